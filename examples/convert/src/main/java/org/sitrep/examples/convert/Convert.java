package org.sitrep.examples.convert;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.examples.shared.Outputs;
import org.sitrep.examples.shared.Phrases;
import org.sitrep.examples.shared.Printable;
import org.sitrep.examples.shared.Program;
import org.sitrep.examples.shared.Programs;
import org.sitrep.examples.shared.RefusedException;
import org.sitrep.examples.shared.TableOptions;
import org.sitrep.model.Attack;
import org.sitrep.model.AttackScope;
import org.sitrep.model.ParsedReport;
import org.sitrep.tables.AttackFacts;
import org.sitrep.tables.BadRow;
import org.sitrep.tables.CellProblem;
import org.sitrep.tables.Facts;
import org.sitrep.tables.Field;
import org.sitrep.tables.Loss;
import org.sitrep.tables.Losses;
import org.sitrep.tables.RecordWriter;
import org.sitrep.tables.Row;
import org.sitrep.tables.TableReader;
import org.sitrep.tables.TableRecord;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The program: turns a table or a file of read reports into another format. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Turns a table of attacks, or the reports.jsonl of batch, into another format, and tells what"
          + " that format cannot hold.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 all read, 1 all but some rows or cells read, 2 wrong usage or nothing written."
    })
public final class Convert implements Callable<Integer> {

  private static final int OK = 0;
  private static final int PARTLY = 1;

  @Parameters(
      index = "0",
      paramLabel = "IN",
      description =
          "A table, or a file that ends with .jsonl with a read report on each line; - is standard"
              + " input.")
  private Path in = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      description = "The file to write; - is standard output.")
  private Path out = Path.of("");

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      description = "The format to write: ${COMPLETION-CANDIDATES}.")
  private Target to = Target.GEOJSON;

  @Mixin private TableOptions tables = new TableOptions();

  @Option(names = "--background", description = "Take attacks that a report only recalls as well.")
  private boolean background;

  @Option(
      names = "--reviewer",
      paramLabel = "NAME",
      defaultValue = "Sitrep",
      description = "Who answers for claim reviews. Default: ${DEFAULT-VALUE}.")
  private String reviewer = "Sitrep";

  @Option(
      names = "--url",
      paramLabel = "ADDRESS",
      description = "Where claim reviews will be published; each gets an address below it.")
  private Optional<String> address = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final PrintStream screen;
  private final PrintStream err;
  private final Losses losses = new Losses();
  private final Problems problems = new Problems();
  private long written;

  private Convert(PrintStream screen, PrintStream err) {
    this.screen = screen;
    this.err = err;
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    Programs.exit(Convert::run, args);
  }

  /** The program on these streams. */
  public static CommandLine command(PrintStream out, PrintStream err) {
    return Program.configured(new CommandLine(new Convert(out, err)), out, err);
  }

  /** Runs the program on these streams and returns its exit code. */
  static int run(PrintStream out, PrintStream err, String... args) {
    return Programs.run(command(out, err), out, err, args);
  }

  @Override
  public Integer call() throws IOException {
    Output output = new Output(out, screen);
    if (!output.isScreen()) {
      Outputs.refuseToReplace(in, out);
    }
    try (Input input = Input.open(in)) {
      if (to == Target.CLAIMREVIEW && !input.reports()) {
        throw new RefusedException(
            "Claim reviews are of claims, which tables do not have; give a .jsonl file of batch.");
      }
      List<Loss> lost = write(input, output);
      output.finish();
      tell(output.isScreen() ? err : screen, lost);
    } finally {
      output.cleanUp();
    }
    return problems.isEmpty() ? OK : PARTLY;
  }

  private List<Loss> write(Input input, Output output) throws IOException {
    try (Writer writer = output.open()) {
      if (to == Target.CLAIMREVIEW) {
        try (ClaimReviewWriter reviews = new ClaimReviewWriter(writer, reviewer, address)) {
          read(input, (line, parsed) -> review(parsed, reviews));
          return reviews.losses();
        }
      }
      try (RecordWriter records = to.writer(writer)) {
        if (input.reports()) {
          read(input, (line, parsed) -> write(line, parsed, records));
        } else {
          writeTable(input, records);
        }
        return records.losses();
      }
    }
  }

  private void read(Input input, ReportLines.Sink sink) throws IOException {
    new ReportLines(problems).read(input.bytes(), sink);
  }

  private void review(ParsedReport parsed, ClaimReviewWriter reviews) {
    reviews.write(parsed);
    written++;
  }

  private void write(long line, ParsedReport parsed, RecordWriter records) throws IOException {
    for (Attack attack : parsed.attacks()) {
      if (attack.scope() == AttackScope.BACKGROUND && !background) {
        losses.add("attacks", "only recalled; --background takes them as well");
        continue;
      }
      String id = parsed.report().id() + (attack.id().isEmpty() ? "" : "/" + attack.id());
      Attack.Builder named = Attack.builder();
      named.from(TalliedAttack.of(attack, losses)).id(id);
      List<Facts> rows = AttackFacts.facts(named.build(), losses);
      if (!to.isPerMunition() && rows.size() > 1) {
        losses.add("munitions", "a row holds one", rows.size() - 1L);
        rows = rows.subList(0, 1);
      }
      for (Facts facts : rows) {
        records.write(TableRecord.of(line, sourced(facts, parsed)));
        written++;
      }
    }
  }

  private static Facts sourced(Facts facts, ParsedReport parsed) {
    return facts.toBuilder()
        .set(Field.SOURCE, parsed.report().address().or(() -> parsed.report().outlet()))
        .build();
  }

  private void writeTable(Input input, RecordWriter records) throws IOException {
    try (TableReader reader = tables.open(input.bytes())) {
      for (String column : reader.header().unknown()) {
        say("the column " + Printable.line(column) + " is not known and not read");
      }
      while (reader.hasNext()) {
        Row row = reader.next();
        if (row instanceof TableRecord record) {
          for (CellProblem problem : record.problems()) {
            problems.add(
                "line %d: %s \"%s\"".formatted(record.line(), problem.column(), problem.cell()),
                problem.reason());
          }
          records.write(record);
          written++;
        } else if (row instanceof BadRow bad) {
          problems.add("line " + bad.line(), bad.reason());
        }
      }
      for (String note : reader.notes()) {
        say(Printable.line(note));
      }
    }
  }

  private void tell(PrintStream told, List<Loss> lost) {
    told.println(
        to == Target.CLAIMREVIEW
            ? Phrases.number(written, "report read", "reports read")
            : Phrases.number(written, "record written", "records written"));
    List<Loss> all = new ArrayList<>(losses.report());
    all.addAll(lost);
    told.println(all.isEmpty() ? "Nothing was lost." : "Lost on the way:");
    all.forEach(loss -> told.println("  " + Printable.line(loss.toString())));
    if (!problems.isEmpty()) {
      String places = Phrases.number(problems.count(), "row, line or cell", "rows, lines or cells");
      say(places + " could not be read:");
      problems.print(err);
    }
  }

  private void say(String sentence) {
    err.println(spec.qualifiedName() + ": " + sentence);
  }
}

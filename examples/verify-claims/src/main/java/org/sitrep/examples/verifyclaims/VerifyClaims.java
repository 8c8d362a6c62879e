package org.sitrep.examples.verifyclaims;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.examples.shared.Programs;
import org.sitrep.examples.shared.TextSource;
import org.sitrep.examples.shared.UnreadableInputException;
import org.sitrep.model.Report;
import org.sitrep.model.SitrepJson;
import org.sitrep.parsing.ReportParser;
import org.sitrep.validation.verify.ClaimVerifier;
import org.sitrep.validation.verify.Proposal;
import org.sitrep.validation.verify.Proposals;
import org.sitrep.validation.verify.Verification;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program: reads claims and the report they were taken from, prints which of them stand. */
@Command(
    name = "verify-claims",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeOnExecutionException = Programs.UNUSABLE,
    description = {
      "Checks claims from elsewhere, such as a language model's, against the report that they were"
          + " taken from and against each other.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 every claim stands, 1 some do not or contradict each other, 2 wrong usage or"
          + " unreadable."
    })
public final class VerifyClaims implements Callable<Integer> {

  private static final int ALL_STAND = 0;
  private static final int SOME_DO_NOT = 1;

  @Mixin private Options options = new Options();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  private VerifyClaims(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    Programs.exit((out, err, given) -> run(System.in, out, err, given), args);
  }

  /** The program on these streams. */
  public static CommandLine command(InputStream in, PrintStream out, PrintStream err) {
    return Programs.configured(new CommandLine(new VerifyClaims(in, out, err)), out, err);
  }

  /** Runs the program on these streams and returns its exit code. */
  static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
    return Programs.run(command(in, out, err), out, err, args);
  }

  @Override
  public Integer call() {
    List<Proposal> proposals;
    Report report;
    try {
      String claims = text(0, "example-claims.json");
      report = report(text(1, "example-report.txt"));
      proposals = Proposals.read(claims);
    } catch (UnreadableInputException | IllegalArgumentException e) {
      err.println(spec.qualifiedName() + ": " + e.getMessage());
      return Programs.UNUSABLE;
    }
    Verification verification =
        ClaimVerifier.with(options.policy())
            .verify(ReportParser.standard().parse(report), proposals);
    if (options.json()) {
      out.println(
          SitrepJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(verification));
    } else {
      out.print(new VerdictPage(Programs.style(), options.policy()).render(verification));
    }
    return verification.clean() ? ALL_STAND : SOME_DO_NOT;
  }

  private String text(int number, String bundled) throws UnreadableInputException {
    if (options.files().isEmpty()) {
      return bundled(bundled);
    }
    if (options.files().size() != 2) {
      throw new UnreadableInputException(
          "Two files are needed: the claims as JSON, and the text of the report.");
    }
    if (options.files().stream().distinct().count() == 1) {
      throw new UnreadableInputException("The claims and the report are the same input.");
    }
    TextSource.Text text = new TextSource(in).read(options.files().get(number));
    text.warning().ifPresent(warning -> err.println(spec.qualifiedName() + ": " + warning));
    return text.text();
  }

  private Report report(String text) {
    Report.Builder report = Report.builder();
    return report.text(text).published(options.published()).outlet(options.outlet()).build();
  }

  private static String bundled(String name) {
    try (InputStream stream = VerifyClaims.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("The archive lacks " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

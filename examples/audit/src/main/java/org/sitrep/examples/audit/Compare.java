package org.sitrep.examples.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.examples.audit.AuditOptions.Audited;
import org.sitrep.examples.page.HtmlOption;
import org.sitrep.examples.shared.Outputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The subcommand that compares two versions of a table. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Compares two versions of a table: writes what was added, removed and corrected to"
          + " changes.csv, what became of the findings about the older version to fates.csv, and"
          + " the findings about the newer one, totals that changed among them, to findings.csv.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 no errors in the newer version, 1 errors, 2 wrong usage or nothing read or"
          + " written."
    })
final class Compare implements Callable<Integer> {

  private static final String CHANGES = "changes.csv";
  private static final String FATES = "fates.csv";

  @Mixin private AuditOptions options = new AuditOptions();

  @Mixin private HtmlOption html = new HtmlOption();

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "The older version; - is standard input.")
  private Path older = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "NEW",
      description = "The newer version; - is standard input.")
  private Path newer = Path.of("");

  @Parameters(
      index = "2",
      paramLabel = "OUT_DIR",
      description = "The folder for the tables. It is made if need be.")
  private Path out = Path.of("");

  private final PrintStream screen;

  Compare(PrintStream screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> kept = new ArrayList<>(List.of(older, newer));
    for (String output : List.of(CHANGES, FATES, Audit.FINDINGS)) {
      Path written = out.resolve(output);
      Outputs.refuseToReplace(older, written);
      Outputs.refuseToReplace(newer, written);
      kept.add(written);
    }
    html.check(kept);
    Audited before = options.audited(older);
    Audited audited = options.audited(newer);
    AuditResult after = audited.result();
    Comparison comparison =
        Comparison.of(
            before.version(), before.result().findings(), audited.version(), after.findings());
    List<AuditFinding> findings = new ArrayList<>(after.findings());
    findings.addAll(comparison.totals());
    findings.sort(Comparator.comparingLong(AuditFinding::line));
    Files.createDirectories(out);
    html.write(() -> AuditPage.of(older, newer, after, comparison));
    OutputTable.changes(out.resolve(CHANGES), comparison.changes());
    OutputTable.fates(out.resolve(FATES), comparison.fates());
    OutputTable.findings(out.resolve(Audit.FINDINGS), findings);
    screen.print(Summary.of(comparison));
    return Audit.code(after);
  }
}

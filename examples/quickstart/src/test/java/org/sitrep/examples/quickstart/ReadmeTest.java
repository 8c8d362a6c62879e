package org.sitrep.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Attack;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.parsing.ReportParser;
import org.sitrep.validation.ConsistencyChecker;

/** Runs the lines of Java that the README shows. */
class ReadmeTest {

  private static final Path README = Path.of("..", "..", "README.md");
  private static final Path HERE =
      Path.of("src/test/java/org/sitrep/examples/quickstart/ReadmeTest.java");

  @Test
  void linesOfTheReadmeRun() {
    String text =
        "Police said 15 rockets were fired at the base on Sunday. The army said 20 rockets were"
            + " fired.";
    StringBuilder out = new StringBuilder();
    // README
    Report report = Report.of(text, LocalDate.of(2025, 3, 10));
    ParsedReport parsed = ReportParser.standard().parse(report);
    for (Attack attack : parsed.attacks()) {
      ConsistencyChecker.standard().check(attack).findings().forEach(f -> out.append(f.message()));
    }
    // end
    assertThat(out.toString()).contains("\"15\" fired", "contradicts", "\"20\" fired");
  }

  @Test
  void readmeShowsTheseLines() throws IOException {
    String source = Files.readString(HERE);
    String lines =
        source
            .substring(source.indexOf("// README\n") + 10, source.indexOf("    // end"))
            .replace("\n    ", "\n")
            .strip()
            .replace("out.append(f.message())", "System.out.println(f.message())");
    assertThat(Files.readString(README)).contains("```java\n" + lines + "\n```");
  }
}

package org.sitrep.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.examples.shared.Invocation;
import org.sitrep.examples.shared.ProgramUnderTest;

class AuditDocumentTest {

  private static final ProgramUnderTest PROGRAM = ProgramUnderTest.of(Audit::run);

  private static final Path DOCUMENT = Path.of("..", "..", "docs", "audit.md");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern BLOCK = Pattern.compile("(?s)```(?:csv|text)\\R(.*?)```");

  @TempDir Path folder;

  static List<Rule> rules() {
    return Rules.all();
  }

  /** The rows of the tables of a section, cell by cell. */
  private static List<String[]> rows(String section) throws IOException {
    List<String[]> rows = new ArrayList<>();
    boolean here = false;
    for (String line : Files.readAllLines(DOCUMENT)) {
      if (line.startsWith("#")) {
        here = line.equals(section);
      } else if (here && line.startsWith("| `")) {
        rows.add(line.split("\\|", -1));
      }
    }
    return rows;
  }

  private static List<String> columns(String section) throws IOException {
    List<String> columns = new ArrayList<>();
    for (String[] row : rows(section)) {
      Matcher code = CODE.matcher(row[1]);
      while (code.find()) {
        columns.add(code.group(1));
      }
    }
    return columns;
  }

  @Test
  void listsEveryRuleWithItsSeverity() throws IOException {
    assertThat(rows("## Rules"))
        .extracting(row -> row[1].strip() + " " + row[2].strip())
        .isEqualTo(
            Rules.all().stream().map(rule -> "`" + rule.id() + "` " + rule.severity()).toList());
  }

  @Test
  void describesEveryColumn() throws IOException {
    assertThat(columns("## `findings.csv`")).isEqualTo(OutputTable.FINDINGS);
    assertThat(columns("### `changes.csv`")).isEqualTo(OutputTable.CHANGES);
    assertThat(columns("### `fates.csv`")).isEqualTo(OutputTable.FATES);
  }

  @Test
  void showsWhatTheProgramPrints() throws IOException {
    List<String> blocks =
        BLOCK.matcher(Files.readString(DOCUMENT)).results().map(block -> block.group(1)).toList();
    Path table = Files.writeString(folder.resolve("attacks.csv"), blocks.get(0));

    Invocation run = PROGRAM.with(table, folder.resolve("out"));

    assertThat(blocks).hasSize(2);
    assertThat(run.out()).isEqualTo(blocks.get(1));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasACheckAndSaysWhatItMeans(Rule rule) {
    assertThat(Checks.of(rule, AuditSettings.standard())).isNotNull();
    assertThat(rule.says()).endsWith(".");
    assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
  }
}

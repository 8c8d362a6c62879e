package org.sitrep.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sitrep.examples.shared.ProgramUnderTest;

class ExamplesDocumentTest {

  private static final ProgramUnderTest PROGRAM = Quickstart::run;

  private static final Path DOCUMENT = Path.of("..", "..", "docs", "examples.md");
  private static final Pattern BLOCK = Pattern.compile("(?s)```text\\R(.*?)```");

  @Test
  void showsWhatTheProgramPrints() throws IOException {
    String section = Files.readString(DOCUMENT).split("(?m)^## `", -1)[1];
    List<String> blocks =
        BLOCK.matcher(section).results().map((MatchResult block) -> block.group(1)).toList();

    assertThat(blocks).hasSize(2);
    assertThat(PROGRAM.withInput(blocks.get(0), "-", "--published", "2025-03-10").out())
        .isEqualTo(blocks.get(1));
  }

  @Test
  void namesEveryOption() throws IOException {
    String section = Files.readString(DOCUMENT).split("(?m)^## `", -1)[1];

    assertThat(section)
        .contains("--published", "--outlet", "--language", "--policy", "--claims", "--explain")
        .contains("--json", "--html");
  }
}

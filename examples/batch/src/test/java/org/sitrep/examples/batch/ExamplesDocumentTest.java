package org.sitrep.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesDocumentTest {

  private static final Path DOCUMENT = Path.of("..", "..", "docs", "examples.md");
  private static final Pattern BLOCK = Pattern.compile("(?s)```(?:json|text)\\R(.*?)```");

  @TempDir Path folder;

  @Test
  void showsWhatTheProgramPrints() throws IOException {
    String section = Files.readString(DOCUMENT).split("(?m)^## `", -1)[2];
    List<String> blocks = BLOCK.matcher(section).results().map(block -> block.group(1)).toList();
    Path tables = folder.resolve("tables");

    Invocation run = Invocation.withInput(blocks.get(0), "-", tables.toString());

    assertThat(blocks).hasSize(3);
    assertThat(run.out().replace(tables.toString(), "tables")).isEqualTo(blocks.get(1));
    assertThat(run.err()).isEqualTo(blocks.get(2));
  }
}

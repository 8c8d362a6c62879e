package org.sitrep.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.examples.shared.Invocation;
import org.sitrep.examples.shared.ProgramUnderTest;

class ConvertDocumentTest {

  private static final ProgramUnderTest PROGRAM = ProgramUnderTest.of(Convert::run);

  private static final Path DOCUMENT = Path.of("..", "..", "docs", "exchange.md");
  private static final Pattern BLOCK = Pattern.compile("(?s)```(?:csv|text)\\R(.*?)```");

  @TempDir Path folder;

  @Test
  void showsWhatTheProgramPrints() throws IOException {
    List<String> blocks =
        BLOCK.matcher(Files.readString(DOCUMENT)).results().map(block -> block.group(1)).toList();
    Path table = Files.writeString(folder.resolve("attacks.csv"), blocks.get(0));

    Invocation run = PROGRAM.with("--to", "acled", table, folder.resolve("acled.csv"));

    assertThat(blocks).hasSize(3);
    assertThat(run.out()).isEqualTo(blocks.get(1));
    assertThat(run.err()).isEqualTo(blocks.get(2));
  }

  @Test
  void listsEveryFormat() throws IOException {
    String formats =
        Arrays.stream(Target.values())
            .map(target -> "`" + target + "`")
            .collect(Collectors.joining(", "));

    assertThat(Files.readString(DOCUMENT))
        .contains("| `--to FORMAT` | the format to write: " + formats + " |");
  }
}

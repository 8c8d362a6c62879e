package org.sitrep.examples.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.tables.TableReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class TableOptionsTest {

  @TempDir Path folder;
  private Path table;

  @Command
  private static final class Tool {
    @Mixin private TableOptions tables = new TableOptions();
  }

  @BeforeEach
  void writeTable() throws IOException {
    table = Files.writeString(folder.resolve("t.csv"), "Day,Dead\n2023-07-01,3\n");
  }

  private TableReader opened(String... args) throws IOException {
    Tool tool = new Tool();
    new CommandLine(tool).parseArgs(args);
    return tool.tables.open(table);
  }

  @Test
  void opensATableByAMappingFile() throws IOException {
    Path mapping =
        Files.writeString(folder.resolve("m.tsv"), "column\tfield\nDay\tstart\nDead\tkilled\n");

    try (TableReader reader = opened("--mapping", mapping.toString())) {
      assertThat(reader.format()).hasToString("m.tsv");
      assertThat(reader.header().unknown()).isEmpty();
    }
  }

  @Test
  void refusesAFormatThatIsNotThere() throws IOException {
    Path broken = Files.writeString(folder.resolve("b.tsv"), "a\tb\n");

    assertThatThrownBy(() -> opened("--format", "xls"))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("There is no format xls; there are [missiles, acled, ged");
    assertThatThrownBy(() -> opened("--mapping", broken.toString()))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("The mapping file is none: b.tsv: ");
  }
}

package org.sitrep.examples.shared;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputsTest {

  @TempDir Path folder;

  @Test
  void refusesToReplaceWhatIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "a");

    Outputs.refuseToReplace(file, folder.resolve("b.csv"));

    assertThatThrownBy(() -> Outputs.refuseToReplace(file, folder.resolve("./a.csv")))
        .isInstanceOf(RefusedException.class)
        .hasMessageEndingWith("would be replaced; choose another place to write to.");
  }

  @Test
  void refusesToWriteTwoThingsToOneFileThatIsNotThereYet() throws IOException {
    Path link =
        Files.createSymbolicLink(
            folder.resolve("link"), Files.createDirectory(folder.resolve("out")));

    assertThatThrownBy(
            () -> Outputs.refuseToReplace(folder.resolve("out/a.csv"), link.resolve("a.csv")))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(
            () ->
                Outputs.refuseToReplace(
                    folder.resolve("no/a.csv"), folder.resolve("no/x/../a.csv")))
        .isInstanceOf(RefusedException.class);
  }
}

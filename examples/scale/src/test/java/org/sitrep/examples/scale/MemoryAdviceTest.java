package org.sitrep.examples.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryAdviceTest {

  private static final long GIB = 1L << 30;

  @TempDir private Path folder;

  @Test
  void saysHowMuchMemoryALargeCorpusMayTake() {
    assertThat(MemoryAdvice.of(GIB / 10, 2 * GIB)).isEmpty();
    assertThat(MemoryAdvice.of(GIB / 2, 2 * GIB))
        .hasValue(
            "incidents are kept in memory, which may take 8.0 GiB for these reports; this program"
                + " has 2.0. If it runs out of memory, start it with java -Xmx8g, or leave incidents"
                + " out with --incidents none.");
  }

  @Test
  void countsWhatIsReadAndPackedFilesThrice() throws Exception {
    Files.writeString(folder.resolve("a.jsonl"), "12345");
    Files.writeString(Files.createDirectory(folder.resolve("more")).resolve("b.jsonl.gz"), "1234");
    Files.writeString(folder.resolve(".hidden"), "123");
    Files.writeString(folder.resolve("_SUCCESS"), "12");

    assertThat(MemoryAdvice.input(new org.apache.flink.core.fs.Path(folder.toUri()))).isEqualTo(17);
  }
}

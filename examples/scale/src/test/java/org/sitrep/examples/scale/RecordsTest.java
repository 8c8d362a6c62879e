package org.sitrep.examples.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsTest {

  @TempDir private Path folder;

  private List<RawRecord> read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    List<RawRecord> all = new ArrayList<>();
    try (Records records = Records.open(new org.apache.flink.core.fs.Path(file.toUri()))) {
      for (RawRecord next = records.next(); next != null; next = records.next()) {
        all.add(next);
      }
      assertThat(records.next()).isNull();
    }
    return all;
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void blankLinesArePassedOverAndCounted() throws IOException {
    byte[] lines = "{\"a\":1}\r\n\n{\"b\":2}".getBytes(StandardCharsets.UTF_8);
    assertThat(read("a.jsonl", lines)).extracting(RawRecord::number).containsExactly(1L, 3L);
    assertThat(read("a.jsonl.gz", gzip(lines)))
        .extracting(record -> new String(record.json(), StandardCharsets.UTF_8))
        .containsExactly("{\"a\":1}", "{\"b\":2}");
    assertThat(read("empty.jsonl", new byte[0])).isEmpty();
  }

  @Test
  void whatIsBeforeTheDamageOfAPackedFileIsReadAndTheRestIsSaid() throws IOException {
    byte[] text = new byte[300_000];
    new Random(1).nextBytes(text);
    for (int i = 0; i < text.length; i++) {
      text[i] = (byte) (i % 100 == 99 ? '\n' : 'a' + Math.floorMod(text[i], 26));
    }
    byte[] packed = gzip(text);
    List<RawRecord> records = read("cut.gz", Arrays.copyOf(packed, packed.length / 2));
    assertThat(records).hasSizeGreaterThan(1);
    assertThat(records.get(0).problem()).isEmpty();
    assertThat(records.get(records.size() - 1).problem()).contains("cannot be unpacked");
    assertThat(records.get(records.size() - 1).number()).isEqualTo(records.size());
  }

  @Test
  void aFileThatIsNotWhatItsNameSaysGivesOneRecordThatSaysSo() throws IOException {
    byte[] text = "Nothing of the kind.".getBytes(StandardCharsets.UTF_8);
    assertThat(read("a.gz", text)).singleElement().matches(it -> it.problem().contains("gzip"));
    assertThat(read("a.parquet", text))
        .singleElement()
        .matches(it -> it.problem().contains("no Parquet"));
    assertThat(read("b.parquet", new byte[0])).hasSize(1);
  }
}

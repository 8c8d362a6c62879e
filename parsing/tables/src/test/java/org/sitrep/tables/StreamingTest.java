package org.sitrep.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StreamingTest {

  private static final int ROWS = 200_000;
  private static final String LINE =
      "2023-07-01 5:30,2023-07-01 08:00,Shahed-136/131,\"Kyiv oblast, north\",35.0,30\n";

  /** Makes up the table as it is read. */
  private static final class Endless extends Reader {

    private StringReader line =
        new StringReader("time_start,time_end,model,target,launched,destroyed\n");
    private int lines;
    private long given;

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int read = line.read(buffer, offset, length);
      if (read < 0 && lines < ROWS) {
        lines++;
        line = new StringReader(LINE);
        read = line.read(buffer, offset, length);
      }
      given += Math.max(0, read);
      return read;
    }

    @Override
    public void close() {}
  }

  @Test
  void takesNoMoreFromALargeTableThanItHasGivenOut() throws IOException {
    Endless source = new Endless();
    long rows = 0;
    try (TableReader reader = TableReader.of(source, Optional.empty())) {
      while (reader.hasNext()) {
        reader.next();
        rows++;
        assertThat(source.given - rows * LINE.length()).isLessThan(200_000);
      }
    }

    assertThat(rows).isEqualTo(ROWS);
  }
}

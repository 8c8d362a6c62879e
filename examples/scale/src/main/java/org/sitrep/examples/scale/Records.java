package org.sitrep.examples.scale;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;
import org.jspecify.annotations.Nullable;
import org.sitrep.examples.shared.Line;
import org.sitrep.examples.shared.LineReader;

/**
 * Reads the records of one file, one after the other.
 *
 * <p>A file that is damaged gives a last record that says so. An {@link IOException} says that the
 * file could not be had, which may be otherwise the next time.
 */
interface Records extends Closeable {

  /** The next record, or null after the last. */
  @Nullable RawRecord next() throws IOException;

  /** Opens a file as what its name says: Parquet, or lines, which may be packed by gzip. */
  static Records open(Path path) throws IOException {
    String name = path.getName().toLowerCase(Locale.ROOT);
    if (name.endsWith(".parquet")) {
      try {
        return new ParquetRecords(path);
      } catch (RuntimeException e) {
        return new Unreadable(path, "The file is no Parquet that can be read: " + e);
      }
    }
    InputStream stream = FileSystem.get(path.toUri()).open(path);
    if (!name.endsWith(".gz")) {
      return new Lines(path, stream);
    }
    try {
      return new Lines(path, new GZIPInputStream(stream, 1 << 16));
    } catch (ZipException | EOFException e) {
      stream.close();
      return new Unreadable(path, "The file cannot be unpacked by gzip: " + e.getMessage());
    }
  }

  /** The lines that are not blank. */
  final class Lines implements Records {

    private final String file;
    private final InputStream stream;
    private final LineReader reader;
    private long last;
    private boolean ended;

    Lines(Path path, InputStream stream) {
      this.file = path.toString();
      this.stream = stream;
      this.reader = new LineReader(stream, LineReader.MAX_LINE);
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
      if (ended) {
        return null;
      }
      try {
        Line line = reader.next();
        while (line != null && line.isBlank()) {
          line = reader.next();
        }
        ended = line == null;
        if (line == null) {
          return null;
        }
        last = line.number();
        return RawRecord.of(file, line);
      } catch (ZipException | EOFException e) {
        ended = true;
        return RawRecord.unreadable(
            file, last + 1, "From here on the file cannot be unpacked: " + e.getMessage());
      }
    }

    @Override
    public void close() throws IOException {
      stream.close();
    }
  }

  /** One record that says why there are no others. */
  final class Unreadable implements Records {

    private final RawRecord reason;
    private boolean told;

    Unreadable(Path path, String problem) {
      reason = RawRecord.unreadable(path.toString(), 1, problem);
    }

    @Override
    public @Nullable RawRecord next() {
      boolean first = !told;
      told = true;
      return first ? reason : null;
    }

    @Override
    public void close() {}
  }
}

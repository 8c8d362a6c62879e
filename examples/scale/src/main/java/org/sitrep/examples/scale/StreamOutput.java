package org.sitrep.examples.scale;

import java.io.IOException;
import org.apache.flink.core.fs.FSDataOutputStream;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/** A stream of Flink's as a file that Parquet writes; it is not closed, since Flink does that. */
final class StreamOutput implements OutputFile {

  private final FSDataOutputStream stream;

  StreamOutput(FSDataOutputStream stream) {
    this.stream = stream;
  }

  @Override
  public PositionOutputStream create(long blockSize) {
    return new Output();
  }

  @Override
  public PositionOutputStream createOrOverwrite(long blockSize) {
    return new Output();
  }

  @Override
  public boolean supportsBlockSize() {
    return false;
  }

  @Override
  public long defaultBlockSize() {
    return 0;
  }

  private final class Output extends PositionOutputStream {

    @Override
    public long getPos() throws IOException {
      return stream.getPos();
    }

    @Override
    public void write(int b) throws IOException {
      stream.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      stream.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
      stream.flush();
    }
  }
}

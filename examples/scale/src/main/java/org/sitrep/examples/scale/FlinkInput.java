package org.sitrep.examples.scale;

import java.io.IOException;
import org.apache.flink.core.fs.FSDataInputStream;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/** A file of one of Flink's file systems as a file that Parquet reads. */
record FlinkInput(Path path) implements InputFile {

  @Override
  public long getLength() throws IOException {
    return FileSystem.get(path.toUri()).getFileStatus(path).getLen();
  }

  @Override
  public SeekableInputStream newStream() throws IOException {
    FSDataInputStream stream = FileSystem.get(path.toUri()).open(path);
    return new DelegatingSeekableInputStream(stream) {
      @Override
      public long getPos() throws IOException {
        return stream.getPos();
      }

      @Override
      public void seek(long position) throws IOException {
        stream.seek(position);
      }
    };
  }
}

package org.sitrep.examples.scale;

import java.io.IOException;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.MutableRecordAndPosition;
import org.apache.flink.connector.file.src.util.RecordAndPosition;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of reports; each file is read by one task from its beginning to its end.
 *
 * <p>The position within a file is the number of records that were handed on: to continue, so many
 * are passed over. That is quick against parsing them.
 */
final class ReportFormat implements BulkFormat<RawRecord, FileSourceSplit> {

  private static final int BATCH = 100;

  @Override
  public Reader<RawRecord> createReader(Configuration config, FileSourceSplit split)
      throws IOException {
    return new FileReader(Records.open(split.path()), 0);
  }

  @Override
  public Reader<RawRecord> restoreReader(Configuration config, FileSourceSplit split)
      throws IOException {
    long done =
        split.getReaderPosition().map(CheckpointedPosition::getRecordsAfterOffset).orElse(0L);
    Records reader = Records.open(split.path());
    for (long i = 0; i < done && reader.next() != null; i++) {}
    return new FileReader(reader, done);
  }

  @Override
  public boolean isSplittable() {
    return false;
  }

  @Override
  public TypeInformation<RawRecord> getProducedType() {
    return RawRecord.TYPE;
  }

  private static final class FileReader implements Reader<RawRecord> {

    private final Records records;
    private long done;

    FileReader(Records records, long done) {
      this.records = records;
      this.done = done;
    }

    @Override
    public @Nullable RecordIterator<RawRecord> readBatch() throws IOException {
      RawRecord[] batch = new RawRecord[BATCH];
      int size = 0;
      for (RawRecord next = records.next(); next != null; next = records.next()) {
        batch[size++] = next;
        if (size == BATCH) {
          break;
        }
      }
      long before = done;
      done += size;
      return size == 0 ? null : new Batch(batch, size, before);
    }

    @Override
    public void close() throws IOException {
      records.close();
    }
  }

  private static final class Batch implements BulkFormat.RecordIterator<RawRecord> {

    private final RawRecord[] records;
    private final int size;
    private final long before;
    private final MutableRecordAndPosition<RawRecord> current = new MutableRecordAndPosition<>();
    private int at;

    Batch(RawRecord[] records, int size, long before) {
      this.records = records;
      this.size = size;
      this.before = before;
    }

    @Override
    public @Nullable RecordAndPosition<RawRecord> next() {
      if (at == size) {
        return null;
      }
      current.set(records[at], CheckpointedPosition.NO_OFFSET, before + at + 1);
      at++;
      return current;
    }

    @Override
    public void releaseBatch() {}
  }
}

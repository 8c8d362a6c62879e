package org.sitrep.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes records in one format and counts what the format cannot hold. */
public interface RecordWriter extends Closeable {

  /** Writes one record. */
  void write(TableRecord record) throws IOException;

  /** What was lost of the records written so far. */
  List<Loss> losses();

  /** Ends the document. The writer below is closed too. */
  @Override
  void close() throws IOException;
}

package org.sitrep.tables;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;

/** The rows of a file, one at a time. */
interface RawRows extends Closeable {

  /**
   * The next row; empty behind the last.
   *
   * @throws TableException if nothing can be read from here on
   */
  Optional<RawRow> next() throws TableException;

  /** What was taken for granted, a sentence each; more may come while rows are read. */
  List<String> notes();
}

package org.sitrep.tables;

import java.io.IOException;

/**
 * A file is no table of a known format, or no mapping file. The message says why, and what to do.
 */
public final class TableException extends IOException {

  TableException(String message) {
    super(message);
  }
}

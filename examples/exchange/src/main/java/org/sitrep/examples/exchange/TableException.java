package org.sitrep.examples.exchange;

import java.io.IOException;

/** A file is no table of a known format; the message says why and what to do. */
public final class TableException extends IOException {

  TableException(String message) {
    super(message);
  }
}

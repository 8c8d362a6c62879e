package org.sitrep.examples.exchange;

import org.sitrep.examples.shared.RefusedException;

/** A file is no table of a known format, or no mapping file. */
public final class TableException extends RefusedException {

  TableException(String message) {
    super(message);
  }
}

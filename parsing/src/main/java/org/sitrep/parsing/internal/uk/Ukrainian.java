package org.sitrep.parsing.internal.uk;

import org.sitrep.parsing.internal.inflected.InflectedLanguage;

/** The Ukrainian language: its data files, read once. */
public final class Ukrainian extends InflectedLanguage {

  /** Reads the data files. */
  public Ukrainian() {
    super(Ukrainian.class);
  }
}

package org.sitrep.parsing.internal.ru;

import org.sitrep.parsing.internal.inflected.InflectedLanguage;

/** The Russian language: its data files, read once. */
public final class Russian extends InflectedLanguage {

  /** Reads the data files. */
  public Russian() {
    super(Russian.class);
  }
}

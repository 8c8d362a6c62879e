package org.sitrep.parsing.internal.inflected;

import java.util.List;
import org.sitrep.parsing.internal.language.TabledLanguage;
import org.sitrep.parsing.internal.syntax.Trees;

/** A language of cases, read from the tables of a folder. */
public abstract class InflectedLanguage extends TabledLanguage {

  private final Trees trees;

  /**
   * Reads the tables.
   *
   * @param folder a class beside them
   */
  protected InflectedLanguage(Class<?> folder) {
    this(new InflectedTables(folder));
  }

  private InflectedLanguage(InflectedTables tables) {
    super(tables, tables.names(), List.of(), List.of());
    trees = new CaseTrees(lexicon(), quantities(), roles(), tables.morphology());
  }

  @Override
  public final Trees trees() {
    return trees;
  }
}

package org.sitrep.tables;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.sitrep.model.SitrepJson;

/** Writes records as attacks in the JSON of the model, one a line. */
public final class AttackJsonWriter implements RecordWriter {

  private final Writer out;
  private final Losses losses = new Losses();

  /** Begins with nothing: the form has no header. */
  public AttackJsonWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(TableRecord record) throws IOException {
    out.write(SitrepJson.mapper().writeValueAsString(record.attack()));
    out.write('\n');
    Facts readBack = AttackFacts.facts(record.attack(), new Losses()).get(0);
    for (Field<?> field : record.facts().fields()) {
      if (!readBack.has(field)) {
        losses.add(field.name(), "the model has no place for it");
      } else if (!readBack.get(field).equals(record.facts().get(field))) {
        losses.add(field.name(), "the model holds it less exactly");
      }
    }
    CellLosses.add(record, losses);
  }

  @Override
  public List<Loss> losses() {
    return losses.report();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}

package org.sitrep.tables;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.GeoPoint;
import tools.jackson.core.JsonGenerator;

/**
 * Writes records as a GeoJSON feature collection, RFC 7946: a point or no geometry, everything else
 * as properties.
 *
 * <p>The format has no place for how precise a point is. It is the property {@code
 * place_precision}.
 */
public final class GeoJsonWriter implements RecordWriter {

  private final JsonGenerator json;
  private final Losses losses = new Losses();

  /** Begins the collection. */
  public GeoJsonWriter(Writer out) {
    json = Json.generator(out);
    json.writeStartObject();
    json.writeStringProperty("type", "FeatureCollection");
    json.writeArrayPropertyStart("features");
  }

  @Override
  public void write(TableRecord record) {
    Facts facts = record.facts();
    Optional<GeoPoint> point = AttackFacts.point(facts);
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    facts.get(Field.ID).ifPresent(id -> json.writeStringProperty("id", id));
    json.writeName("geometry");
    if (point.isPresent()) {
      json.writeStartObject();
      json.writeStringProperty("type", "Point");
      json.writeArrayPropertyStart("coordinates");
      json.writeNumber(point.get().longitude());
      json.writeNumber(point.get().latitude());
      json.writeEndArray();
      json.writeEndObject();
    } else {
      json.writeNull();
      if (facts.has(Field.LATITUDE) || facts.has(Field.LONGITUDE)) {
        losses.add("geometry", "the degrees make no point; they are properties");
      }
    }
    json.writeObjectPropertyStart("properties");
    for (Field<?> field : Field.all()) {
      boolean inGeometry = field.equals(Field.LATITUDE) || field.equals(Field.LONGITUDE);
      if (!field.equals(Field.ID) && !(inGeometry && point.isPresent())) {
        Json.property(json, facts, field);
      }
    }
    json.writeEndObject();
    json.writeEndObject();
    CellLosses.add(record, losses);
  }

  @Override
  public List<Loss> losses() {
    return losses.report();
  }

  @Override
  public void close() {
    if (json.isClosed()) {
      return;
    }
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }
}

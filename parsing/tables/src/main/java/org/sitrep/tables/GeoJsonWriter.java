package org.sitrep.tables;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.GeoPoint;
import tools.jackson.core.JsonGenerator;

/**
 * Writes records as a GeoJSON feature collection, RFC 7946: a point, points or no geometry,
 * everything else as properties.
 *
 * <p>The format has no place for how precise a point is. It is the property {@code
 * place_precision}. Where a point is not the table's but a geocoder's, the property {@code
 * geocoded} is true.
 */
public final class GeoJsonWriter implements RecordWriter {

  private static final String GEOCODED = "geocoded";

  private final JsonGenerator json;
  private final Geocoder geocoder;
  private final Losses losses = new Losses();

  /**
   * Begins the collection.
   *
   * @param geocoder knows the points of places whose records have none; {@link Geocoder#NONE} to
   *     write what the table says alone
   */
  public GeoJsonWriter(Writer out, Geocoder geocoder) {
    this.geocoder = geocoder;
    json = Json.generator(out);
    json.writeStartObject();
    json.writeStringProperty("type", "FeatureCollection");
    json.writeArrayPropertyStart("features");
  }

  @Override
  public void write(TableRecord record) {
    Facts facts = record.facts();
    Optional<GeoPoint> own = AttackFacts.point(facts);
    boolean degrees = facts.has(Field.LATITUDE) || facts.has(Field.LONGITUDE);
    // Degrees that make no point are a fault of the record, which a geocoder would hide.
    Optional<Geocoded> found =
        own.isPresent() || degrees ? Optional.empty() : Geocoded.of(facts, geocoder);
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    facts.get(Field.ID).ifPresent(id -> json.writeStringProperty("id", id));
    json.writeName("geometry");
    geometry(own.map(List::of).or(() -> found.map(Geocoded::points)).orElse(List.of()));
    json.writeObjectPropertyStart("properties");
    properties(facts, own.isPresent(), found.isPresent());
    found.ifPresent(
        places -> {
          json.writeStringProperty(Field.PLACE_PRECISION.name(), places.precision().name());
          json.writeBooleanProperty(GEOCODED, true);
        });
    json.writeEndObject();
    json.writeEndObject();
    if (own.isEmpty() && degrees) {
      losses.add("geometry", "the degrees make no point; they are properties");
    }
    CellLosses.add(record, losses);
  }

  private void geometry(List<GeoPoint> points) {
    if (points.isEmpty()) {
      json.writeNull();
      return;
    }
    boolean one = points.size() == 1;
    json.writeStartObject();
    json.writeStringProperty("type", one ? "Point" : "MultiPoint");
    json.writeName("coordinates");
    if (one) {
      coordinates(points.get(0));
    } else {
      json.writeStartArray();
      points.forEach(this::coordinates);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void coordinates(GeoPoint point) {
    json.writeStartArray();
    json.writeNumber(point.longitude());
    json.writeNumber(point.latitude());
    json.writeEndArray();
  }

  private void properties(Facts facts, boolean ownPoint, boolean geocoded) {
    for (Field<?> field : Field.all()) {
      boolean inGeometry = ownPoint && Set.of(Field.LATITUDE, Field.LONGITUDE).contains(field);
      boolean replaced = geocoded && field.equals(Field.PLACE_PRECISION);
      if (!field.equals(Field.ID) && !inGeometry && !replaced) {
        Json.property(json, facts, field);
      }
    }
  }

  @Override
  public List<Loss> losses() {
    return losses.report();
  }

  @Override
  public void close() {
    // Ends the list and the document, too.
    json.close();
  }
}

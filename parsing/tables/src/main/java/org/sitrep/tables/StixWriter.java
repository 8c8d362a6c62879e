package org.sitrep.tables;

import java.io.Writer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sitrep.model.GeoPoint;
import org.sitrep.model.PlacePrecision;
import tools.jackson.core.JsonGenerator;

/**
 * Writes records as a STIX 2.1 bundle: an incident each, with its location and perpetrator.
 *
 * <p>Figures are in a property extension of our own, which the bundle defines. Identifiers follow
 * from the content, and timestamps are midnight UTC of the first day: the same records give the
 * same bytes.
 */
public final class StixWriter implements RecordWriter {

  private static final UUID NAMESPACE = UUID.fromString("9f5b2f0e-8f3b-5c53-9d0a-3f6f3f6d2c11");
  private static final String DEFINED = "2026-11-01T00:00:00.000Z";
  private static final String UNDATED = "1970-01-01T00:00:00.000Z";

  private final JsonGenerator json;
  private final Losses losses = new Losses();
  private final Set<String> written = new HashSet<>();
  private UUID bundle = Uuids.of(NAMESPACE, "bundle");

  /** Begins the bundle. */
  public StixWriter(Writer out) {
    json = Json.generator(out);
    json.writeStartObject();
    json.writeStringProperty("type", "bundle");
    json.writeArrayPropertyStart("objects");
    String author = id("identity", "sitrep");
    open("identity", author, DEFINED, Optional.empty());
    json.writeStringProperty("name", "Sitrep");
    json.writeStringProperty("identity_class", "system");
    json.writeEndObject();
    open(
        "extension-definition",
        id("extension-definition", "figures"),
        DEFINED,
        Optional.of(author));
    json.writeStringProperty("name", "Attack figures");
    json.writeStringProperty(
        "description",
        "What tables of attacks say of an incident, by the names of their fields. Declares the"
            + " relationship types located-at, from an incident to the location where it happened,"
            + " and attributed-to, from an incident to the identity of who did it.");
    json.writeStringProperty("schema", "docs/exchange.md of Sitrep");
    json.writeStringProperty("version", "1.0.0");
    json.writeArrayPropertyStart("extension_types");
    json.writeString("property-extension");
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  public void write(TableRecord record) {
    Facts facts = record.facts();
    String created = created(facts);
    String author = id("identity", "sitrep");
    String content = facts.has(Field.ID) ? facts.toString() : record.line() + " " + facts;
    Optional<String> incident = start("incident", content, created, Optional.of(author));
    if (incident.isEmpty()) {
      losses.add("record", "the same record was written before");
      return;
    }
    json.writeStringProperty("name", name(facts));
    facts.get(Field.NOTES).ifPresent(notes -> json.writeStringProperty("description", notes));
    references(facts);
    extension(facts);
    json.writeEndObject();
    location(facts, author)
        .ifPresent(place -> relationship(incident.get(), "located-at", place, created, author));
    facts
        .get(Field.PERPETRATOR)
        .ifPresent(
            name ->
                relationship(
                    incident.get(), "attributed-to", identity(name, author), created, author));
    CellLosses.add(record, losses);
  }

  private String created(Facts facts) {
    Optional<LocalDate> day = facts.get(Field.START).map(Moment::day);
    if (day.filter(it -> it.getYear() >= 1 && it.getYear() <= 9999).isEmpty()) {
      losses.add("created", "a record without a day stands at " + UNDATED);
      return UNDATED;
    }
    return day.get() + "T00:00:00.000Z";
  }

  /** A name for people: what and where and when. */
  private static String name(Facts facts) {
    String what =
        facts
            .get(Field.DESIGNATION)
            .or(() -> facts.get(Field.SUB_EVENT_TYPE))
            .or(() -> facts.get(Field.EVENT_TYPE))
            .or(() -> facts.get(Field.KIND))
            .orElse("Attack");
    return what
        + facts.get(Field.PLACE).map(place -> ", " + place).orElse("")
        + facts.get(Field.COUNTRY).map(code -> ", " + Countries.name(code)).orElse("")
        + facts.get(Field.START).map(start -> ", " + start).orElse("");
  }

  private void references(Facts facts) {
    if (!facts.has(Field.ID) && !facts.has(Field.SOURCE)) {
      return;
    }
    json.writeArrayPropertyStart("external_references");
    facts
        .get(Field.ID)
        .ifPresent(
            id -> {
              json.writeStartObject();
              json.writeStringProperty("source_name", "table");
              json.writeStringProperty("external_id", id);
              json.writeEndObject();
            });
    facts
        .get(Field.SOURCE)
        .ifPresent(
            source -> {
              json.writeStartObject();
              json.writeStringProperty("source_name", source);
              // Beside a name the standard wants something to tell of it.
              json.writeStringProperty("description", "The source that the table names");
              json.writeEndObject();
            });
    json.writeEndArray();
  }

  private void extension(Facts facts) {
    json.writeObjectPropertyStart("extensions");
    json.writeObjectPropertyStart(id("extension-definition", "figures"));
    json.writeStringProperty("extension_type", "property-extension");
    for (Field<?> field : Field.all()) {
      // The identifier, the notes and the source have properties of their own.
      if (!Set.of(Field.ID, Field.NOTES, Field.SOURCE).contains(field)) {
        if (facts.get(field).orElse(null) instanceof Breakdown breakdown) {
          breakdown(field, breakdown);
        } else {
          Json.property(json, facts, field);
        }
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /**
   * A list, because the standard allows neither names of places as keys nor null nor empty lists.
   */
  private void breakdown(Field<?> field, Breakdown breakdown) {
    if (breakdown.parts().isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart(field.name());
    breakdown
        .parts()
        .forEach(
            (part, count) -> {
              json.writeStartObject();
              json.writeStringProperty("part", part);
              count.ifPresent(
                  number -> {
                    json.writeName("count");
                    Json.quantity(json, number);
                  });
              json.writeEndObject();
            });
    json.writeEndArray();
  }

  private Optional<String> location(Facts facts, String author) {
    Optional<GeoPoint> point = AttackFacts.point(facts);
    Optional<String> country = facts.get(Field.COUNTRY).filter(Countries::isCode);
    if (point.isEmpty() && country.isEmpty()) {
      if (facts.has(Field.PLACE)) {
        losses.add("location", "one needs a point or a country; the place is in the extension");
      }
      return Optional.empty();
    }
    String content =
        "%s|%s|%s|%s|%s"
            .formatted(
                point,
                country,
                facts.get(Field.ADMIN1),
                facts.get(Field.PLACE),
                facts.get(Field.PLACE_PRECISION));
    Optional<String> id = start("location", content, DEFINED, Optional.of(author));
    if (id.isPresent()) {
      facts
          .get(Field.PLACE)
          .or(() -> facts.get(Field.ADMIN1))
          .ifPresent(name -> json.writeStringProperty("name", name));
      country.ifPresent(code -> json.writeStringProperty("country", code));
      facts
          .get(Field.ADMIN1)
          .ifPresent(admin1 -> json.writeStringProperty("administrative_area", admin1));
      point.ifPresent(it -> point(it, facts.get(Field.PLACE_PRECISION)));
      json.writeEndObject();
    }
    return Optional.of(id.orElseGet(() -> id("location", content)));
  }

  /** STIX counts precision in metres, and only the nearest of our steps has a number of them. */
  private void point(GeoPoint point, Optional<PlacePrecision> precision) {
    json.writeNumberProperty("latitude", point.latitude());
    json.writeNumberProperty("longitude", point.longitude());
    if (precision.filter(PlacePrecision.NEAR::equals).isPresent()) {
      json.writeNumberProperty("precision", 25_000);
    }
  }

  private String identity(String name, String author) {
    start("identity", "actor " + name, DEFINED, Optional.of(author))
        .ifPresent(
            id -> {
              json.writeStringProperty("name", name);
              json.writeStringProperty("identity_class", "group");
              json.writeEndObject();
            });
    return id("identity", "actor " + name);
  }

  private void relationship(String from, String type, String to, String created, String author) {
    start("relationship", from + type + to, created, Optional.of(author))
        .ifPresent(
            id -> {
              json.writeStringProperty("relationship_type", type);
              json.writeStringProperty("source_ref", from);
              json.writeStringProperty("target_ref", to);
              json.writeEndObject();
            });
  }

  /** Starts an object, unless one with this content was written before; its identifier. */
  private Optional<String> start(
      String type, String content, String created, Optional<String> author) {
    String id = id(type, content);
    if (!written.add(id)) {
      return Optional.empty();
    }
    open(type, id, created, author);
    return Optional.of(id);
  }

  private void open(String type, String id, String created, Optional<String> author) {
    bundle = Uuids.of(bundle, id);
    json.writeStartObject();
    json.writeStringProperty("type", type);
    json.writeStringProperty("spec_version", "2.1");
    json.writeStringProperty("id", id);
    author.ifPresent(by -> json.writeStringProperty("created_by_ref", by));
    json.writeStringProperty("created", created);
    json.writeStringProperty("modified", created);
  }

  private static String id(String type, String content) {
    return type + "--" + Uuids.of(NAMESPACE, type + " " + content);
  }

  @Override
  public List<Loss> losses() {
    return losses.report();
  }

  @Override
  public void close() {
    // Ends the document, too; a bundle that broke off within an object has no identifier.
    try (json) {
      if (!json.isClosed() && json.streamWriteContext().inArray()) {
        json.writeEndArray();
        json.writeStringProperty("id", "bundle--" + bundle);
      }
    }
  }
}

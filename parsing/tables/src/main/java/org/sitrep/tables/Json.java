package org.sitrep.tables;

import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Quantity;
import org.sitrep.model.SitrepJson;
import tools.jackson.core.JsonGenerator;

/** What the JSON writers share: a generator, and facts as properties. */
final class Json {

  private Json() {}

  static JsonGenerator generator(Writer out) {
    return SitrepJson.mapper().createGenerator(out);
  }

  /**
   * Writes a field by its name: counts as numbers, or as low and high where they are no single one.
   */
  static <T> void property(JsonGenerator json, Facts facts, Field<T> field) {
    facts
        .get(field)
        .ifPresent(
            value -> {
              json.writeName(field.name());
              value(json, value);
            });
  }

  private static void value(JsonGenerator json, Object value) {
    if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof Quantity quantity) {
      quantity(json, quantity);
    } else if (value instanceof Breakdown breakdown) {
      json.writeStartObject();
      for (Map.Entry<String, Optional<Quantity>> part : breakdown.parts().entrySet()) {
        json.writeName(part.getKey());
        if (part.getValue().isPresent()) {
          quantity(json, part.getValue().get());
        } else {
          json.writeNull();
        }
      }
      json.writeEndObject();
    } else if (value instanceof Moment moment) {
      json.writeString(moment.day() + moment.clock().map(clock -> "T" + clock).orElse(""));
    } else {
      json.writeString(value.toString());
    }
  }

  /** Writes a count as a number, or as low and high where it is no single one. */
  static void quantity(JsonGenerator json, Quantity quantity) {
    if (quantity.equals(Quantity.exactly(quantity.low()))) {
      json.writeNumber(quantity.low());
      return;
    }
    json.writeStartObject();
    json.writeNumberProperty("low", quantity.low());
    if (quantity.high().isPresent()) {
      json.writeNumberProperty("high", quantity.high().getAsLong());
    }
    json.writeStringProperty("qualifier", quantity.qualifier().name());
    quantity.words().ifPresent(words -> json.writeStringProperty("words", words));
    json.writeEndObject();
  }
}

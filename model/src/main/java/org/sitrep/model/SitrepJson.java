package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * JSON in and out: strict, in field order, empty fields left out.
 *
 * <p>A {@link ParsedReport} names the version of its form in the property {@code schema}; the form
 * itself is the JSON Schema that {@link #schema()} returns.
 */
public final class SitrepJson {

  /** The longest string read, in UTF-16 units: 16 million, room for any report. */
  public static final int MAX_STRING = 16_000_000;

  /** The deepest nesting read. */
  public static final int MAX_DEPTH = 64;

  /** The longest number read, in characters; those that are said have a few. */
  public static final int MAX_NUMBER = 32;

  /**
   * The version of the form that this library writes. A new minor version adds fields, a new major
   * version changes or removes some.
   */
  public static final String SCHEMA = "sitrep/1.0";

  private static final Pattern SCHEMA_FORM = Pattern.compile("sitrep/1\\.[0-9]{1,4}");

  private SitrepJson() {}

  // Apart, as a program that only builds records and writes no JSON does not wait for the mapper.
  private static final class Shared {
    private static final JsonMapper MAPPER = create();
  }

  /** The one configured mapper; safe for use by any number of threads. */
  public static JsonMapper mapper() {
    return Shared.MAPPER;
  }

  /**
   * The JSON Schema (2020-12) of a {@link ParsedReport}, with a description of every field that can
   * be handed to a language model as the form of its answer. Every other type is one of its {@code
   * $defs}.
   *
   * @return the text of {@code org/sitrep/model/sitrep.schema.json}
   */
  public static String schema() {
    try (InputStream data = SitrepJson.class.getResourceAsStream("sitrep.schema.json")) {
      return new String(
          Objects.requireNonNull(data, "sitrep.schema.json").readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void checkSchema(String schema) {
    if (!SCHEMA_FORM.matcher(schema).matches()) {
      throw new IllegalArgumentException(
          "The document has the schema "
              + Excerpt.of(schema)
              + "; this library reads \"sitrep/1.x\" and writes \""
              + SCHEMA
              + "\"");
    }
  }

  private static JsonMapper create() {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxStringLength(MAX_STRING)
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_NUMBER)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    return JsonMapper.builder(factory)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .withCoercionConfig(
            LogicalType.Textual,
            config -> {
              config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
              config.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
              config.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
            })
        .changeDefaultPropertyInclusion(
            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
        .build();
  }
}

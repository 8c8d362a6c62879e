package org.sitrep.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What STIX 2.1 demands of the objects that are written, by the sections of its specification.
 *
 * <p>It is no schema: it knows the types that are written and refuses any other.
 */
final class StixRules {

  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
  private static final Pattern TIMESTAMP =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z");
  private static final Pattern KEY = Pattern.compile("[a-zA-Z0-9_-]{1,250}");
  private static final Pattern PROPERTY = Pattern.compile("[a-z0-9_]{3,250}");

  /** 3.2: the common properties of every object; created_by_ref is the author's to have or not. */
  private static final Set<String> COMMON =
      Set.of("type", "spec_version", "id", "created", "modified");

  private static final Set<String> COMMON_OPTIONAL =
      Set.of("created_by_ref", "external_references", "extensions");

  /** 4.5, 4.6, 4.10, 5.1, 7.3: what else a type must have. */
  private static final Map<String, Set<String>> REQUIRED =
      Map.of(
          "identity", Set.of("name"),
          "incident", Set.of("name"),
          "location", Set.of(),
          "relationship", Set.of("relationship_type", "source_ref", "target_ref"),
          "extension-definition",
              Set.of("created_by_ref", "name", "schema", "version", "extension_types"));

  /** What else a type may have, of what is written. */
  private static final Map<String, Set<String>> OPTIONAL =
      Map.of(
          "identity", Set.of("identity_class", "description"),
          "incident", Set.of("description"),
          "location",
              Set.of(
                  "name",
                  "description",
                  "latitude",
                  "longitude",
                  "precision",
                  "region",
                  "country",
                  "administrative_area",
                  "city"),
          "relationship", Set.of("description"),
          "extension-definition", Set.of("description"));

  /** 10.7: the vocabulary of classes of identities. */
  private static final Set<String> IDENTITY_CLASSES =
      Set.of("individual", "group", "system", "organization", "class", "unknown");

  private StixRules() {}

  /** Asserts that a bundle keeps the rules. */
  static void assertKept(JsonNode bundle) {
    assertThat(bundle.propertyNames()).containsExactlyInAnyOrder("type", "id", "objects");
    assertThat(bundle.get("type").asString()).isEqualTo("bundle");
    assertIdentifier(bundle);
    Map<String, JsonNode> objects = new HashMap<>();
    for (JsonNode object : bundle.get("objects")) {
      assertThat(objects.put(object.get("id").asString(), object)).as("unique id").isNull();
    }
    objects.values().forEach(object -> assertObject(object, objects));
  }

  private static void assertObject(JsonNode object, Map<String, JsonNode> objects) {
    String type = object.get("type").asString();
    assertThat(REQUIRED).containsKey(type);
    assertThat(object.propertyNames()).containsAll(COMMON).containsAll(REQUIRED.get(type));
    for (String property : object.propertyNames()) {
      assertThat(property).matches(name -> name.equals("id") || PROPERTY.matcher(name).matches());
      assertThat(List.of(COMMON, COMMON_OPTIONAL, REQUIRED.get(type), OPTIONAL.get(type)))
          .as("%s of %s", property, type)
          .anyMatch(known -> known.contains(property));
      assertFilled(object.get(property), property);
    }
    assertThat(object.get("spec_version").asString()).isEqualTo("2.1");
    assertIdentifier(object);
    // 3.2: an object that was not modified bears the time of its creation in both.
    assertThat(object.get("created").asString()).matches(TIMESTAMP);
    assertThat(object.get("modified").asString()).isEqualTo(object.get("created").asString());
    if (object.has("created_by_ref")) {
      assertRefersTo(object, "created_by_ref", Set.of("identity"), objects);
    }
    assertReferences(object);
    assertExtensions(object, objects);
    switch (type) {
      case "identity" ->
          assertThat(IDENTITY_CLASSES).contains(object.get("identity_class").asString());
      case "location" -> assertLocation(object);
      case "relationship" -> assertRelationship(object, objects);
      case "extension-definition" -> {
        assertThat(object.get("version").asString()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(object.get("extension_types")).isNotEmpty();
      }
      default -> assertThat(type).isEqualTo("incident");
    }
  }

  /** 2.9: {@code type--UUID}. */
  private static void assertIdentifier(JsonNode object) {
    // Version 5 in the namespace of observables would claim to be one of them.
    assertThat(object.get("id").asString().charAt(object.get("type").asString().length() + 16))
        .isEqualTo('5');
    String[] parts = object.get("id").asString().split("--", 2);
    assertThat(parts[0]).isEqualTo(object.get("type").asString());
    assertThat(parts[1]).matches(UUID);
  }

  /** No property is null, no list or object is empty, and keys are plain (2.3). */
  private static void assertFilled(JsonNode value, String property) {
    assertThat(value.isNull()).as(property).isFalse();
    assertThat(value.isContainer() && value.isEmpty()).as(property).isFalse();
    assertThat(value.propertyNames()).allMatch(name -> KEY.matcher(name).matches());
    for (JsonNode inner : value) {
      assertFilled(inner, property);
    }
  }

  private static void assertRefersTo(
      JsonNode object, String property, Set<String> types, Map<String, JsonNode> objects) {
    JsonNode target = objects.get(object.get(property).asString());
    assertThat(target).as("%s of %s", property, object.get("id")).isNotNull();
    assertThat(types).contains(target.get("type").asString());
  }

  /** 2.5: a reference names its source, and has something to tell of it. */
  private static void assertReferences(JsonNode object) {
    if (object.has("external_references")) {
      for (JsonNode reference : object.get("external_references")) {
        assertThat(reference.propertyNames())
            .contains("source_name")
            .containsAnyOf("description", "url", "external_id");
      }
    }
  }

  /** 3.2 and 7.3: extensions are keyed by the definition that the bundle has. */
  private static void assertExtensions(JsonNode object, Map<String, JsonNode> objects) {
    if (object.has("extensions")) {
      for (String key : object.get("extensions").propertyNames()) {
        JsonNode definition = objects.get(key);
        assertThat(definition).as(key).isNotNull();
        String type = object.get("extensions").get(key).get("extension_type").asString();
        assertThat(definition.get("extension_types"))
            .anyMatch(allowed -> allowed.asString().equals(type));
        for (String name : object.get("extensions").get(key).propertyNames()) {
          assertThat(name).matches(PROPERTY);
        }
      }
    }
  }

  /** 4.10: a region, a country or a point; both degrees or neither; a precision only with them. */
  private static void assertLocation(JsonNode location) {
    assertThat(location.has("latitude")).isEqualTo(location.has("longitude"));
    assertThat(location.has("region") || location.has("country") || location.has("latitude"))
        .isTrue();
    if (location.has("precision")) {
      assertThat(location.has("latitude")).isTrue();
    }
    if (location.has("latitude")) {
      assertThat(location.get("latitude").asDouble()).isBetween(-90.0, 90.0);
      assertThat(location.get("longitude").asDouble()).isBetween(-180.0, 180.0);
    }
    if (location.has("country")) {
      assertThat(location.get("country").asString()).matches("[A-Z]{2}");
    }
  }

  /** 5.1: both ends are objects that are no relationships. */
  private static void assertRelationship(JsonNode object, Map<String, JsonNode> objects) {
    String type = object.get("relationship_type").asString();
    assertThat(type).matches("[a-z0-9-]+");
    // 3.7.2: one that the standard does not list for an incident is declared in the bundle.
    assertThat(objects.values())
        .filteredOn(other -> other.get("type").asString().equals("extension-definition"))
        .anyMatch(
            other -> other.get("description").asString().contains(type + ", from an incident"));
    assertRefersTo(object, "source_ref", Set.of("incident"), objects);
    assertRefersTo(object, "target_ref", Set.of("location", "identity"), objects);
  }
}

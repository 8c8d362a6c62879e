package org.sitrep.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sitrep.model.SitrepJson;
import tools.jackson.databind.JsonNode;

/** The JSON schemas of OASIS for STIX 2.1, from its folder {@code schemas}. */
final class StixSchemas {

  private final Map<String, String> files = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final SchemaRegistry registry;

  private StixSchemas(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(path -> path.toString().endsWith(".json")).toList()) {
        String schema = Files.readString(file);
        String id = SitrepJson.mapper().readTree(schema).path("$id").asString("");
        if (!id.isEmpty()) {
          files.put(id, schema);
          ids.put(id.substring(id.lastIndexOf('/') + 1).replace(".json", ""), id);
        }
      }
    }
    registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(files));
  }

  /** The schemas of a folder. */
  static StixSchemas of(Path folder) throws IOException {
    return new StixSchemas(folder);
  }

  /** Holds each object of a bundle to the schema of its type. */
  void assertKept(JsonNode bundle) {
    for (JsonNode object : bundle.get("objects")) {
      String id = ids.get(object.get("type").asString());
      assertThat(id).as("a schema for %s", object.get("type")).isNotNull();
      assertThat(List.copyOf(registry.getSchema(SchemaLocation.of(id)).validate(object)))
          .as(object::toString)
          .isEmpty();
    }
  }
}

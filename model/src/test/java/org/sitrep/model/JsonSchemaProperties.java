package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema against an independent validator, and against the reader. */
@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class JsonSchemaProperties {

  private static final JsonMapper MAPPER = SitrepJson.mapper();
  private static final ObjectNode ROOT = (ObjectNode) MAPPER.readTree(SitrepJson.schema());
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema DOCUMENT = REGISTRY.getSchema(ROOT);
  private static final Map<String, Schema> TYPES = new TreeMap<>();

  static {
    for (String type : ROOT.get("$defs").propertyNames()) {
      ObjectNode schema = MAPPER.createObjectNode();
      schema.set("$schema", ROOT.get("$schema"));
      schema.put("$ref", "#/$defs/" + type);
      schema.set("$defs", ROOT.get("$defs"));
      TYPES.put(type, REGISTRY.getSchema(schema));
    }
  }

  private static void valid(String type, Object value) {
    JsonNode json = MAPPER.readTree(MAPPER.writeValueAsBytes(value));
    assertThat(TYPES.get(type).validate(json)).as(() -> json.toString()).isEmpty();
  }

  @Property(tries = 200)
  void documentsAreValid(@ForAll ParsedReport value) {
    JsonNode json = MAPPER.readTree(MAPPER.writeValueAsBytes(value));
    assertThat(DOCUMENT.validate(json)).as(() -> json.toString()).isEmpty();
  }

  @Property(tries = 200)
  void attacksAreValid(@ForAll Attack attack, @ForAll Report report, @ForAll Issue issue) {
    valid("Attack", attack);
    valid("Report", report);
    valid("Issue", issue);
  }

  @Property(tries = 300)
  void partsAreValid(
      @ForAll Claim claim,
      @ForAll Munition munition,
      @ForAll Casualties casualties,
      @ForAll Quantity quantity) {
    valid("Claim", claim);
    valid("Munition", munition);
    valid("Casualties", casualties);
    valid("Quantity", quantity);
  }

  @Property(tries = 300)
  void assertionsAreValid(
      @ForAll Count count,
      @ForAll Responsibility responsibility,
      @ForAll MunitionUse use,
      @ForAll Undisclosed undisclosed) {
    for (Assertion assertion : List.of(count, responsibility, use, undisclosed)) {
      valid("Assertion", assertion);
    }
    valid("Count", count);
    valid("Responsibility", responsibility);
    valid("MunitionUse", use);
    valid("Undisclosed", undisclosed);
  }

  @Property(tries = 300)
  void smallPartsAreValid(
      @ForAll EventTime time,
      @ForAll Location location,
      @ForAll Source source,
      @ForAll Subject subject,
      @ForAll Target target) {
    valid("EventTime", time);
    valid("Location", location);
    valid("Source", source);
    valid("Subject", subject);
    valid("Target", target);
  }

  @Property(tries = 300)
  void smallestPartsAreValid(
      @ForAll Actor actor, @ForAll GeoPoint point, @ForAll Evidence evidence) {
    valid("Actor", actor);
    valid("GeoPoint", point);
    valid("Evidence", evidence);
  }

  // Mutants -----------------------------------------------------------------------------------

  /** One way to break a document, and to mend it again. */
  private record Mutant(String name, Runnable apply, Runnable undo) {}

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void mutantsAreRefusedBySchemaAndReader(@ForAll ParsedReport value, @ForAll Random random) {
    JsonNode json = MAPPER.readTree(MAPPER.writeValueAsBytes(value));
    List<Mutant> mutants = new ArrayList<>();
    collect(json, ROOT, "", mutants);
    for (int i = 0; i < 20; i++) {
      Mutant mutant = mutants.get(random.nextInt(mutants.size()));
      mutant.apply().run();
      assertThat(DOCUMENT.validate(json)).as(() -> mutant.name() + " " + json).isNotEmpty();
      // Without a version it is taken for one of this version; null is taken for absent; and what
      // country codes look like is a rule for the validator, not for the reader.
      if (!mutant.name().equals("without /schema")
          && !mutant.name().startsWith("null")
          && !mutant.name().matches("bad value at .*/country")) {
        assertThat(readable(json)).as(() -> mutant.name() + " " + json).isFalse();
      }
      mutant.undo().run();
    }
    assertThat(DOCUMENT.validate(json)).isEmpty();
  }

  private static boolean readable(JsonNode json) {
    try {
      MAPPER.readValue(json.toString(), ParsedReport.class);
      return true;
    } catch (JacksonException e) {
      return false;
    }
  }

  private static void collect(JsonNode node, JsonNode schema, String path, List<Mutant> mutants) {
    JsonNode type = resolved(schema, node);
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int at = i;
        JsonNode item = array.get(i);
        mutants.add(
            new Mutant(
                "wrong type at " + path + "/" + i,
                () -> array.set(at, wrong(item)),
                () -> array.set(at, item)));
        collect(item, type.get("items"), path + "/" + i, mutants);
      }
    }
    if (node instanceof ObjectNode object) {
      mutants.add(
          new Mutant(
              "surplus in " + path,
              () -> object.put("surplus", 1),
              () -> object.remove("surplus")));
      for (String name : List.copyOf(object.propertyNames())) {
        properties(object, name, type, path + "/" + name, mutants);
      }
    }
  }

  private static void properties(
      ObjectNode object, String name, JsonNode type, String path, List<Mutant> mutants) {
    JsonNode value = object.get(name);
    JsonNode of = type.get("properties").get(name);
    Runnable mend = () -> object.set(name, value);
    for (JsonNode required : type.get("required")) {
      if (required.asString().equals(name)) {
        mutants.add(new Mutant("without " + path, () -> object.remove(name), mend));
      }
    }
    mutants.add(
        new Mutant(
            "renamed " + path,
            () -> {
              object.remove(name);
              object.set(name + "s", value);
            },
            () -> {
              object.remove(name + "s");
              mend.run();
            }));
    mutants.add(new Mutant("wrong type at " + path, () -> object.set(name, wrong(value)), mend));
    mutants.add(new Mutant("null at " + path, () -> object.putNull(name), mend));
    if (of.has("enum") || of.has("const") || of.has("pattern")) {
      Runnable bad =
          value.isNumber() ? () -> object.put(name, 99) : () -> object.put(name, "no such");
      mutants.add(new Mutant("bad value at " + path, bad, mend));
    }
    if (of.has("minimum")) {
      mutants.add(new Mutant("too small " + path, () -> object.put(name, -181), mend));
    }
    collect(value, of, path, mutants);
  }

  private static JsonNode resolved(JsonNode schema, JsonNode value) {
    JsonNode at = schema;
    while (at.has("$ref")) {
      at = ROOT.at(at.get("$ref").asString().substring(1));
    }
    if (at.has("oneOf")) {
      for (JsonNode one : at.get("oneOf")) {
        JsonNode type = resolved(one, value);
        if (type.at("/properties/assertion/const").equals(value.get("assertion"))) {
          return type;
        }
      }
    }
    return at;
  }

  private static JsonNode wrong(JsonNode value) {
    if (value.isString() || value.isObject()) {
      return MAPPER.readTree("[7]");
    }
    return MAPPER.readTree(value.isArray() ? "{\"a\":1}" : "\"7\"");
  }

  // The schema itself ---------------------------------------------------------------------------

  @Example
  void theSchemaIsASchema() {
    Schema meta =
        REGISTRY.getSchema(com.networknt.schema.SchemaLocation.of(ROOT.get("$schema").asString()));
    assertThat(meta.validate(ROOT)).isEmpty();
  }

  @Example
  void everyFieldIsDescribed() {
    List<String> fields = new ArrayList<>();
    for (JsonNode type : allTypes()) {
      described(type, "type");
      if (type.has("properties")) {
        type.get("properties").properties().forEach(e -> described(e.getValue(), e.getKey()));
        type.get("properties").propertyNames().forEach(fields::add);
      }
    }
    assertThat(fields).hasSizeGreaterThan(90);
  }

  private static List<JsonNode> allTypes() {
    List<JsonNode> types = new ArrayList<>(List.of(ROOT));
    ROOT.get("$defs").forEach(types::add);
    return types;
  }

  private static void described(JsonNode node, String name) {
    assertThat(node.path("description").asString("")).as(name).matches("(?s)\\S.{6,}\\.");
  }

  @Example
  void theFieldsAreThoseOfTheTypes() throws ClassNotFoundException {
    same(ROOT, ParsedReport.class);
    for (Map.Entry<String, JsonNode> type : ROOT.get("$defs").properties()) {
      if (type.getValue().has("properties")) {
        same(type.getValue(), Class.forName("org.sitrep.model." + type.getKey()));
      }
    }
  }

  private static void same(JsonNode schema, Class<?> type) {
    Set<String> fields = new HashSet<>();
    if (type.isRecord()) {
      Arrays.stream(type.getRecordComponents()).forEach(part -> fields.add(part.getName()));
    } else {
      for (Method method : type.getDeclaredMethods()) {
        if (!Modifier.isStatic(method.getModifiers())
            && !method.isAnnotationPresent(JsonIgnore.class)
            && method.getParameterCount() == 0
            && method.getReturnType() != void.class) {
          fields.add(method.getName());
        }
      }
    }
    if (Assertion.class.isAssignableFrom(type)) {
      fields.add("assertion");
    }
    assertThat(Set.copyOf(schema.get("properties").propertyNames()))
        .as(type.getName())
        .isEqualTo(fields);
  }

  @Example
  void theEnumerationsAreThoseOfTheTypes() {
    same("Attack", "scope", AttackScope.values());
    same("EventTime", "precision", TimePrecision.values());
    same("Location", "precision", PlacePrecision.values());
    same("Quantity", "qualifier", Qualifier.values());
    same("Claim", "stance", Stance.values());
    same("Count", "measure", Measure.values());
    same("MunitionUse", "measure", Measure.values());
    same("Responsibility", "kind", ResponsibilityKind.values());
    same("Undisclosed", "topic", Undisclosed.Topic.values());
    same("Undisclosed", "reason", Undisclosed.Reason.values());
    same("Source", "reliability", Reliability.values());
    same("Issue", "reason", IssueReason.values());
  }

  private static void same(String type, String field, Enum<?>[] constants) {
    JsonNode values = ROOT.get("$defs").get(type).get("properties").get(field).get("enum");
    Set<String> names = values.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    assertThat(names)
        .isEqualTo(Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet()));
  }

  @Example
  void theExamplesAreOfTheVocabularies() {
    inVocabulary("Munition", "type", Vocabulary.munitionTypes());
    inVocabulary("MunitionUse", "type", Vocabulary.munitionTypes());
    inVocabulary("Casualties", "group", Vocabulary.personGroups());
    inVocabulary("Attack", "kind", Vocabulary.attackKinds());
    inVocabulary("Target", "type", Vocabulary.targetTypes());
    inVocabulary("Source", "kind", Vocabulary.sourceKinds());
    inVocabulary("Location", "kind", Vocabulary.placeKinds());
  }

  private static void inVocabulary(String type, String field, Vocabulary vocabulary) {
    for (JsonNode example :
        ROOT.get("$defs").get(type).get("properties").get(field).get("examples")) {
      assertThat(vocabulary.find(example.asString())).as(example.asString()).isPresent();
    }
  }
}

package org.sitrep.validation.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.model.Actor;
import org.sitrep.model.Assertion;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.MunitionType;
import org.sitrep.model.MunitionUse;
import org.sitrep.model.Quantity;
import org.sitrep.model.Responsibility;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.model.SitrepJson;
import org.sitrep.model.Source;
import org.sitrep.model.Stance;
import org.sitrep.model.Subject;
import org.sitrep.model.Vocabulary;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads one proposed claim in the model's form or the plain one. */
final class ProposalReader {

  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "measure",
          "number",
          "low",
          "high",
          "of",
          "speaker",
          "stance",
          "evidence",
          "start",
          "end",
          "responsibility",
          "actor",
          "munition",
          "cumulative",
          "additional");

  private final JsonNode node;
  private final List<String> notes = new ArrayList<>();

  private ProposalReader(JsonNode node) {
    this.node = node;
  }

  /** Reads a claim; what is noted of its form goes before what else is. */
  static Proposal read(int number, JsonNode node) {
    Proposal.Builder proposal = Proposal.builder();
    proposal.number(number);
    if (!node.isObject()) {
      return proposal.problem("A claim is an object, not " + shortened(node.toString())).build();
    }
    ProposalReader reader = new ProposalReader(node);
    try {
      reader.evidence(proposal);
      proposal.claim(node.path("assertion").isObject() ? reader.strict() : reader.plain());
      reader.passedOver().ifPresent(reader.notes::add);
      if (!reader.notes.isEmpty()) {
        proposal.problem(String.join(" ", reader.notes));
      }
    } catch (JacksonException e) {
      proposal.problem("Not the form of a claim: " + e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      proposal.problem(String.valueOf(e.getMessage()));
    }
    return proposal.build();
  }

  private void evidence(Proposal.Builder proposal) {
    JsonNode evidence = node.path("evidence");
    JsonNode words = evidence.isObject() ? evidence.path("text") : evidence;
    JsonNode start = evidence.isObject() ? evidence.path("start") : node.path("start");
    if (words.isString()) {
      proposal.evidence(words.asString());
    } else if (!words.isMissingNode() && !words.isNull()) {
      throw new IllegalArgumentException("\"evidence\" is no text: " + shortened(words.toString()));
    }
    if (start.isIntegralNumber() && start.canConvertToInt() && start.asInt() >= 0) {
      proposal.start(start.asInt());
    }
  }

  /** The model's own form; the evidence has been read, whether its offsets fit or not. */
  private Claim strict() {
    ObjectNode rest = ((ObjectNode) node).deepCopy();
    rest.remove("evidence");
    return SitrepJson.mapper().treeToValue(rest, Claim.class);
  }

  private Claim plain() {
    Claim.Builder claim = Claim.builder();
    text("id").ifPresent(claim::id);
    claim.assertion(assertion());
    text("stance").ifPresent(it -> claim.stance(constant("stance", it, Stance.class)));
    for (String speaker : speakers()) {
      claim.addSources(Source.of(speaker));
    }
    return claim.build();
  }

  private Assertion assertion() {
    if (text("responsibility").isPresent()) {
      Responsibility.Builder responsibility = Responsibility.builder();
      responsibility.kind(
          constant("responsibility", text("responsibility").get(), ResponsibilityKind.class));
      return responsibility.actor(text("actor").map(Actor::of)).build();
    }
    Optional<Measure> measure = text("measure").map(it -> constant("measure", it, Measure.class));
    if (text("munition").isPresent()) {
      String code = code(Vocabulary.munitionTypes(), text("munition").get()).orElse("");
      if (code.isEmpty()) {
        throw new IllegalArgumentException(
            "\"munition\" is no type of munition: \"" + text("munition").get() + "\"");
      }
      return MunitionUse.builder().type(MunitionType.of(code)).measure(measure).build();
    }
    if (measure.isEmpty()) {
      throw new IllegalArgumentException(
          "A claim has \"measure\" and \"number\", or \"responsibility\", or \"munition\"; this has "
              + new TreeSet<>(node.propertyNames()));
    }
    Count.Builder count = Count.builder();
    count.measure(measure.get()).quantity(quantity());
    text("of").map(it -> subject(measure.get(), it)).ifPresent(count::subject);
    count.cumulative(node.path("cumulative").asBoolean(false));
    return count.additional(node.path("additional").asBoolean(false)).build();
  }

  private Quantity quantity() {
    JsonNode number = node.path("number");
    if (number.isString()) {
      String words = number.asString().strip().toLowerCase(Locale.ROOT);
      return EnglishNumbers.INSTANCE.whole(words).orElseGet(() -> Quantity.parse(words));
    }
    if (!number.isMissingNode() && !number.isNull()) {
      return Quantity.exactly(whole("number", number));
    }
    JsonNode low = node.path("low");
    JsonNode high = node.path("high");
    boolean hasLow = !low.isMissingNode() && !low.isNull();
    boolean hasHigh = !high.isMissingNode() && !high.isNull();
    if (hasLow && hasHigh) {
      long least = whole("low", low);
      long most = whole("high", high);
      return least == most ? Quantity.exactly(least) : Quantity.between(least, most);
    }
    if (hasLow) {
      return Quantity.atLeast(whole("low", low));
    }
    if (hasHigh) {
      return Quantity.atMost(whole("high", high));
    }
    throw new IllegalArgumentException("\"number\" is missing, or \"low\" and \"high\"");
  }

  private static long whole(String field, JsonNode number) {
    if (number.isString()) {
      Quantity words =
          EnglishNumbers.INSTANCE
              .whole(number.asString())
              .orElseGet(() -> Quantity.parse(number.asString().strip()));
      return words.low();
    }
    // Programs write 42.0 for 42.
    boolean whole = number.isIntegralNumber() || isWhole(number);
    if (!whole || !number.canConvertToLong()) {
      throw new IllegalArgumentException(
          "\"" + field + "\" is no whole number: " + shortened(number.toString()));
    }
    return number.asLong();
  }

  private static boolean isWhole(JsonNode number) {
    return number.isNumber() && number.asDouble() == Math.rint(number.asDouble());
  }

  private Subject subject(Measure measure, String words) {
    Subject.Builder subject = Subject.builder();
    Optional<Vocabulary> codes =
        switch (measure.domain()) {
          case MUNITIONS -> Optional.of(Vocabulary.munitionTypes());
          case PEOPLE -> Optional.of(Vocabulary.personGroups());
          case THINGS, EVENTS -> Optional.empty();
        };
    Optional<String> code = codes.flatMap(it -> code(it, words));
    if (codes.isPresent() && code.isEmpty()) {
      notes.add("\"" + shortened(words) + "\" is no code or name of what can be counted so.");
    }
    return subject.code(code).words(words).build();
  }

  /** The code of a name, in the singular or with an s. */
  private static Optional<String> code(Vocabulary vocabulary, String name) {
    List<Vocabulary.Entry> entries = new ArrayList<>(vocabulary.search(name));
    if (entries.isEmpty() && name.endsWith("s")) {
      entries.addAll(vocabulary.search(name.substring(0, name.length() - 1)));
    }
    return entries.stream().findFirst().map(Vocabulary.Entry::code);
  }

  private List<String> speakers() {
    JsonNode speaker = node.path("speaker");
    if (!speaker.isArray()) {
      return text("speaker").map(List::of).orElse(List.of());
    }
    List<String> speakers = new ArrayList<>();
    for (JsonNode one : speaker) {
      if (!one.isString() || one.asString().isBlank()) {
        throw new IllegalArgumentException("\"speaker\" has an element that is no text");
      }
      speakers.add(one.asString());
    }
    return speakers;
  }

  /** A field with a text; empty if it is missing, null or blank. */
  private Optional<String> text(String field) {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isString() && !value.isIntegralNumber()) {
      throw new IllegalArgumentException(
          "\"" + field + "\" is no text: " + shortened(value.toString()));
    }
    return Optional.of(value.asString()).filter(it -> !it.isBlank());
  }

  private static <E extends Enum<E>> E constant(String field, String name, Class<E> type) {
    String plain = name.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(plain)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        "\"" + field + "\" is none of " + List.of(type.getEnumConstants()) + ": \"" + name + "\"");
  }

  private Optional<String> passedOver() {
    if (node.path("assertion").isObject()) {
      return Optional.empty();
    }
    Set<String> unknown = new TreeSet<>(node.propertyNames());
    unknown.removeAll(FIELDS);
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of("Passed over " + unknown + ", which is no field of a claim.");
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "...";
  }
}

package org.sitrep.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.model.Attack;
import org.sitrep.model.AttackScope;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Evidence;
import org.sitrep.model.Location;
import org.sitrep.model.Measure;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Quantity;
import org.sitrep.model.Source;
import org.sitrep.model.Stance;
import org.sitrep.model.Subject;
import tools.jackson.databind.JsonNode;

/** The claims of a report whose figures and disagreements were coded by hand. */
final class CodedFigures {

  private static final Pattern SOME =
      Pattern.compile(
          "\\bof (them|whom|which|those|these|the (dead|wounded|killed))\\b|\\bthe wounded\\b");
  private static final Pattern WIDE =
      Pattern.compile("(?i).*\\b(region|province|oblast|governorate|state|county)\\b.*");
  private static final Pattern SINGLE = Pattern.compile("^an? |\\b(?:with|by|launched|fired) an? ");
  private static final Pattern MORE = Pattern.compile("\\b(others?|another|more)\\b");
  private static final Pattern ALL = Pattern.compile("^(all|both) ");
  private static final Pattern THING =
      Pattern.compile(
          "(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|dozens"
              + " of) ([\\p{L}\\d -]+?)(?="
              + " (?:was|were|had|have|on|in|at|and|destroyed|damaged)\\b|[.,]|$)");

  private final JsonNode record;
  private final Map<String, Attack.Builder> attacks = new LinkedHashMap<>();
  private final Map<String, String> firstPlaces = new LinkedHashMap<>();

  CodedFigures(JsonNode record) {
    this.record = record;
  }

  String id() {
    return record.get("id").asString();
  }

  /** The sets of claims that cannot all be true. */
  List<Set<String>> conflicts() {
    List<Set<String>> conflicts = new ArrayList<>();
    for (JsonNode one : record.path("disagreements")) {
      if (!one.get("kind").asString().equals("revision")) {
        Set<String> ids = new HashSet<>();
        one.get("counts").forEach(index -> ids.add("c" + index.asInt()));
        conflicts.add(ids);
      }
    }
    return conflicts;
  }

  List<Attack> attacks() {
    for (JsonNode attack : record.get("attacks")) {
      Attack.Builder builder = Attack.builder();
      builder.id(attack.get("id").asString());
      builder.scope(AttackScope.valueOf(attack.get("scope").asString()));
      places(attack.get("places")).forEach(builder::addLocations);
      attacks.put(attack.get("id").asString(), builder);
      JsonNode first = attack.get("places").path(0);
      firstPlaces.put(attack.get("id").asString(), first.isString() ? first.asString() : "");
    }
    Map<Integer, Integer> older = new LinkedHashMap<>();
    for (JsonNode one : record.path("disagreements")) {
      if (one.get("kind").asString().equals("revision")) {
        older.put(one.get("counts").get(1).asInt(), one.get("counts").get(0).asInt());
      }
    }
    int index = 0;
    for (JsonNode count : record.get("counts")) {
      Claim.Builder claim = claim(index, count);
      if (older.containsKey(index)) {
        claim.addRevises("c" + older.get(index));
      }
      attacks.get(count.get("attack").asString()).addClaims(claim.build());
      index++;
    }
    return attacks.values().stream().map(it -> (Attack) it.build()).toList();
  }

  /** The places, the first within the second if that is called a region or the like. */
  private static List<Location> places(JsonNode names) {
    List<Location> places = new ArrayList<>();
    names.forEach(name -> places.add(Location.of(name.asString())));
    if (places.size() > 1 && WIDE.matcher(places.get(1).name()).matches()) {
      Location.Builder first = Location.builder().name(places.get(0).name());
      places.set(0, first.within(places.get(1)).build());
    }
    return places;
  }

  private Claim.Builder claim(int index, JsonNode coded) {
    String evidence = coded.get("evidence").asString().toLowerCase(Locale.ROOT);
    Count.Builder count = Count.builder();
    Measure measure = Measure.valueOf(coded.get("measure").asString());
    count.measure(measure).cumulative(coded.get("cumulative").asBoolean());
    count.quantity(quantity(coded, evidence)).additional(MORE.matcher(evidence).find());
    boolean one = coded.get("low").asLong(0) == 1 && SINGLE.matcher(evidence).find();
    count.partial(one || SOME.matcher(evidence).find());
    subject(measure, coded, evidence).ifPresent(count::subject);
    Claim.Builder claim = Claim.builder();
    claim.id("c" + index).assertion(count.build());
    String words = coded.get("evidence").asString();
    int start = record.get("text").asString().indexOf(words);
    claim.evidence(new Evidence(start, start + words.length(), words));
    claim.stance(Stance.valueOf(coded.get("stance").asString()));
    if (coded.path("source").isString()) {
      claim.addSources(Source.of(coded.get("source").asString()));
    }
    String first = firstPlaces.get(coded.get("attack").asString());
    if (coded.path("place").isString() && !coded.get("place").asString().equals(first)) {
      claim.place(Location.of(coded.get("place").asString()));
    }
    return claim;
  }

  private static Quantity quantity(JsonNode coded, String evidence) {
    long low = coded.get("low").isNull() ? 0 : coded.get("low").asLong();
    Quantity.Builder quantity = Quantity.builder();
    quantity.low(low);
    if (coded.get("high").isNull()) {
      return quantity.qualifier(Qualifier.AT_LEAST).build();
    }
    long high = coded.get("high").asLong();
    quantity.high(high);
    if (coded.get("approx").asBoolean()) {
      return quantity.qualifier(Qualifier.APPROXIMATE).build();
    }
    if (low != high) {
      return quantity.qualifier(low == 0 ? Qualifier.AT_MOST : Qualifier.RANGE).build();
    }
    if (high == 0) {
      return Quantity.none();
    }
    return ALL.matcher(evidence).find() ? Quantity.all(low) : Quantity.exactly(low);
  }

  private static Optional<Subject> subject(Measure measure, JsonNode coded, String evidence) {
    if (measure.domain() == Measure.Domain.THINGS) {
      Matcher thing = THING.matcher(evidence);
      return thing.find()
          ? Optional.of(Subject.builder().words(thing.group(1)).build())
          : Optional.of(Subject.builder().words(evidence).build());
    }
    if (coded.path("of").isString()) {
      return Optional.of(Subject.of(coded.get("of").asString()));
    }
    Matcher people = THING.matcher(evidence);
    return people.find() && measure.domain() == Measure.Domain.PEOPLE
        ? Optional.of(Subject.builder().words(people.group(1)).build())
        : Optional.empty();
  }
}

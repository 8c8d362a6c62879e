package org.sitrep.parsing.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Location;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Source;
import org.sitrep.model.Subject;
import tools.jackson.databind.JsonNode;

/**
 * How well counts are read: each report's counts against those that it was coded with, as rows of
 * equal measure and bounds. A claim is right if its class and its speaker are, too; a place is
 * right if it is that of the figure or one of its attack's.
 */
final class GoldScore {

  private int gold;
  private int read;
  private int counts;
  private int claims;
  private int placed;
  private int places;

  /** What was read of one figure. */
  private record Row(Count count, Claim claim, Attack attack) {}

  /** Takes one report, as it was coded and as it was read. */
  void add(JsonNode report, ParsedReport parsed) {
    List<Row> rows = rows(parsed);
    List<JsonNode> coded = new ArrayList<>();
    report.get("counts").forEach(coded::add);
    for (JsonNode count : coded) {
      if (count.get("cumulative").asBoolean()) {
        rows.removeIf(row -> isSame(count, row.count()));
      }
    }
    coded.removeIf(count -> count.get("cumulative").asBoolean());
    gold += coded.size();
    read += rows.size();
    for (JsonNode count : coded) {
      Optional<Row> best =
          rows.stream()
              .filter(row -> isSame(count, row.count()))
              .max((a, b) -> Integer.compare(likeness(count, a), likeness(count, b)));
      best.ifPresent(row -> note(report, count, row));
      best.ifPresent(rows::remove);
    }
  }

  private void note(JsonNode report, JsonNode count, Row row) {
    counts++;
    claims += likeness(count, row) == 2 ? 1 : 0;
    List<String> wanted = places(report, count);
    if (!wanted.isEmpty()) {
      places++;
      String place = place(row);
      placed += wanted.stream().anyMatch(name -> isSameName(name, place)) ? 1 : 0;
    }
  }

  private static List<Row> rows(ParsedReport parsed) {
    List<Row> rows = new ArrayList<>();
    for (Attack attack : parsed.attacks()) {
      for (Claim claim : attack.claims()) {
        if (claim.assertion() instanceof Count count
            && count.quantity().qualifier() != Qualifier.PLURAL
            && count.individual().isEmpty()
            && !count.cumulative()) {
          rows.add(new Row(count, claim, attack));
        }
      }
    }
    return rows;
  }

  private static boolean isSame(JsonNode count, Count read) {
    JsonNode high = count.get("high");
    boolean open = high == null || high.isNull();
    return read.measure().toString().equals(count.get("measure").asString())
        && read.quantity().low() == count.get("low").asLong()
        && (open
            ? read.quantity().high().isEmpty()
            : read.quantity().high().isPresent()
                && read.quantity().high().getAsLong() == high.asLong());
  }

  /** 2 if class and speaker are right, 1 if one of them is. */
  private static int likeness(JsonNode count, Row row) {
    String code = row.count().subject().flatMap(Subject::code).orElse("");
    boolean same = code.equals(text(count, "of"));
    String speaker = row.claim().sources().stream().findFirst().map(Source::words).orElse("");
    return (same ? 1 : 0) + (isSameName(text(count, "source"), speaker) ? 1 : 0);
  }

  private static List<String> places(JsonNode report, JsonNode count) {
    String own = text(count, "place");
    if (!own.isEmpty()) {
      return List.of(own);
    }
    List<String> places = new ArrayList<>();
    for (JsonNode attack : report.get("attacks")) {
      if (Objects.equals(text(attack, "id"), text(count, "attack"))) {
        attack.get("places").forEach(place -> places.add(place.asString()));
      }
    }
    return places;
  }

  private static String place(Row row) {
    return row.claim()
        .place()
        .or(() -> row.attack().locations().stream().findFirst())
        .map(Location::name)
        .orElse("");
  }

  private static String text(JsonNode node, String name) {
    JsonNode value = node.get(name);
    return value == null || value.isNull() ? "" : value.asString();
  }

  /** Equal words, at least half of them shared, or one name part of the other. */
  private static boolean isSameName(String a, String b) {
    Set<String> first = words(a);
    Set<String> second = words(b);
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() && second.isEmpty();
    }
    Set<String> shared = new HashSet<>(first);
    shared.retainAll(second);
    int all = first.size() + second.size() - shared.size();
    boolean part = shared.size() == first.size() || shared.size() == second.size();
    return 2 * shared.size() >= all || part;
  }

  private static Set<String> words(String name) {
    Set<String> words =
        new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    return words;
  }

  /** F1 of counts: measure and bounds. */
  double count() {
    return f1(counts);
  }

  /** F1 of claims: class and speaker as well. */
  double claim() {
    return f1(claims);
  }

  /** The share of counts with the right place, among those that have one. */
  double place() {
    return places == 0 ? 1 : (double) placed / places;
  }

  private double f1(int right) {
    return gold + read == 0 ? 1 : 2.0 * right / (gold + read);
  }
}

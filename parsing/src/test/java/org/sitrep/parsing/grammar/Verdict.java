package org.sitrep.parsing.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.EventTime;
import org.sitrep.model.Evidence;
import org.sitrep.model.Location;
import org.sitrep.model.Measure;
import org.sitrep.model.MunitionType;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.PersonGroup;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Stance;
import org.sitrep.model.Subject;

/**
 * What a reading of a {@link WrittenReport} got right.
 *
 * @param found expected counts that were read with their class, speaker and stance
 * @param bound counts that were read with another class, speaker or stance, and replaced figures
 *     that still stand, as lines that say what is wrong
 * @param missing expected counts that were not read
 * @param extra counts that were read and are not expected
 * @param place of the counts that were read and have a place, those with the right one
 * @param day of the counts that were read and have a day, those with the right one
 */
record Verdict(
    int found, List<String> bound, List<String> missing, List<String> extra, Hits place, Hits day) {

  /**
   * How many of those asked for are right.
   *
   * @param right these
   * @param asked all
   */
  record Hits(int right, int asked) {

    static final Hits NONE = new Hits(0, 0);

    Hits and(Hits other) {
      return new Hits(right + other.right, asked + other.asked);
    }

    Hits with(boolean isRight) {
      return new Hits(right + (isRight ? 1 : 0), asked + 1);
    }
  }

  private static final Set<String> EMPTY_WORDS = Set.of("the", "a", "an", "of", "in", "for", "s");

  /** Compares a reading with what is expected. */
  static Verdict of(WrittenReport expected, ParsedReport read) {
    return new Comparison(expected, read).verdict();
  }

  /** True if nothing is wrong. */
  boolean isRight() {
    return bound.isEmpty() && missing.isEmpty() && extra.isEmpty();
  }

  /** A line for each fault. */
  String faults() {
    StringBuilder lines = new StringBuilder();
    bound.forEach(line -> lines.append("\n    bound   ").append(line));
    missing.forEach(line -> lines.append("\n    missing ").append(line));
    extra.forEach(line -> lines.append("\n    extra   ").append(line));
    return lines.toString();
  }

  private static final class Comparison {

    private final WrittenReport report;
    private final List<Claim> open = new ArrayList<>();
    private final Map<Integer, Claim> matched = new HashMap<>();
    private final Set<String> replaced;
    private final List<String> bound = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final Map<Claim, Attack> attacks = new HashMap<>();
    private int found;
    private Hits place = Hits.NONE;
    private Hits day = Hits.NONE;

    Comparison(WrittenReport report, ParsedReport read) {
      this.report = report;
      for (Attack attack : read.attacks()) {
        attack.claims().forEach(claim -> attacks.put(claim, attack));
      }
      this.replaced =
          Set.copyOf(
              read.claims().stream()
                  .flatMap(
                      claim -> Stream.concat(claim.revises().stream(), claim.retracts().stream()))
                  .toList());
      for (Claim claim : read.claims()) {
        if (claim.assertion() instanceof Count count
            && !count.cumulative()
            && count.individual().isEmpty()
            && count.quantity().qualifier() != Qualifier.PLURAL) {
          open.add(claim);
        }
      }
    }

    Verdict verdict() {
      Set<Integer> old =
          Set.copyOf(
              report.claims().stream()
                  .filter(claim -> claim.revises().isPresent())
                  .map(claim -> claim.revises().getAsInt())
                  .toList());
      match();
      for (int i = 0; i < report.claims().size(); i++) {
        ExpectedClaim claim = report.claims().get(i);
        if (old.contains(i)) {
          judgeOld(claim, matched.get(i));
        } else {
          judge(claim, matched.get(i));
        }
      }
      List<String> extra = open.stream().map(claim -> line(claim)).toList();
      return new Verdict(found, List.copyOf(bound), List.copyOf(missing), extra, place, day);
    }

    /** First those whose evidence holds the very number, then any with the same quantity. */
    private void match() {
      for (boolean isThere : new boolean[] {true, false}) {
        for (int i = 0; i < report.claims().size(); i++) {
          ExpectedClaim claim = report.claims().get(i);
          if (!matched.containsKey(i)) {
            Claim best = best(claim, isThere);
            if (best != null) {
              open.remove(best);
              matched.put(i, best);
            }
          }
        }
      }
    }

    private @Nullable Claim best(ExpectedClaim expected, boolean isThere) {
      Claim best = null;
      for (Claim claim : open) {
        boolean fits = isSameCount(expected, (Count) claim.assertion());
        if (fits && (!isThere || holds(claim, expected))) {
          if (best == null || faults(expected, claim).size() < faults(expected, best).size()) {
            best = claim;
          }
        }
      }
      return best;
    }

    private void judge(ExpectedClaim expected, @Nullable Claim claim) {
      if (claim == null) {
        missing.add(line(expected));
        return;
      }
      judgeScene(expected, claim);
      List<String> faults = faults(expected, claim);
      if (replaced.contains(claim.id())) {
        faults.add("is replaced");
      }
      if (faults.isEmpty()) {
        found++;
      } else {
        bound.add(line(expected) + ": " + String.join(", ", faults));
      }
    }

    /** Where and when, by the claim itself or else by its attack. */
    private void judgeScene(ExpectedClaim expected, Claim claim) {
      Attack attack = attacks.get(claim);
      if (expected.place().isPresent()) {
        String name =
            claim
                .place()
                .or(() -> attack.locations().stream().findFirst())
                .map(Location::name)
                .orElse("");
        place = place.with(isSameName(expected.place().get(), name));
      }
      if (expected.day().isPresent()) {
        day =
            day.with(claim.time().or(attack::time).flatMap(EventTime::from).equals(expected.day()));
      }
    }

    /** A replaced figure need not be read, but must not stand. */
    private void judgeOld(ExpectedClaim expected, @Nullable Claim claim) {
      boolean stands =
          claim != null && claim.stance() != Stance.DENIED && !replaced.contains(claim.id());
      if (stands) {
        bound.add(line(expected) + ": is not replaced");
      } else {
        found++;
      }
    }
  }

  private static boolean holds(Claim claim, ExpectedClaim expected) {
    Optional<Evidence> evidence = claim.evidence();
    return evidence.isPresent()
        && evidence.get().start() <= expected.start()
        && evidence.get().end() >= expected.start() + expected.number().length();
  }

  private static boolean isSameCount(ExpectedClaim expected, Count count) {
    OptionalLong high = count.quantity().high();
    return count.measure() == expected.measure()
        && count.quantity().low() == expected.low()
        && high.equals(expected.high());
  }

  private static List<String> faults(ExpectedClaim expected, Claim claim) {
    List<String> faults = new ArrayList<>();
    Count count = (Count) claim.assertion();
    Optional<String> subject = subject(count);
    if (!subject.equals(expected.subject())) {
      faults.add("class " + subject.orElse("none"));
    }
    String source =
        String.join("; ", claim.sources().stream().map(speaker -> speaker.words()).toList());
    if (!isSameName(expected.source().orElse(""), source)) {
      faults.add("speaker " + (source.isEmpty() ? "none" : source));
    }
    if (claim.stance() != expected.stance()) {
      faults.add("stance " + claim.stance());
    }
    boolean isAbout = count.quantity().qualifier() == Qualifier.APPROXIMATE;
    if (isAbout != (expected.qualifier() == Qualifier.APPROXIMATE)) {
      faults.add("qualifier " + count.quantity().qualifier());
    }
    return faults;
  }

  private static Optional<String> subject(Count count) {
    Optional<String> code = count.subject().flatMap(Subject::code);
    return switch (count.measure().domain()) {
      case MUNITIONS -> code.map(c -> MunitionType.of(c).codebookClass().orElse(c));
      case PEOPLE -> code.flatMap(c -> PersonGroup.of(c).codebookClass());
      default -> Optional.empty();
    };
  }

  private static boolean isSameName(String one, String other) {
    Set<String> ours = words(one);
    Set<String> theirs = words(other);
    return ours.isEmpty() == theirs.isEmpty()
        && (ours.containsAll(theirs) || theirs.containsAll(ours));
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty() && !EMPTY_WORDS.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static String line(ExpectedClaim claim) {
    return line(claim.measure(), claim.low(), claim.high())
        + claim.subject().map(subject -> " " + subject).orElse("")
        + claim.source().map(source -> " (" + source + ")").orElse("");
  }

  private static String line(Claim claim) {
    Count count = (Count) claim.assertion();
    return line(count.measure(), count.quantity().low(), count.quantity().high())
        + " <"
        + claim.foundBy()
        + ">";
  }

  private static String line(Measure measure, long low, OptionalLong high) {
    return measure
        + " "
        + low
        + (high.isEmpty() ? "+" : high.getAsLong() == low ? "" : "-" + high.getAsLong());
  }
}

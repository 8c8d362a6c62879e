package org.sitrep.examples.shared;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.MunitionType;
import org.sitrep.model.PersonGroup;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Quantity;
import org.sitrep.model.Source;
import org.sitrep.model.Stance;
import org.sitrep.model.Subject;
import org.sitrep.model.Vocabulary;

/** What claims say, in the way people say it: {@code about 20 rockets (the army)}. */
public final class Said {

  /** What opens a sentence with a capital and is no name. */
  private static final Set<String> OPENING =
      Set.of("A", "An", "The", "Its", "His", "Her", "Their", "One", "Two", "Some", "Another");

  private Said() {}

  /** How many of what, without what became of them: {@code 13 or more rockets}. */
  public static String figure(Count count) {
    boolean one = isOne(count.quantity());
    if (one && count.individual().isPresent()) {
      return count.individual().get();
    }
    String noun = noun(count, one);
    String phrase = number(count.quantity(), noun.isEmpty());
    return (count.additional() ? "another " : "")
        + phrase
        + (noun.isEmpty() || phrase.endsWith(" " + noun) ? "" : " " + noun)
        + (count.cumulative() ? " over many attacks" : "");
  }

  /** How many and who says so, in brackets; the report's own words need nobody. */
  public static String figureBy(Claim claim, Count count) {
    return by(figure(count), claim.stance(), List.of(claim.sources()));
  }

  /** Something that is said, and who says it: each list of speakers speaks together. */
  public static String by(String said, Stance stance, List<List<Source>> speakers) {
    String who =
        speakers.stream()
            .filter(joint -> !joint.isEmpty())
            .map(Said::voices)
            .distinct()
            .collect(Collectors.joining("; "));
    String denied = who.isEmpty() ? "denied" : "denied by " + who;
    String open = who.isEmpty() ? "unconfirmed" : who + ", unconfirmed";
    String note =
        switch (stance) {
          case ASSERTED -> who;
          case DENIED -> denied;
          case UNCONFIRMED -> open;
        };
    return note.isEmpty() ? said : said + " (" + note + ")";
  }

  private static String voices(List<Source> joint) {
    return joint.stream()
        .map(source -> withinSentence(source.words()))
        .collect(Collectors.joining(" and "));
  }

  /** Words without the capital that begins a sentence: {@code the army} for {@code The army}. */
  private static String withinSentence(String words) {
    String line = String.join(" ", words.strip().split("\\s+"));
    int end = line.indexOf(' ');
    String first = end < 0 ? "" : line.substring(0, end);
    return OPENING.contains(first) ? first.toLowerCase(Locale.ROOT) + line.substring(end) : line;
  }

  private static boolean isOne(Quantity quantity) {
    return quantity.qualifier() == Qualifier.EXACT && quantity.low() == 1;
  }

  private static String number(Quantity quantity, boolean alone) {
    long low = quantity.low();
    long high = quantity.high().orElse(low);
    return switch (quantity.qualifier()) {
      case EXACT -> Long.toString(low);
      case APPROXIMATE -> "about " + low;
      case AT_LEAST -> low + " or more";
      case AT_MOST -> high + " or fewer";
      case RANGE -> low + " to " + high;
      case ALL -> "all " + low;
      case NONE -> alone ? "none" : "no";
      case VAGUE -> quantity.words().orElse("some");
      case PLURAL -> "some";
    };
  }

  private static String noun(Count count, boolean one) {
    return count
        .subject()
        .flatMap(
            subject ->
                subject
                    .words()
                    .or(subject::designation)
                    .or(() -> label(subject, count.measure().domain(), one)))
        .orElse("");
  }

  /** The name that a vocabulary has for a code. */
  private static Optional<String> label(Subject subject, Measure.Domain domain, boolean one) {
    return switch (domain) {
      case MUNITIONS ->
          subject
              .code()
              .flatMap(code -> MunitionType.of(code).entry())
              .map(entry -> entry.label() + (one ? "" : "s"));
      case PEOPLE ->
          subject.code().flatMap(code -> PersonGroup.of(code).entry()).map(Vocabulary.Entry::label);
      case THINGS, EVENTS -> subject.code().map(code -> Phrases.code(code) + (one ? "" : "s"));
    };
  }
}

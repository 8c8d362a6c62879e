package org.sitrep.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Interval;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Quantity;
import org.sitrep.model.Source;
import org.sitrep.model.Subject;

/** Words compared, and claims put into words. */
final class Words {

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final int LONGEST_ARTICLE = 3;

  private Words() {}

  /** Lower case, without punctuation and articles. */
  static String plain(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(lower.length());
    int wordStart = 0;
    int at = 0;
    while (at < lower.length()) {
      int character = lower.codePointAt(at);
      if (isPartOfWord(character)) {
        // What precedes a word and is an article goes.
        if (plain.length() > 0 && plain.charAt(plain.length() - 1) == ' ') {
          int end = plain.length() - 1;
          if (end - wordStart <= LONGEST_ARTICLE
              && ARTICLES.contains(plain.substring(wordStart, end))) {
            plain.setLength(wordStart);
          }
          wordStart = plain.length();
        }
        plain.appendCodePoint(character);
      } else if (plain.length() > wordStart && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
      at += Character.charCount(character);
    }
    return plain.toString().strip();
  }

  private static boolean isPartOfWord(int character) {
    return switch (Character.getType(character)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }

  /** The number in quotation marks and what became of those counted. */
  static String figure(Figure figure) {
    Count count = figure.count();
    List<String> notes = new ArrayList<>();
    count.subject().map(Words::subject).filter(text -> !text.isEmpty()).ifPresent(notes::add);
    Qualifier qualifier = count.quantity().qualifier();
    if (qualifier == Qualifier.APPROXIMATE || qualifier == Qualifier.VAGUE) {
      notes.add("read as " + figure.bounds());
    }
    String text = "\"" + number(count.quantity()) + "\" " + lower(count.measure().name());
    return notes.isEmpty() ? text : text + " (" + String.join("; ", notes) + ")";
  }

  /** What a number is of, such as {@code fired (rocket)}. */
  static String counted(Node node) {
    String kind = node.kind().name().isEmpty() ? lower(node.kind().code()) : node.kind().name();
    String measure = lower(node.measure().name());
    return kind.isEmpty() ? measure : measure + " (" + kind + ")";
  }

  /** A figure and who gives it, set off by commas, without the closing one. */
  static String attributed(Figure figure) {
    return figure.recorded()
        ? figure(figure) + ", as recorded"
        : figure(figure) + ", according to " + voices(figure.claim());
  }

  static String voices(Claim claim) {
    if (claim.sources().isEmpty()) {
      return "the report itself";
    }
    return list(claim.sources().stream().map(Source::words).toList());
  }

  /** A line on what would remove a contradiction. */
  static String repair(Repair repair, OptionalInt slack) {
    String wider =
        slack.isPresent() ? "; or let \"around\" reach %d %%".formatted(slack.getAsInt()) : "";
    return "  Least change: %s instead of \"%s\" (%s)%s.\n"
        .formatted(number(repair.instead()), number(repair.said()), repair.path(), wider);
  }

  /** Joined by commas and a last "and". */
  static String list(List<String> parts) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  static String number(Quantity quantity) {
    return quantity
        .words()
        .orElseGet(
            () -> {
              long low = quantity.low();
              return switch (quantity.qualifier()) {
                case EXACT, NONE -> Long.toString(low);
                case ALL -> "all " + low;
                case APPROXIMATE -> "around " + low;
                case AT_LEAST -> "at least " + low;
                case AT_MOST -> "at most " + quantity.high().orElse(low);
                case RANGE, VAGUE, PLURAL ->
                    new Interval(low, quantity.high().orElse(Interval.UNBOUNDED)).toString();
              };
            });
  }

  private static String subject(Subject subject) {
    return subject
        .designation()
        .or(subject::words)
        .or(() -> subject.code().map(Words::lower))
        .orElse("");
  }

  static String lower(String code) {
    return code.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

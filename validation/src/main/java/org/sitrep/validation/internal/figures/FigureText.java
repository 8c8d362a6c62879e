package org.sitrep.validation.internal.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Source;
import org.sitrep.model.Subject;
import org.sitrep.validation.internal.text.QuantityPhrase;

/** FigureText compared, and claims put into words. */
public final class FigureText {

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final int LONGEST_ARTICLE = 3;

  private FigureText() {}

  /** Lower case, without punctuation and articles. */
  public static String plain(String words) {
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
  public static String figure(Figure figure) {
    Count count = figure.count();
    List<String> notes = new ArrayList<>();
    count.subject().map(FigureText::subject).filter(text -> !text.isEmpty()).ifPresent(notes::add);
    Qualifier qualifier = count.quantity().qualifier();
    if (qualifier == Qualifier.APPROXIMATE || qualifier == Qualifier.VAGUE) {
      notes.add("read as " + figure.bounds());
    }
    String text =
        "\"" + QuantityPhrase.of(count.quantity()) + "\" " + lower(count.measure().name());
    return notes.isEmpty() ? text : text + " (" + String.join("; ", notes) + ")";
  }

  /** What a number is of, such as {@code fired (rocket)}. */
  public static String counted(CountKey node) {
    String kind = node.kind().name().isEmpty() ? lower(node.kind().code()) : node.kind().name();
    String measure = lower(node.measure().name());
    return kind.isEmpty() ? measure : measure + " (" + kind + ")";
  }

  /** A figure and who gives it, set off by commas, without the closing one. */
  public static String attributed(Figure figure) {
    return figure.recorded()
        ? figure(figure) + ", as recorded"
        : figure(figure) + ", according to " + voices(figure.claim());
  }

  public static String voices(Claim claim) {
    if (claim.sources().isEmpty()) {
      return "the report itself";
    }
    return list(claim.sources().stream().map(Source::words).toList());
  }

  /** Joined by commas and a last "and". */
  public static String list(List<String> parts) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  private static String subject(Subject subject) {
    return subject
        .designation()
        .or(subject::words)
        .or(() -> subject.code().map(FigureText::lower))
        .orElse("");
  }

  public static String lower(String code) {
    return code.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

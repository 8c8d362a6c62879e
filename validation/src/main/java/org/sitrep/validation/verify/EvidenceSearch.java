package org.sitrep.validation.verify;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import org.sitrep.model.Evidence;

/**
 * Finds words in a text: exactly, then without regard to case, white space, quotation marks, dashes
 * and accents, then with some characters wrong.
 */
final class EvidenceSearch {

  /** Longer words are only searched for exactly. */
  static final int MOST_WORDS = 2_000;

  /** In a longer text no wrong characters are allowed for. */
  static final int MOST_TEXT = 1_000_000;

  /** One character in so many may be wrong. */
  private static final int ONE_WRONG_IN = 10;

  private final String text;
  private final String folded;
  private final int[] offsets;

  EvidenceSearch(String text) {
    this.text = text;
    StringBuilder plain = new StringBuilder(text.length());
    int[] at = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      String c = folded(text.charAt(i));
      boolean again = c.equals(" ") && (plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ');
      if (!c.isEmpty() && !again) {
        at[plain.length()] = i;
        plain.append(c);
      }
    }
    folded = plain.toString();
    offsets = Arrays.copyOf(at, folded.length());
  }

  /** What is found, and how well it fits. */
  record Found(EvidenceFit fit, Optional<Evidence> evidence) {}

  /**
   * Searches the text.
   *
   * @param words what to look for
   * @param start where it is said to begin; negative if nobody says
   */
  Found find(String words, int start) {
    if (words.isBlank()) {
      return new Found(EvidenceFit.NONE, Optional.empty());
    }
    if (start >= 0 && text.startsWith(words, start)) {
      return found(EvidenceFit.EXACT, start, start + words.length());
    }
    int exact = nearest(text, words, Math.max(0, start));
    if (exact >= 0) {
      EvidenceFit fit = start < 0 ? EvidenceFit.EXACT : EvidenceFit.MOVED;
      return found(fit, exact, exact + words.length());
    }
    if (words.length() > MOST_WORDS) {
      return new Found(EvidenceFit.ABSENT, Optional.empty());
    }
    String plain = folded(words);
    int loose = plain.isEmpty() ? -1 : nearest(folded, plain, foldedOffset(start));
    if (loose >= 0) {
      return fuzzy(loose, loose + plain.length());
    }
    return text.length() > MOST_TEXT
        ? new Found(EvidenceFit.ABSENT, Optional.empty())
        : nearly(plain);
  }

  /**
   * The place nearest to one where a text holds some words, if there is one as whole words, or -1.
   */
  private static int nearest(String text, String words, int start) {
    int best = -1;
    boolean bestWhole = false;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      boolean whole = !isWord(text, at) && !isWord(text, at + words.length());
      boolean nearer = Math.abs(at - start) < Math.abs(best - start);
      if (best < 0 || (whole && !bestWhole) || (whole == bestWhole && nearer)) {
        best = at;
        bestWhole = whole;
      }
    }
    return best;
  }

  /** True if an offset lies within a word, a number or a character of two units. */
  private static boolean isWord(String text, int at) {
    if (at <= 0 || at >= text.length()) {
      return false;
    }
    return Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
        || (Character.isLetterOrDigit(text.codePointBefore(at))
            && Character.isLetterOrDigit(text.codePointAt(at)));
  }

  /**
   * Goes once along the text with a column of edit distances, of which only the part within the
   * limit is kept up: time and room in proportion to the text and to the wrong characters allowed.
   */
  private Found nearly(String plain) {
    int length = plain.length();
    int limit = length / ONE_WRONG_IN;
    if (limit == 0) {
      return new Found(EvidenceFit.ABSENT, Optional.empty());
    }
    int[] distance = new int[length + 1];
    int[] begin = new int[length + 1];
    for (int i = 0; i <= length; i++) {
      distance[i] = i;
    }
    int active = limit + 1;
    int best = limit + 1;
    int bestBegin = 0;
    int bestEnd = 0;
    for (int at = 0; at < folded.length(); at++) {
      int diagonal = distance[0];
      int diagonalBegin = begin[0];
      distance[0] = 0;
      begin[0] = at + 1;
      for (int i = 1; i <= active; i++) {
        int up = distance[i];
        int upBegin = begin[i];
        int value = diagonal + (plain.charAt(i - 1) == folded.charAt(at) ? 0 : 1);
        int from = diagonalBegin;
        if (up + 1 < value) {
          value = up + 1;
          from = upBegin;
        }
        if (distance[i - 1] + 1 < value) {
          value = distance[i - 1] + 1;
          from = begin[i - 1];
        }
        diagonal = up;
        diagonalBegin = upBegin;
        distance[i] = value;
        begin[i] = from;
      }
      while (active > 0 && distance[active] > limit) {
        active--;
      }
      if (active == length) {
        if (distance[length] < best) {
          best = distance[length];
          bestBegin = begin[length];
          bestEnd = at + 1;
        }
      } else {
        active++;
        distance[active] = limit + 1;
      }
    }
    return best > limit || bestBegin >= bestEnd
        ? new Found(EvidenceFit.ABSENT, Optional.empty())
        : fuzzy(bestBegin, bestEnd);
  }

  private Found fuzzy(int begin, int end) {
    return found(EvidenceFit.FUZZY, offsets[begin], offsets[end - 1] + 1);
  }

  /** Evidence that cuts through a word is widened: the 5 of 15 is another number. */
  private Found found(EvidenceFit fit, int from, int to) {
    int begin = from;
    int end = to;
    while (isWord(text, begin)) {
      begin = text.offsetByCodePoints(begin, -1);
    }
    while (isWord(text, end)) {
      end = text.offsetByCodePoints(end, 1);
    }
    boolean widened = begin < from || end > to;
    return new Found(widened ? EvidenceFit.FUZZY : fit, Optional.of(Evidence.in(text, begin, end)));
  }

  private int foldedOffset(int start) {
    int at = Arrays.binarySearch(offsets, Math.max(0, start));
    return at < 0 ? ~at : at;
  }

  private static String folded(String words) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      String c = folded(words.charAt(i));
      boolean again = c.equals(" ") && (plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ');
      if (!again) {
        plain.append(c);
      }
    }
    return plain.toString().stripTrailing();
  }

  /** One character for one, or none for a mark that belongs to the one before. */
  private static String folded(char c) {
    if (c < 0x80) {
      return Character.isWhitespace(c)
          ? " "
          : c == '`' || c == '"' ? "'" : Character.toString(Character.toLowerCase(c));
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return " ";
    }
    return switch (Character.getType(c)) {
      case Character.DASH_PUNCTUATION -> "-";
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> "'";
      case Character.NON_SPACING_MARK, Character.FORMAT -> "";
      default -> {
        if (Character.isSurrogate(c)) {
          yield Character.toString(c);
        }
        String base = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        yield Character.toString(Character.toLowerCase(base.charAt(0)));
      }
    };
  }
}

package org.sitrep.parsing.internal.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;
import org.sitrep.parsing.internal.gazetteer.Place;
import org.sitrep.parsing.internal.place.PlaceWords.Kind;
import org.sitrep.parsing.internal.text.Token;

/**
 * The words of a document that may belong to names, folded as the gazetteer has names. Tokens are
 * cut at hyphens, and what belongs to no name is empty.
 */
final class FoldedWords {

  private final Gazetteer gazetteer;
  private final String[] parts;

  /** The number of the first part of each token, and behind the last. */
  private final int[] first;

  private FoldedWords(Gazetteer gazetteer, String[] parts, int[] first) {
    this.gazetteer = gazetteer;
    this.parts = parts;
    this.first = first;
  }

  static FoldedWords of(PlaceContext context) {
    List<Token> tokens = context.tokens();
    List<String> parts = new ArrayList<>(tokens.size());
    int[] first = new int[tokens.size() + 1];
    boolean open = false;
    String second = null;
    for (int i = 0; i < tokens.size(); i++) {
      first[i] = parts.size();
      open = isNamed(context, i, open);
      String[] pair = open && second == null ? pair(context, i) : null;
      if (second != null) {
        parts.add(second);
        second = null;
      } else if (pair != null) {
        parts.add(pair[0]);
        second = pair[1];
      } else if (open) {
        fold(tokens.get(i).text(), context, parts);
      } else {
        parts.add("");
      }
    }
    first[tokens.size()] = parts.size();
    return new FoldedWords(context.gazetteer(), parts.toArray(new String[0]), first);
  }

  /** True for words of names, and those inside an open name. */
  private static boolean isNamed(PlaceContext context, int i, boolean open) {
    Token token = context.token(i);
    if (!token.isWord()) {
      return false;
    }
    String text = token.text();
    boolean article = text.length() > 3 && text.charAt(2) == '-';
    return token.isCapital()
        || article
        || open
            && (context.is(i, Kind.INNER)
                || context.words().behind().longest(context.tokens(), i, i + 1) != null);
  }

  /**
   * "Новій Каховці": spellings of two words with capitals that make one name together; null if they
   * do not.
   */
  private static String @Nullable [] pair(PlaceContext context, int i) {
    if (i + 1 >= context.tokens().size()
        || !context.token(i + 1).isWord()
        || !context.token(i + 1).isCapital()) {
      return null;
    }
    List<String> firsts = context.words().spelling().of(context.token(i).text());
    List<String> seconds = context.words().spelling().of(context.token(i + 1).text());
    if (firsts.size() == 1 || seconds.size() == 1) {
      return null;
    }
    for (String a : firsts) {
      for (String b : seconds) {
        if (!context.gazetteer().find(a + ' ' + b).isEmpty()) {
          return new String[] {Gazetteer.fold(a), Gazetteer.fold(b)};
        }
      }
    }
    return null;
  }

  /** Adds what stands between the hyphens of a token. */
  private static void fold(String text, PlaceContext context, List<String> parts) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-' || c == '‐' || c == '‑') {
        parts.add(fold(text.substring(from, i), context));
        from = i + 1;
      }
    }
    parts.add(fold(text.substring(from), context));
  }

  /** A word as the gazetteer has it: of several spellings the first that it knows as a name. */
  private static String fold(String word, PlaceContext context) {
    List<String> spellings = context.words().spelling().of(word);
    for (int i = 0; i < spellings.size() && spellings.size() > 1; i++) {
      if (!context.gazetteer().find(spellings.get(i)).isEmpty()) {
        return Gazetteer.fold(spellings.get(i));
      }
    }
    return Gazetteer.fold(spellings.get(0));
  }

  /** The first part of a token; empty for words of no name. */
  String at(int token) {
    return parts[first[token]];
  }

  /**
   * Index behind the longest known name of whole tokens that begins at one; itself if none does.
   */
  int longest(int token) {
    int end = first[token] + gazetteer.longest(parts, first[token], parts.length);
    int to = token;
    while (first[to] < end) {
      to++;
    }
    return first[to] == end ? to : token;
  }

  /** The places of the name that some tokens make. */
  List<Place> places(int from, int to) {
    return gazetteer.at(parts, first[from], first[to] - first[from]);
  }
}

package org.sitrep.parsing.internal.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The words of a running text that may make a name, read one after the other in two ways: strictly,
 * without Arabic articles only, and loosely, without all that a name may lose.
 */
final class NameScan {

  private static final Spellings SPELLINGS = Folding.SPELLINGS;

  private final NameIndex names;
  private final Reading strict;
  private Reading loose; // the strict one while they are the same

  NameScan(NameIndex names) {
    this.names = names;
    this.strict = new Reading();
    this.loose = strict;
  }

  /** Reads the next word; {@code more} says whether another one follows. */
  void add(String token, boolean first, boolean more) {
    boolean article = SPELLINGS.isArticle(token) && !(first && SPELLINGS.isOrdinary(token));
    boolean optional =
        first
            ? SPELLINGS.isOpening(token)
            : SPELLINGS.isLooseArticle(token) || SPELLINGS.isLink(token);
    if (more && optional && !article && loose == strict) {
      loose = new Reading(strict);
    }
    strict.add(token, more && article);
    if (loose != strict) {
      loose.add(token, more && (article || optional));
    }
  }

  /** Whether the words so far, with the last one in, make a name that is no ordinary word. */
  boolean isPlainName() {
    return strict.isPlainName() || (loose != strict && loose.isPlainName());
  }

  /** Whether the words so far are the start of a longer name. */
  boolean mayGoOn() {
    return strict.mayGoOn() || (loose != strict && loose.mayGoOn());
  }

  String strict() {
    return strict.text();
  }

  String loose() {
    return loose.text();
  }

  private final class Reading {
    private byte[] bytes;
    private int length;
    private int row = -1;
    private boolean grew;

    Reading() {
      bytes = new byte[32];
    }

    Reading(Reading other) {
      bytes = other.bytes.clone();
      length = other.length;
      row = other.row;
    }

    void add(String token, boolean leftOut) {
      grew = !leftOut;
      if (leftOut) {
        return;
      }
      byte[] more = token.getBytes(StandardCharsets.UTF_8);
      if (length + more.length + 1 > bytes.length) {
        bytes = Arrays.copyOf(bytes, (length + more.length + 1) * 2);
      }
      if (length > 0) {
        bytes[length++] = ' ';
      }
      System.arraycopy(more, 0, bytes, length, more.length);
      length += more.length;
      row = names.search(bytes, length);
    }

    boolean isPlainName() {
      return grew && names.isName(row, length) && names.hasPlaces(row) && !names.isStop(row);
    }

    boolean mayGoOn() {
      return length == 0 || names.goesOn(row, bytes, length);
    }

    String text() {
      return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
  }
}

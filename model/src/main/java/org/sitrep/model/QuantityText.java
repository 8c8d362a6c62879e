package org.sitrep.model;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Quantities as short texts, in and out. */
final class QuantityText {

  /** What stands before a number: how it binds it, and by how much it moves it. */
  private record Prefix(Qualifier qualifier, int shift) {
    static Prefix of(Qualifier qualifier) {
      return new Prefix(qualifier, 0);
    }
  }

  private static final Map<String, Prefix> PREFIXES =
      Map.ofEntries(
          Map.entry("exactly", Prefix.of(Qualifier.EXACT)),
          Map.entry("around", Prefix.of(Qualifier.APPROXIMATE)),
          Map.entry("about", Prefix.of(Qualifier.APPROXIMATE)),
          Map.entry("some", Prefix.of(Qualifier.APPROXIMATE)),
          Map.entry("nearly", Prefix.of(Qualifier.APPROXIMATE)),
          Map.entry("almost", Prefix.of(Qualifier.APPROXIMATE)),
          Map.entry("roughly", Prefix.of(Qualifier.APPROXIMATE)),
          Map.entry("approximately", Prefix.of(Qualifier.APPROXIMATE)),
          Map.entry("~", Prefix.of(Qualifier.APPROXIMATE)),
          Map.entry("at least", Prefix.of(Qualifier.AT_LEAST)),
          Map.entry("no fewer than", Prefix.of(Qualifier.AT_LEAST)),
          Map.entry("no less than", Prefix.of(Qualifier.AT_LEAST)),
          Map.entry(">=", Prefix.of(Qualifier.AT_LEAST)),
          Map.entry("\u2265", Prefix.of(Qualifier.AT_LEAST)),
          Map.entry("more than", new Prefix(Qualifier.AT_LEAST, 1)),
          Map.entry("over", new Prefix(Qualifier.AT_LEAST, 1)),
          Map.entry(">", new Prefix(Qualifier.AT_LEAST, 1)),
          Map.entry("at most", Prefix.of(Qualifier.AT_MOST)),
          Map.entry("up to", Prefix.of(Qualifier.AT_MOST)),
          Map.entry("no more than", Prefix.of(Qualifier.AT_MOST)),
          Map.entry("<=", Prefix.of(Qualifier.AT_MOST)),
          Map.entry("\u2264", Prefix.of(Qualifier.AT_MOST)),
          Map.entry("fewer than", new Prefix(Qualifier.AT_MOST, -1)),
          Map.entry("less than", new Prefix(Qualifier.AT_MOST, -1)),
          Map.entry("under", new Prefix(Qualifier.AT_MOST, -1)),
          Map.entry("<", new Prefix(Qualifier.AT_MOST, -1)),
          Map.entry("range", Prefix.of(Qualifier.RANGE)),
          Map.entry("vaguely", Prefix.of(Qualifier.VAGUE)),
          Map.entry("plural", Prefix.of(Qualifier.PLURAL)),
          Map.entry("all", Prefix.of(Qualifier.ALL)),
          Map.entry("none of", Prefix.of(Qualifier.NONE)));

  private static final String NUMBER = "([0-9]{1,3}(?:[,\u00A0\u2009\u202F][0-9]{3})+|[0-9]{1,19})";

  private static final Pattern BODY =
      Pattern.compile(
          "(?:("
              + PREFIXES.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"))
              + ") ?)?"
              + NUMBER
              + "(?:( or more| or fewer| or less|\\+)|(?: to | ?[-\u2013\u2014] ?)"
              + NUMBER
              + ")?");

  private static final Pattern SEPARATOR = Pattern.compile("[^0-9]");

  private static final String BETWEEN = "between ";

  /** What behind a number says that there may be more. */
  private static final Set<String> UP = Set.of(" or more", "+");

  private QuantityText() {}

  static String write(Quantity quantity) {
    long low = quantity.low();
    OptionalLong high = quantity.high();
    String range = high.isPresent() ? low + " to " + high.getAsLong() : low + " or more";
    boolean one = high.isPresent() && high.getAsLong() == low;
    String body =
        switch (quantity.qualifier()) {
          case EXACT -> "exactly " + (one ? "" + low : range);
          case APPROXIMATE -> "around " + (one ? "" + low : range);
          case VAGUE -> "vaguely " + (one ? "" + low : range);
          case PLURAL -> "plural " + (one ? "" + low : range);
          case NONE -> one && low == 0 ? "none" : "none of " + range;
          case ALL -> "all " + (one ? "" + low : range);
          case RANGE -> high.isPresent() ? range : "range " + range;
          case AT_LEAST -> "at least " + (high.isPresent() ? range : "" + low);
          case AT_MOST ->
              "at most " + (low == 0 && high.isPresent() ? "" + high.getAsLong() : range);
        };
    return body + quantity.words().map(words -> " \"" + words + '"').orElse("");
  }

  static Quantity read(String text) {
    int quote = text.indexOf(" \"");
    if (quote < 0) {
      return body(text).build();
    }
    if (text.length() < quote + 3 || !text.endsWith("\"")) {
      throw new IllegalArgumentException("The words have no end: " + Excerpt.of(text));
    }
    Quantity.Builder quantity = body(text.substring(0, quote));
    return quantity.words(text.substring(quote + 2, text.length() - 1)).build();
  }

  private static Quantity.Builder body(String text) {
    Quantity.Builder quantity = Quantity.builder();
    if (text.strip().equalsIgnoreCase("none")) {
      quantity.low(0).high(0).qualifier(Qualifier.NONE);
      return quantity;
    }
    Matcher form = BODY.matcher(plain(text));
    if (!form.matches()) {
      throw none(text);
    }
    Prefix prefix = form.group(1) == null ? null : PREFIXES.get(form.group(1));
    boolean more = form.group(3) != null && UP.contains(form.group(3));
    boolean fewer = form.group(3) != null && !more;
    boolean range = form.group(4) != null;
    int shift = prefix == null ? 0 : prefix.shift();
    if (shift != 0 && (range || more || fewer)) {
      throw none(text);
    }
    long first = moved(number(form.group(2)), shift);
    Qualifier qualifier = prefix == null ? unsaid(first, more, fewer, range) : prefix.qualifier();
    quantity.qualifier(qualifier);
    if (range) {
      quantity.low(first).high(number(form.group(4)));
    } else if (more || (qualifier == Qualifier.AT_LEAST && !fewer)) {
      quantity.low(first);
    } else if (fewer || qualifier == Qualifier.AT_MOST) {
      quantity.low(0).high(first);
    } else {
      quantity.low(first).high(first);
    }
    return quantity;
  }

  /** In small letters; "between 10 and 15" as "10 to 15". */
  private static String plain(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    return plain.startsWith(BETWEEN)
        ? plain.substring(BETWEEN.length()).replace(" and ", " to ")
        : plain;
  }

  /** How a number is bound before which nothing says so. */
  private static Qualifier unsaid(long number, boolean more, boolean fewer, boolean range) {
    if (range) {
      return Qualifier.RANGE;
    }
    if (more || fewer) {
      return more ? Qualifier.AT_LEAST : Qualifier.AT_MOST;
    }
    return number == 0 ? Qualifier.NONE : Qualifier.EXACT;
  }

  private static IllegalArgumentException none(String text) {
    return new IllegalArgumentException(
        "A quantity is \"15\", \"1,500\", \"around 10\", \"~30\", \"at least 13\", \"more than"
            + " 20\", \"at most 5\", \"10 to 15\", \"10-15\", \"none\" or the like; this is none: "
            + Excerpt.of(text));
  }

  private static long moved(long number, int shift) {
    if (shift > 0 && number == Long.MAX_VALUE) {
      throw new IllegalArgumentException("The number is too large: " + number);
    }
    return number + shift;
  }

  private static long number(String written) {
    String digits = SEPARATOR.matcher(written).replaceAll("");
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("The number is too large: " + digits, e);
    }
  }
}

package org.sitrep.model;

import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quantities as short texts, in and out. */
final class QuantityText {

  private static final Map<String, Qualifier> PREFIXES =
      Map.ofEntries(
          Map.entry("exactly", Qualifier.EXACT),
          Map.entry("around", Qualifier.APPROXIMATE),
          Map.entry("about", Qualifier.APPROXIMATE),
          Map.entry("at least", Qualifier.AT_LEAST),
          Map.entry("at most", Qualifier.AT_MOST),
          Map.entry("up to", Qualifier.AT_MOST),
          Map.entry("range", Qualifier.RANGE),
          Map.entry("vaguely", Qualifier.VAGUE),
          Map.entry("plural", Qualifier.PLURAL),
          Map.entry("all", Qualifier.ALL),
          Map.entry("none of", Qualifier.NONE));

  private static final Pattern BODY =
      Pattern.compile(
          "(?:("
              + String.join("|", PREFIXES.keySet())
              + ") )?([0-9]{1,19})(?: (or more|or fewer)| to ([0-9]{1,19}))?");

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
    if (text.equals("none")) {
      quantity.low(0).high(0).qualifier(Qualifier.NONE);
      return quantity;
    }
    Matcher form = BODY.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "A quantity is \"15\", \"exactly 15\", \"around 10\", \"at least 13\", \"at most 5\","
              + " \"10 to 15\", \"none\" or the like; this is none: "
              + Excerpt.of(text));
    }
    long first = number(form.group(2));
    boolean more = "or more".equals(form.group(3));
    boolean fewer = "or fewer".equals(form.group(3));
    boolean range = form.group(4) != null;
    Qualifier qualifier;
    if (form.group(1) != null) {
      qualifier = PREFIXES.getOrDefault(form.group(1), Qualifier.EXACT);
    } else if (range) {
      qualifier = Qualifier.RANGE;
    } else if (more || fewer) {
      qualifier = more ? Qualifier.AT_LEAST : Qualifier.AT_MOST;
    } else {
      qualifier = first == 0 ? Qualifier.NONE : Qualifier.EXACT;
    }
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

  private static long number(String digits) {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("The number is too large: " + digits, e);
    }
  }
}

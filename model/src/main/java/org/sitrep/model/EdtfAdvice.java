package org.sitrep.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a time that is not in the Extended Date/Time Format would be written in it. */
final class EdtfAdvice {

  /** Ways in which days are written, each with the order of year, month and day in it. */
  private static final List<Form> DAYS =
      List.of(
          new Form("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})", "$1-$2-$3"),
          new Form("(\\d{4})(\\d{2})(\\d{2})", "$1-$2-$3"),
          new Form("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})", "$3-$2-$1"),
          new Form("(\\d{4})[./](\\d{1,2})", "$1-$2"));

  private static final List<Form> OTHERS =
      List.of(
          new Form("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})", "$1T$2:00"),
          new Form("(\\d{4}-\\d{2}-\\d{2}) (\\d{2}:\\d{2}:\\d{2}.*)", "$1T$2"),
          new Form("(\\d{4})-21", "$1-03/$1-05"),
          new Form("(\\d{4})-22", "$1-06/$1-08"),
          new Form("(\\d{4})-23", "$1-09/$1-11"),
          new Form("(\\d{4})-33", "$1-01/$1-03"),
          new Form("(\\d{4})-34", "$1-04/$1-06"),
          new Form("(\\d{4})-35", "$1-07/$1-09"),
          new Form("(\\d{4})-36", "$1-10/$1-12"),
          new Form("([^/]+)/", "$1/.."),
          new Form("/([^/]+)", "../$1"),
          new Form("([-0-9X/.]+)[?~%]", "$1"));

  private static final Pattern ONE_DIGIT = Pattern.compile("-(\\d)(?=-|$)");

  private EdtfAdvice() {}

  /** A way of writing and what it is in the format, with the groups of the one in the other. */
  private record Form(Pattern pattern, String written) {
    Form(String pattern, String written) {
      this(Pattern.compile(pattern), written);
    }

    Optional<String> in(String text) {
      Matcher matcher = pattern.matcher(text);
      return matcher.matches() ? Optional.of(matcher.replaceFirst(written)) : Optional.empty();
    }
  }

  /** A sentence with what to write instead; empty if nobody can tell. */
  static String of(String text) {
    String plain = text.strip();
    return DAYS.stream()
        .flatMap(form -> form.in(plain).stream())
        .map(day -> ONE_DIGIT.matcher(day).replaceAll("-0$1"))
        .findFirst()
        .or(() -> OTHERS.stream().flatMap(form -> form.in(plain).stream()).findFirst())
        .filter(Edtf::isTime)
        .map(written -> "; write \"" + written + "\"")
        .orElse("");
  }
}

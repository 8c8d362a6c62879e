package org.sitrep.parsing.internal.mention;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.sitrep.parsing.internal.Stages;

/** Whole numbers, checked against those that ICU spells out. */
class NumberWordsProperties {

  private static String spell(long number, String rules) {
    RuleBasedNumberFormat format =
        new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
    return format.format(number, rules);
  }

  @Property
  void readsSpelledNumbers(@ForAll @IntRange(max = 99_999) int number) {
    reads(spell(number, "%spellout-cardinal"), number);
  }

  @Property
  void readsSpelledNumbersWithAnd(@ForAll @IntRange(max = 99_999) int number) {
    reads(spell(number, "%spellout-cardinal-verbose").replace(", ", " "), number);
  }

  @Property
  void readsSpelledNumbersWithoutHyphens(@ForAll @IntRange(max = 99_999) int number) {
    reads(spell(number, "%spellout-cardinal").replace('-', ' '), number);
  }

  @Property
  void readsDigits(@ForAll @LongRange(max = 999_999_999_999_999L) long number) {
    reads(Long.toString(number), number);
  }

  @Property
  void readsGroupedDigits(@ForAll @LongRange(max = 9_999_999_999_999L) long number) {
    reads(String.format(Locale.ROOT, "%,d", number), number);
  }

  @Property
  void readsDigitsGroupedBySpaces(
      @ForAll @LongRange(max = 9_999_999_999_999L) long number,
      @ForAll @IntRange(max = 2) int space) {
    char between = "\u00A0\u202F\u2009".charAt(space);
    reads(String.format(Locale.ROOT, "%,d", number).replace(',', between), number);
  }

  private static void reads(String words, long number) {
    NumberWords.Reading reading = Stages.number(words + " rockets");
    assertThat(reading).as(words).isNotNull();
    assertThat(reading.value()).as(words).hasValue(number);
    assertThat(reading.to()).as(words).isEqualTo(Stages.document(words).tokens().size());
  }
}

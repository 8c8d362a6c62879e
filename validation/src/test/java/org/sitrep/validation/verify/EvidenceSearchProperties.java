package org.sitrep.validation.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.sitrep.model.Evidence;

class EvidenceSearchProperties {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("abcdeE 15,.\n\u00A0\u201C\u201D\"'\u2013-\u00E9\u0301\uD83D\uDE80\u0645")
        .ofMaxLength(80);
  }

  @Property(tries = 500)
  @Label("what is cut out of a text is found there, exactly")
  void findsWhatIsThere(
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 80) int a,
      @ForAll @IntRange(max = 80) int b) {
    int start = Math.min(Math.min(a, b), text.length());
    int end = Math.min(Math.max(a, b), text.length());
    String words = text.substring(start, end);
    Assume.that(!words.isBlank() && !cuts(text, start) && !cuts(text, end));
    EvidenceSearch.Found found = new EvidenceSearch(text).find(words, start);
    assertThat(found.fit()).isEqualTo(EvidenceFit.EXACT);
    assertThat(found.evidence()).contains(Evidence.in(text, start, end));
  }

  private static boolean cuts(String text, int at) {
    return at > 0
        && at < text.length()
        && (Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
            || (Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at))));
  }

  @Property(tries = 2_000)
  @Label("whatever is found is in the text at its offsets")
  void evidenceIsInTheText(@ForAll("texts") String text, @ForAll("texts") String words) {
    EvidenceSearch.Found found = new EvidenceSearch(text).find(words, -1);
    found
        .evidence()
        .ifPresent(it -> assertThat(text.substring(it.start(), it.end())).isEqualTo(it.text()));
    assertThat(found.evidence().isPresent())
        .isEqualTo(found.fit() != EvidenceFit.ABSENT && found.fit() != EvidenceFit.NONE);
  }

  @Property(tries = 1_000)
  @Label("one wrong character in twenty is found again where it was")
  void findsWhatIsNearlyThere(
      @ForAll @IntRange(min = 0, max = 19) int wrong, @ForAll("texts") String before) {
    String words = "Around 20 rockets we";
    String changed = words.substring(0, wrong) + '#' + words.substring(wrong + 1);
    EvidenceSearch.Found found = new EvidenceSearch(before + " " + words + " x").find(changed, -1);
    assertThat(found.fit()).isEqualTo(EvidenceFit.FUZZY);
    assertThat(found.evidence().orElseThrow().start())
        .isBetween(before.length(), before.length() + 2);
  }

  @Property(tries = 1_000)
  @Label("case, quotation marks, dashes and white space do not matter")
  void foldsWhatDoesNotMatter(@ForAll("texts") String before) {
    String words = "the \u201Cforce\u201D said\u00A0\u2013 13";
    String other = "THE 'force'  said - 13".toUpperCase(Locale.ROOT);
    assertThat(
            new EvidenceSearch(before + " " + words)
                .find(other, -1)
                .evidence()
                .orElseThrow()
                .text())
        .isEqualTo(words);
  }
}

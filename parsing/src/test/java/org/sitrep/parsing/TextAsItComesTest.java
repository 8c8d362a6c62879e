package org.sitrep.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Claim;
import org.sitrep.model.Evidence;
import org.sitrep.model.ParsedReport;

/** Bullets, emoji, spaces and marks, as texts from channels and pages bring them. */
class TextAsItComesTest {

  private static List<String> evidence(String text) {
    ParsedReport parsed = Readings.parse(text);
    for (Claim claim : parsed.claims()) {
      Evidence evidence = claim.evidence().orElseThrow();
      assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.text());
    }
    return parsed.claims().stream().map(claim -> claim.evidence().orElseThrow().text()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uD83D\uDD34 ",
        "\u2705 ",
        "\u26A1\uFE0F",
        "\u25AA\uFE0F ",
        "\u27A1\uFE0F ",
        "\u2022 ",
        "\u25CF ",
        "- ",
        "* ",
        "\u2014 ",
        "\u203C\uFE0F",
        "1. ",
        "2) ",
        "\t\u00B7\u00A0"
      })
  void everyBulletBeginsALine(String bullet) {
    String text = bullet + "12 drones were shot down\n" + bullet + "Three people were wounded\n";

    assertThat(Readings.counts(text)).containsExactly("INTERCEPTED 12 DRONE", "WOUNDED 3");
    assertThat(evidence(text))
        .containsExactly("12 drones were shot down", "Three people were wounded");
    assertThat(Readings.issues(text)).allMatch(issue -> issue.startsWith("REFERENCE"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u2009", "\u202F", "\u2007", ","})
  void spacesThatDoNotBreakPartThousands(String space) {
    String text = "Over 1" + space + "500 rockets were fired.";

    assertThat(Readings.counts(text)).containsExactly("FIRED 1501+ ROCKET");
    assertThat(evidence(text)).containsExactly(text.substring(0, text.length() - 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u2009", "\u202F", "\u3000", "\u200B", " \uFEFF"})
  void spacesOfAllKindsPartWords(String space) {
    String text = "Twelve drones were shot down.".replace(" ", space);

    assertThat(Readings.counts(text)).containsExactly("INTERCEPTED 12 DRONE");
    assertThat(evidence(text)).containsExactly(text.substring(0, text.length() - 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**Twelve** drones were shot down",
        "__Twelve__ *drones* were shot down",
        "Twelve drones were shot *down*",
        "Twel\u00ADve dro\u00ADnes were shot down",
        "\u203C\uFE0FTwelve drones \uD83D\uDE80 were shot down\u203C\uFE0F",
        "12\uFE0F\u20E3 drones were shot down",
        "\uD83D\uDE80\uD83D\uDE80 Twelve drones were shot down \uD83D\uDC4D\uD83C\uDFFD #Kyiv"
      })
  void marksAndEmojiCountNothing(String text) {
    assertThat(Readings.counts(text)).containsExactly("INTERCEPTED 12 DRONE");
    assertThat(evidence(text)).hasSize(1);
  }

  @Test
  void starsThatMarkNoWordsStay() {
    assertThat(Readings.counts("* * *\nTwelve drones were shot down.\n***"))
        .containsExactly("INTERCEPTED 12 DRONE");
  }
}

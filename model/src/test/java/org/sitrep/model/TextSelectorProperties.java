package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TextSelectorProperties {

  @Provide
  Arbitrary<String> pieces() {
    Arbitrary<String> parts =
        Arbitraries.of("🚀", "hit ", "13 of 15 ", "عين ", "é", "e\u0301", "x");
    return parts.list().ofMaxSize(60).map(list -> String.join("", list));
  }

  private static Evidence cut(String text, int one, int other) {
    int points = text.codePointCount(0, text.length());
    int start = Math.min(one, other) % (points + 1);
    int end = Math.max(start, Math.max(one, other) % (points + 1));
    return Evidence.in(text, text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  @Property
  void positionsLeadBack(
      @ForAll @From("pieces") String text,
      @ForAll @IntRange(max = 400) int one,
      @ForAll @IntRange(max = 400) int other) {
    Evidence evidence = cut(text, one, other);
    TextSelector.Position position = TextSelector.position(evidence, text);
    assertThat(position.find(text)).contains(evidence);
    String json = SitrepJson.mapper().writeValueAsString(position);
    assertThat(json).startsWith("{\"type\":\"TextPositionSelector\",\"start\":");
    assertThat(SitrepJson.mapper().readValue(json, TextSelector.class)).isEqualTo(position);
  }

  @Property
  void quotesLeadBackOrNowhere(
      @ForAll @From("pieces") String text,
      @ForAll @IntRange(max = 400) int one,
      @ForAll @IntRange(max = 400) int other) {
    Evidence evidence = cut(text, one, other);
    TextSelector.Quote quote = TextSelector.quote(evidence, text);
    assertThat(text).contains(quote.prefix() + quote.exact() + quote.suffix());
    quote.find(text).ifPresent(found -> assertThat(found).isEqualTo(evidence));
    String json = SitrepJson.mapper().writeValueAsString(quote);
    assertThat(SitrepJson.mapper().readValue(json, TextSelector.class)).isEqualTo(quote);
  }

  @Example
  void positionsCountCodePointsAsTheRecommendationAsks() {
    String text = "🚀🚀 13 of 15 rockets";
    Evidence evidence = Evidence.in(text, 5, 13);
    assertThat(evidence.text()).isEqualTo("13 of 15");
    assertThat(SitrepJson.mapper().writeValueAsString(TextSelector.position(evidence, text)))
        .isEqualTo("{\"type\":\"TextPositionSelector\",\"start\":3,\"end\":11}");
    assertThat(SitrepJson.mapper().writeValueAsString(TextSelector.quote(evidence, text)))
        .isEqualTo(
            "{\"type\":\"TextQuoteSelector\",\"exact\":\"13 of 15\",\"prefix\":\"🚀🚀 \","
                + "\"suffix\":\" rockets\"}");
  }

  @Example
  void contextsDoNotCutCharacters() {
    String text = "🚀".repeat(40) + "x" + "🚀".repeat(40);
    TextSelector.Quote quote = TextSelector.quote(Evidence.in(text, 80, 81), text);
    assertThat(quote.prefix()).isEqualTo("🚀".repeat(16));
    assertThat(quote.suffix()).isEqualTo("🚀".repeat(16));
    String odd = "🚀".repeat(40) + "yx" + "y" + "🚀".repeat(40);
    quote = TextSelector.quote(Evidence.in(odd, 81, 82), odd);
    assertThat(quote.prefix()).isEqualTo("🚀".repeat(15) + "y");
    assertThat(quote.suffix()).isEqualTo("y" + "🚀".repeat(15));
  }

  @Example
  void whatDoesNotFitIsRefusedOrNotFound() {
    Evidence evidence = new Evidence(0, 3, "two");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextSelector.quote(evidence, "one"))
        .withMessage("The evidence is not of this text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextSelector.position(new Evidence(0, 1, "\uD83D"), "🚀"))
        .withMessage("The evidence cuts through a character");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TextSelector.Position(2, 1))
        .withMessage("Offsets out of order: 2 to 1");
    assertThat(new TextSelector.Position(0, 4).find("one")).isEmpty();
    assertThat(new TextSelector.Quote("one", "", "").find("one, one")).isEmpty();
    assertThat(new TextSelector.Quote("two", "", "").find("one")).isEmpty();
  }
}

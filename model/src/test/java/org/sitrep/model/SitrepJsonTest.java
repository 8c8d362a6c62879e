package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class SitrepJsonTest {

  private static final JsonMapper MAPPER = SitrepJson.mapper();

  @Test
  void writesInTheOrderOfTheFieldsAndLeavesOutWhatIsEmpty() {
    Claim claim =
        Claim.builder()
            .assertion(Count.of(Measure.FIRED, Quantity.atLeast(13)))
            .addSources(Source.of("a police official"))
            .build();
    assertThat(MAPPER.writeValueAsString(claim))
        .isEqualTo(
            "{\"assertion\":{\"assertion\":\"COUNT\",\"measure\":\"FIRED\",\"quantity\":{\"low\":13,"
                + "\"qualifier\":\"AT_LEAST\"},\"cumulative\":false,\"additional\":false,"
                + "\"partial\":false},"
                + "\"sources\":[{\"words\":\"a police official\",\"kind\":\"UNKNOWN\","
                + "\"anonymous\":false}],\"stance\":\"ASSERTED\"}");
  }

  @Test
  void unknownCodesOfOpenVocabulariesSurvive() {
    Munition munition = MAPPER.readValue("{\"type\":\"DEATH_RAY\"}", Munition.class);
    assertThat(munition.type()).isEqualTo(MunitionType.of("DEATH_RAY"));
    assertThat(MAPPER.writeValueAsString(munition)).isEqualTo("{\"type\":\"DEATH_RAY\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"low\":1,\"qualifier\":\"EXACT\",\"lwo\":1}",
        "{\"low\":1,\"qualifier\":\"EXACT\"} {}",
        "{\"low\":1,\"qualifier\":\"EXACT\"} x",
        "{\"low\":1,\"low\":2,\"qualifier\":\"EXACT\"}",
        "{\"low\":\"1\",\"qualifier\":\"EXACT\"}",
        "{\"low\":1.5,\"qualifier\":\"EXACT\"}",
        "{\"low\":true,\"qualifier\":\"EXACT\"}",
        "{\"low\":null,\"qualifier\":\"EXACT\"}",
        "{\"low\":1,\"high\":\"2\",\"qualifier\":\"EXACT\"}",
        "{\"low\":1,\"qualifier\":0}",
        "{\"low\":1,\"qualifier\":\"exactly\"}",
        "{\"low\":1,\"qualifier\":\"EXACT\",\"words\":1}",
        "{\"low\":-1,\"qualifier\":\"EXACT\"}",
        "{\"low\":3,\"high\":2,\"qualifier\":\"RANGE\"}",
        "{\"qualifier\":\"EXACT\"}",
        "{\"low\":1}",
        "[]",
        ""
      })
  void refusesWhatIsNoQuantity(String json) {
    assertThatThrownBy(() -> MAPPER.readValue(json, Quantity.class))
        .isInstanceOf(JacksonException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"assertion\":{\"assertion\":\"NOVEL\"}}",
        "{\"assertion\":{\"measure\":\"FIRED\",\"quantity\":{\"low\":1,\"qualifier\":\"EXACT\"}}}",
        "{}",
        "{\"assertion\":null}"
      })
  void refusesWhatIsNoClaim(String json) {
    assertThatThrownBy(() -> MAPPER.readValue(json, Claim.class))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void refusesCodesOfTheWrongForm() {
    assertThatThrownBy(() -> MAPPER.readValue("{\"type\":\"rocket\"}", Munition.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining(
            "A code is 1 to 64 upper-case letters, digits and underscores, beginning with a letter;"
                + " this is none: \"rocket\"");
  }

  @Test
  void refusesNestingWithoutEnd() {
    String json = "{\"words\":\"x\",\"through\":".repeat(SitrepJson.MAX_DEPTH + 1);
    assertThatThrownBy(() -> MAPPER.readValue(json, Source.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("nesting depth");
  }
}

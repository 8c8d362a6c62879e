package org.sitrep.validation.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Count;
import org.sitrep.model.Quantity;

class ProposalsTest {

  private static final String ONE = "{\"measure\": \"killed\", \"number\": 3}";
  private static final String TWO = "{\"measure\": \"killed\", \"number\": 4}";

  private static List<String> read(String json) {
    return Proposals.read(json).stream()
        .map(
            it ->
                it.claim().map(claim -> number(it).notation()).orElse("none")
                    + it.problem().map(problem -> ": " + problem).orElse(""))
        .toList();
  }

  private static Quantity number(Proposal proposal) {
    return ((Count) proposal.claim().orElseThrow().assertion()).quantity();
  }

  @ParameterizedTest
  @CsvSource({
    "'\"six\"', exactly 6",
    "'\"42+\"', at least 42",
    "42.0, exactly 42",
    "'\"at least seven\"', at least 7",
    "'\"more than 14\"', at least 15",
    "'\"up to 1,200\"', at most 1200",
    "'\"ten to twelve\"', 10 to 12",
    "'\"twenty-five\"', exactly 25",
    "'\"a hundred and five\"', exactly 105",
    "'\"two dozen\"', exactly 24",
    "'\"nobody\"', none",
    "'\"vaguely 24 or more\"', vaguely 24 or more",
  })
  void numbersAreReadAsTheyAreWritten(String number, String quantity) {
    assertThat(read("[{\"measure\": \"killed\", \"number\": " + number + "}]"))
        .containsExactly(quantity);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "\"a few hundred thousand or so\"", "\"7 of 9\"", "-1"})
  void otherNumbersAreNone(String number) {
    assertThat(read("[{\"measure\": \"killed\", \"number\": " + number + "}]"))
        .singleElement()
        .asString()
        .startsWith("none: ");
  }

  @Test
  void boundsMayBeWordsToo() {
    assertThat(read("{\"measure\": \"killed\", \"low\": \"five\", \"high\": 7.0}"))
        .containsExactly("5 to 7");
  }

  @Test
  void textAroundAFenceIsToldOf() {
    String json = "Here they are:\n```json\n[" + ONE + "," + TWO + "]\n```\nI hope this helps.";
    assertThat(read(json))
        .containsExactly(
            "exactly 3: Passed over what stands before the claims: \"Here they are:\".",
            "exactly 4: Passed over what stands after the claims: \"I hope this helps.\".");
  }

  @Test
  void aFenceAloneIsNothingToTell() {
    assertThat(read("```json\n[" + ONE + "]\n```")).containsExactly("exactly 3");
  }

  @Test
  void aListThatEndsTooSoonKeepsWhatIsWhole() {
    List<String> read = read("[" + ONE + ", " + TWO + ", {\"measure\": \"wou");
    assertThat(read).startsWith("exactly 3", "exactly 4").hasSize(3);
    assertThat(read.get(2))
        .startsWith("none: A claim breaks off, ")
        .endsWith("\"measure\": \"wou\".");
    assertThat(read("{\"claims\": [" + ONE + ", " + TWO)).startsWith("exactly 3", "exactly 4");
  }

  @Test
  void aCommaTooManyIsPassedOver() {
    assertThat(read("[" + ONE + ", " + TWO + ",]")).containsExactly("exactly 3", "exactly 4");
    assertThat(read("[{\"measure\": \"killed\", \"number\": 3,}]")).containsExactly("exactly 3");
  }

  @Test
  void linesOfJsonAreClaims() {
    assertThat(read(ONE + "\n" + TWO + "\n")).containsExactly("exactly 3", "exactly 4");
    List<String> broken = read(ONE + "\n{\"measure\": killed}\n" + TWO);
    assertThat(broken).hasSize(3).startsWith("exactly 3").endsWith("exactly 4");
    assertThat(broken.get(1)).contains("{\"measure\": killed}");
  }

  @Test
  void wordsAfterTheClaimsAreToldOf() {
    assertThat(read("[" + ONE + "] That is all."))
        .containsExactly("exactly 3: Passed over what stands after the claims: \"That is all.\".");
  }

  @Test
  void unknownCodesAreToldOf() {
    assertThat(read("{\"measure\": \"fired\", \"number\": 3, \"of\": \"ROKET\"}"))
        .containsExactly("exactly 3: \"ROKET\" is no code or name of what can be counted so.");
    assertThat(read("{\"measure\": \"killed\", \"number\": 3, \"of\": \"ROCKET\"}"))
        .containsExactly("exactly 3: \"ROCKET\" is no code or name of what can be counted so.");
    assertThat(read("{\"measure\": \"damaged\", \"number\": 3, \"of\": \"houses\"}"))
        .containsExactly("exactly 3");
  }

  @Test
  void whatIsNoJsonIsRefused() {
    assertThatThrownBy(() -> Proposals.read("I found no claims."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The claims are not valid JSON: ");
  }
}

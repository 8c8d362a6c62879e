package org.sitrep.parsing.internal.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.parsing.Readings;
import org.sitrep.parsing.internal.Stages;
import org.sitrep.parsing.internal.text.Document;

class StrikeListTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Near Basra, an air strike hit a depot.\n- Near Mosul, two strikes hit a bunker.",
        "* Near Basra, an airstrike hit a depot.\n* Near Basra, a strike hit a bunker.",
        "Near Al Kut, an air strike hit a depot.\nNear al Asad, 12 strikes hit a bunker.",
        "In Basra, an air strike hit a depot.\n\nIn Mosul, an air strike hit a bunker.",
        "- Near Hit in Anbar Province, a strike hit a depot.\n- Near Mosul a strike hit a van."
      })
  void itemsOfAListAreFound(String text) {
    Document document = Stages.document(text);

    assertThat(document.sentences()).allMatch(Stages.strikes(document)::hasItem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Near Basra, an air strike hit a depot. Near Mosul, two strikes hit a bunker.",
        "- Near Basra, an air strike hit a depot.\n- The army lost two vehicles.",
        "- In Basra, an attack killed two people.\n- In Mosul, a bombing killed three.",
        "In Gaza, Israeli strikes hit a depot.\n\nIn Beirut, an Israeli strike hit a bunker.",
        "- Near a base, an air strike hit a depot.\n- Near a bridge, two strikes hit a bunker.",
        "Of Iraq, an air strike is no news.\nBy Monday, two strikes had hit a bunker.",
        "In Basra, a man heard an air strike.\nIn Mosul, a woman heard two strikes."
      })
  void otherLinesAreNoItems(String text) {
    Document document = Stages.document(text);

    assertThat(document.sentences()).noneMatch(Stages.strikes(document)::hasItem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Friday,Saturday", "March,April"})
  void daysAreNoPlaces(String days) {
    String[] names = days.split(",", -1);
    String text =
        "In %s, an air strike hit a depot.\nIn %s, two strikes hit a bunker."
            .formatted(names[0], names[1]);

    assertThat(attacks(text)).containsExactly(2L);
  }

  @Test
  void eachItemIsAnAttackOfItsOwn() {
    String text =
        "- Near Basra, two strikes hit a depot.\n- Near Basra, an air strike hit a bunker.";

    assertThat(Readings.parse(text).attacks()).hasSize(2);
    assertThat(attacks(text)).containsExactly(2L, 1L);
  }

  @Test
  void theNameInAnItemIsAPlaceThoughItIsAWord() {
    Document document =
        Stages.document("- Near Basra, a strike hit a car.\n- Near Hit, a strike hit a van.");
    StrikeList strikes = Stages.strikes(document);

    assertThat(
            IntStream.range(0, document.tokens().size())
                .filter(strikes::isPlace)
                .mapToObj(i -> document.token(i).text()))
        .containsExactly("Basra", "Hit");
    assertThat(Stages.placesOfTrees(document))
        .extracting(place -> document.slice(place.from(), place.to()))
        .containsExactly("Basra", "Hit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An air strike hit a depot near Basra.",
        "Near Basra, an air strike hit a depot.",
        "The depot was hit by an air strike near Basra."
      })
  void elsewhereAStrikeIsNotCounted(String text) {
    assertThat(attacks(text)).isEmpty();
  }

  private static List<Long> attacks(String text) {
    return Readings.parse(text).claims().stream()
        .map(Claim::assertion)
        .filter(Count.class::isInstance)
        .map(Count.class::cast)
        .filter(count -> count.measure() == Measure.ATTACKS)
        .map(count -> count.quantity().low())
        .toList();
  }
}

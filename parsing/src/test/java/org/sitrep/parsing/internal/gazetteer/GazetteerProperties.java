package org.sitrep.parsing.internal.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GazetteerProperties {

  private final Gazetteer gazetteer = Gazetteer.standard();

  @Property
  void foldingTwiceIsFoldingOnce(@ForAll String name) {
    String folded = Gazetteer.fold(name);

    assertThat(Gazetteer.fold(folded)).isEqualTo(folded);
  }

  @Property
  void foldingNamelikeTextTwiceIsFoldingOnce(@ForAll("namelike") String name) {
    String folded = Gazetteer.fold(name);

    assertThat(Gazetteer.fold(folded)).isEqualTo(folded);
    assertThat(folded).doesNotContain("  ", "-", "'", ".").isEqualTo(folded.strip());
  }

  @Property
  void foldingDoesNotSeeCase(@ForAll("namelike") String name) {
    assertThat(Gazetteer.fold(name.toUpperCase(Locale.ROOT))).isEqualTo(Gazetteer.fold(name));
  }

  @Property
  void anyTextCanBeLookedUpAndGivesTheSameEveryTime(@ForAll("namelike") String name) {
    assertThat(gazetteer.find(name)).isEqualTo(gazetteer.find(name));
  }

  @Property
  void theLongestNameIsAName(@ForAll("words") List<String> words) {
    String[] tokens = words.stream().map(Gazetteer::fold).toArray(String[]::new);
    for (int from = 0; from < tokens.length; from++) {
      int length = gazetteer.longest(tokens, from, tokens.length);

      assertThat(length).isBetween(0, tokens.length - from);
      if (length > 0) {
        assertThat(gazetteer.at(tokens, from, length)).isNotEmpty();
      }
    }
  }

  @Property(tries = 300)
  void everyNameIsFoundAndMeasuredWhole(@ForAll("placeNames") String name) {
    assertThat(gazetteer.find(name)).anyMatch(place -> place.name().equals(name));

    String[] tokens = Stream.of(name.split("[\\s-]+")).map(Gazetteer::fold).toArray(String[]::new);
    assertThat(IntStream.range(0, tokens.length))
        .anyMatch(
            from ->
                gazetteer.longest(tokens, from, tokens.length) > 0
                    || gazetteer.isStopName(Gazetteer.fold(name)));
  }

  @Provide
  Arbitrary<String> namelike() {
    return Arbitraries.strings()
        .withChars("aabdeghijklnorstuyzAEIYKQ'’ʿ.- -éşłĭāİßəёж")
        .ofMaxLength(24);
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of(
            "al", "el", "Anbar", "Deir", "ez", "Zor", "Sar", "e", "Pul", "Red", "Sea", "air",
            "base", "Ain", "Asad", "in", "", "Kabul", "Tower", "22", "Gulf", "of", "Aden", "as",
            "Khan")
        .list()
        .ofMaxSize(14);
  }

  @Provide
  Arbitrary<String> placeNames() {
    Tsv cities = Tsv.resource("cities.tsv");
    List<String> names =
        Stream.iterate(cities.first(), cities::isRow, cities::next)
            .map(row -> cities.cell(row, cities.column("name")))
            .filter(name -> name.matches("[\\p{L}' -]+"))
            .toList();
    return Arbitraries.of(names);
  }
}

package org.sitrep.examples.batch;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.model.Location;
import org.sitrep.parsing.PlaceNames;

/** The first-level division of the first place of an attack in its country of which it is known. */
final class Divisions {

  /** The kind of divisions, and of those that are no longer there. */
  private static final List<String> KINDS = List.of("ADM1", "ADM1H");

  private Divisions() {}

  /**
   * Its name as the text has it, if the text names it in Latin letters and by another name than the
   * gazetteer, of which it may only differ in spelling; else the gazetteer's; empty if it is not
   * known.
   */
  static String name(List<Location> places) {
    return known(places)
        .map(place -> told(places, place).or(place::admin1).orElseThrow())
        .orElse("");
  }

  /** Its identifier in the gazetteer, the same for all its names; empty if it is not known. */
  static String id(List<Location> places) {
    return known(places)
        .flatMap(place -> listed(place.admin1().orElseThrow(), place).findFirst())
        .flatMap(Location::gazetteerId)
        .orElse("");
  }

  private static Optional<Location> known(List<Location> places) {
    Optional<String> country =
        places.stream().map(Location::country).flatMap(Optional::stream).findFirst();
    return places.stream()
        .filter(place -> place.admin1().isPresent() && place.country().equals(country))
        .findFirst();
  }

  /** The name that the text gives the division of a place. */
  private static Optional<String> told(List<Location> places, Location inner) {
    return places.stream()
        .filter(
            place ->
                isDivision(place)
                    && place.country().equals(inner.country())
                    && place.admin1().equals(inner.admin1())
                    && isLatin(place.name()))
        .map(place -> bare(place.name(), inner))
        .filter(name -> !PlaceNames.isSameSpelling(name, inner.admin1().orElseThrow()))
        .findFirst();
  }

  private static boolean isLatin(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .allMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN);
  }

  /** "Anbar" for "Anbar province": a name needs no last word without which it is the same one. */
  private static String bare(String name, Location inner) {
    int last = name.lastIndexOf(' ');
    String rest = last < 0 ? "" : name.substring(0, last);
    return listed(rest, inner).anyMatch(place -> place.admin1().equals(inner.admin1()))
        ? rest
        : name;
  }

  /** The divisions of that name in the country of a place. */
  private static Stream<Location> listed(String name, Location inner) {
    return PlaceNames.find(name).stream()
        .filter(place -> isDivision(place) && place.country().equals(inner.country()));
  }

  private static boolean isDivision(Location place) {
    return place.kind().filter(KINDS::contains).isPresent();
  }
}

package org.sitrep.parsing.internal.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.parsing.internal.Stages;
import org.sitrep.parsing.internal.place.PlaceMention.Role;
import org.sitrep.parsing.internal.text.Document;

class PlaceReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two rockets fell in Kharkiv.                          | Kharkiv SCENE UA
          Two rockets fell on Odesa, in southern Ukraine.       | Odesa SCENE UA; Ukraine SCENE UA
          Two rockets were fired from Gaza at Ashkelon.         | Gaza ORIGIN PS; Ashkelon SCENE IL
          A drone crashed near the Red Sea resort of Eilat.     | Red Sea ACTOR -; Eilat SCENE IL
          Drones took off from Gvardeyskoye in Crimea.          | Crimea ORIGIN UA
          The convoy was on the way to Kharkiv.                 | Kharkiv ACTOR UA
          Four were treated at Shifa Hospital.                  | Shifa Hospital ACTOR PS
          Four were taken to hospital in Dnipro.                | Dnipro ACTOR UA
          Four were taken to a hospital in Dnipro.              | Dnipro ACTOR UA
          Two rockets were fired at a hospital in Dnipro.       | Dnipro SCENE UA
          Four died at a hospital hit by shells in Dnipro.      | Dnipro SCENE UA
          Two rockets fell in Baghdad's Green Zone.             | Baghdad SCENE IQ; Green Zone SCENE IQ
          The Islamic Resistance in Iraq struck Eilat.          | Eilat SCENE IL
          AREA: RED SEA, all vessels.                           | RED SEA SCENE -
          Two rockets were fired from Lebanon.                  | Lebanon ORIGIN LB
          Iran launched two missiles.                           | Iran ACTOR IR
          Two drones were launched against Saudi Arabia.        | Saudi Arabia SCENE SA
          A ship was hit in the Red Sea.                        | Red Sea SCENE -
          A strike hit Damascus.                                | Damascus SCENE SY
          Rockets fell in Anbar province.                       | Anbar province SCENE IQ
          Rockets fell near Erbil in northern Iraq.             | Erbil SCENE IQ; Iraq SCENE IQ
          Rockets fell in Kherson and Mykolaiv.                 | Kherson SCENE UA; Mykolaiv SCENE UA
          A rocket fell on the outskirts of Baghdad.            | Baghdad SCENE IQ
          A strike hit Beirut's southern suburbs.               | Beirut SCENE LB
          Beirut's southern command lost two men.               | Beirut ACTOR LB
          """)
  void findsPlaces(String text, String expected) {
    Document document = Stages.document(text);
    assertThat(
            Stages.places(document).stream()
                .map(
                    place ->
                        document.slice(place.from(), place.to())
                            + " "
                            + place.role()
                            + " "
                            + (place.place() == null || place.place().country().isEmpty()
                                ? "-"
                                : place.place().country()))
                .collect(Collectors.joining("; ")))
        .as(text)
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rockets fell in the village of Tel Awad.",
        "Rockets fell in Zarnuqa district.",
        "Rockets fell near the Qadra air base."
      })
  void knowsUnlistedPlacesByTheirForm(String text) {
    assertThat(Stages.places(Stages.document(text))).as(text).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two rockets fell on the base",
        "Soldiers fired back.",
        "He said nobody was hurt.",
        "The Shahed drones fell.",
        "Monday was quiet.",
        "General Karam spoke.",
        ", z : camp",
        "Two bombs hit a Qadra checkpoint.",
        "Jets bombed an ISIL bridge."
      })
  void findsNoPlace(String text) {
    assertThat(Stages.places(Stages.document(text))).as(text).isEmpty();
  }

  @Test
  void countriesOfTheTextDecide() {
    assertThat(country("Rockets hit Tripoli, in northern Lebanon.", "Tripoli")).isEqualTo("LB");
    assertThat(country("Rockets hit Tripoli, the capital of Libya.", "Tripoli")).isEqualTo("LY");
  }

  @Test
  void anUnknownPlaceKeepsTheOthers() {
    Document document = Stages.document("Rockets fell on Xyrgumvale, on Kharkiv and on Odesa.");
    assertThat(Stages.places(document))
        .extracting(place -> document.slice(place.from(), place.to()))
        .contains("Kharkiv", "Odesa");
  }

  @Test
  void rolesAreOfThePlaceAndNotOfItsNeighbour() {
    Document document = Stages.document("Drones launched from Yemen struck Eilat.");
    assertThat(Stages.places(document))
        .extracting(PlaceMention::role)
        .containsExactly(Role.ORIGIN, Role.SCENE);
  }

  private static String country(String text, String name) {
    Document document = Stages.document(text);
    return Stages.places(document).stream()
        .filter(place -> document.slice(place.from(), place.to()).equals(name))
        .findFirst()
        .orElseThrow()
        .place()
        .country();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Raids went on in Zabul, Logar and Khost provinces.        | Zabul 1 Zabul; Logar 1 Logar; Khost 1 Khost
          Raids went on in Khost and Kandahar.                      | Khost 3 Khost; Kandahar 3 Kandahar
          It fell in the village of Yusof Khel in Sabari district.  | Yusof Khel 3 -; Sabari district 2 Khost
          It fell in Izium, Kharkiv.                                | Izium 3 Kharkiv; Kharkiv 1 Kharkiv
          It fell in Izium, Kharkiv and Odesa.                      | Izium 3 Kharkiv; Kharkiv 3 Kharkiv; Odesa 3 Odesa
          It fell in Radaa, Al Bayda.                               | Radaa 2 Bayda; Al Bayda 1 Bayda
          It fell in Homs, Aleppo.                                  | Homs 3 Homs; Aleppo 3 Aleppo
          It fell in rural Aleppo.                                  | Aleppo 1 Aleppo
          It fell in the countryside of Homs.                       | Homs 1 Homs
          It fell in Idleb countryside.                             | Idleb countryside 1 Idlib
          It fell in the outskirts of Homs.                         | Homs 3 Homs
          It fell in Waw township (Bago-East region).               | Waw township 2 Bago; Bago-East region 1 Bago
          It fell in Wadi Xyrgum region.                            | Wadi Xyrgum region 1 -
          """)
  void ranksWhatTheTextSaysOfThem(String text, String expected) {
    Document document = Stages.document(text);
    assertThat(Stages.places(document))
        .extracting(
            mention ->
                document.slice(mention.from(), mention.to())
                    + " "
                    + mention.rank()
                    + " "
                    + (mention.place() == null ? "-" : mention.place().admin1()))
        .containsExactly(expected.split("; ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Twelve were killed 30 km from Gao in northern Mali.         | Gao NEAR ML; Mali SCENE ML
          Two rockets fell outside Kharkiv.                           | Kharkiv NEAR UA
          Militants in Gaza fired eight rockets at Ashkelon.          | Gaza ORIGIN PS; Ashkelon SCENE IL
          Drones came from the direction of Kursk.                    | Kursk ORIGIN RU
          Two died in the shelling of Kherson.                        | Kherson SCENE UA
          The governor of Kharkiv region said two people were killed. | Kharkiv region OFFICE UA
          Kharkiv region: two people were killed.                     | Kharkiv region LABEL UA
          A minister told reporters in Berlin that two people died.   | Berlin DATELINE DE
          Two soldiers were killed near Xyrgumvale.                   | Xyrgumvale NEAR -
          Israel killed two people in Beirut.                         | Israel ACTOR IL; Beirut SCENE LB
          In Beirut, Israel killed two people.                        | Beirut SCENE LB; Israel ACTOR IL
          Two drones were shot down by soldiers in Najran.            | Najran SCENE SA
          """)
  void readsRolesFromTrees(String text, String expected) {
    Document document = Stages.document(text);
    assertThat(
            Stages.placesOfTrees(document).stream()
                .map(place -> words(document, place))
                .collect(Collectors.joining("; ")))
        .as(text)
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two died in Imam Xyrgum, Nineveh, Iraq.        | Imam Xyrgum SCENE -; Nineveh SCENE IQ; Iraq SCENE IQ
          Two died in al Xyrgum (Anbar).                 | al Xyrgum SCENE -; Anbar SCENE IQ
          Two died in Al Xyrgum (As Said, Shabwah).      | Al Xyrgum SCENE -; As Said SCENE -; Shabwah SCENE YE
          A bomb fell in the Xyrgum region (Wen, Abyan). | Xyrgum region SCENE -; Wen SCENE -; Abyan SCENE YE
          Two died in Xyrgum vereda (Cauca).             | Xyrgum vereda SCENE -; Cauca SCENE CO
          Two died in the township of Xyrgum.            | Xyrgum SCENE -
          Two died in Zuhur neighborhood, Mosul, Iraq.   | Zuhur neighborhood SCENE -; Mosul SCENE IQ; Iraq SCENE IQ
          Two died in Khadra neighborhood of Mosul.      | Khadra neighborhood SCENE -; Mosul SCENE IQ
          Two died in western Xyrgum, Anbar, Iraq.       | Xyrgum SCENE -; Anbar SCENE IQ; Iraq SCENE IQ
          On 3 May 2023, in Xyrgum, Homs, locals spoke.  | Xyrgum SCENE -; Homs SCENE SY
          Islamic Resistance in Iraq bombed Haifa.       | Haifa SCENE IL
          Two died in Rayyan, Homs, Syria.               | Rayyan SCENE -; Homs SCENE SY; Syria SCENE SY
          Rockets fell in Paris, Texas.                  | Paris SCENE US; Texas SCENE US
          Strikes hit Gaza, Lebanon, Yemen and Iraq.     | Gaza SCENE PS; Lebanon SCENE LB; Yemen SCENE YE; Iraq SCENE IQ
          Rockets fell in Kharkiv, Kherson, Odesa.       | Kharkiv SCENE UA; Kherson SCENE UA; Odesa SCENE UA
          He met President Assad (Syria) in Damascus.    | Syria ACTOR SY; Damascus SCENE SY
          The agency in Kherson was hit.                 | Kherson SCENE UA
          """)
  void readsWhatLiesInOneAnother(String text, String expected) {
    Document document = Stages.document(text);
    assertThat(
            Stages.placesOfTrees(document).stream()
                .map(place -> words(document, place))
                .collect(Collectors.joining("; ")))
        .as(text)
        .isEqualTo(expected);
  }

  private static String words(Document document, PlaceMention place) {
    boolean known = place.place() != null && !place.place().country().isEmpty();
    return document.slice(place.from(), place.to())
        + " "
        + place.role()
        + " "
        + (known ? place.place().country() : "-");
  }
}

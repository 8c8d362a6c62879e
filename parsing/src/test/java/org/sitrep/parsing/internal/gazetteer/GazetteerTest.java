package org.sitrep.parsing.internal.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

  private final Gazetteer gazetteer = Gazetteer.standard();

  @ParameterizedTest
  @CsvSource({
    "al-Anbar, anbar",
    "Al Anbar, anbar",
    "Anbar, anbar",
    "Ain al-Asad, ain asad",
    "Sar-e Pul, sar pul",
    "Deir ez-Zor, dair zor",
    "El Salvador, el salvador",
    "El-Fasher, fasher",
    "Ma'rib, marib",
    "Maʿrib, marib",
    "Kabul’s, kabul",
    "Łódź, lodz",
    "Şanlıurfa, sanliurfa",
    "Ağdam, agdam",
    "U.S., us",
    "St. Petersburg, saint petersburg",
    "Diwaniyah, diwania",
    "Khan Younis, khan yunis",
    "Avdiyivka, avdiivka",
    "Khmelnytskyi, khmelnytsky",
    "Al, al",
    "'  ', ''",
    "'', ''"
  })
  void folds(String name, String folded) {
    assertThat(Gazetteer.fold(name)).isEqualTo(folded);
  }

  @Test
  void foldsWordsOfOneLetterAlone() {
    for (char letter = 'a'; letter <= 'z'; letter++) {
      for (int length = 1; length < 10; length++) {
        String folded = Gazetteer.fold(Character.toString(letter).repeat(length));
        assertThat(folded).isNotEmpty();
        assertThat(Gazetteer.fold(folded)).isEqualTo(folded);
      }
    }
    assertThat(Gazetteer.fold("ZZZZ")).isEqualTo("zz");
  }

  @Test
  void foldsEveryCharacterOnceForAll() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String folded = Gazetteer.fold("Ab" + Character.toString(c) + "ba");
      if (!Gazetteer.fold(folded).equals(folded)) {
        assertThat(Gazetteer.fold(folded)).as("U+%04X", c).isEqualTo(folded);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Hodeidah, Hodeidah, ADM1, YE",
    "Al Hudaydah, Hodeidah, ADM1, YE",
    "Maidan Wardak, Wardak, ADM1, AF",
    "Maydan Wardak, Wardak, ADM1, AF",
    "Paktya, Paktia, ADM1, AF",
    "Oruzgan, Uruzgan, ADM1, AF",
    "Sari Pul, Sar-e Pul, ADM1, AF",
    "Nad-e Ali, Nad-e Ali, ADM2, AF",
    "Nahr-e Saraj, Nahr-e Saraj, ADM2, AF",
    "Baraki Barak, Baraki Barak, ADM2, AF",
    "Salahuddin, Salah ad-Din, ADM1, IQ",
    "Ninawa, Nineveh, ADM1, IQ",
    "Dayr Az Zawr, Deir ez-Zor, ADM1, SY",
    "Cabo Delgado, Cabo Delgado, ADM1, MZ",
    "Kiev, Kyiv, PPLC, UA",
    "Artyomovsk, Bakhmut, PPLA2, UA",
    "Khan Yunis, Khan Younis, PPLA2, PS",
    "Jabaliya, Jabalia, PPL, PS",
    "Be'er Sheva, Beersheba, PPLA, IL",
    "Ain al-Assad, Ain al-Asad Air Base, AIRB, IQ",
    "T4, Tiyas Air Base, AIRB, SY",
    "Tower 22, Tower 22, INSM, JO",
    "Bab el-Mandeb, Bab al-Mandab, STRT, ''",
    "Red Sea, Red Sea, SEA, ''",
    "Burma, Myanmar, PCLI, MM",
    "DR Congo, DR Congo, PCLI, CD",
    "Ivory Coast, Ivory Coast, PCLI, CI",
    "Bagram Airfield, Bagram Airfield, AIRB, AF",
    "Damascus airport, Damascus International Airport, AIRP, SY"
  })
  void findsNamesAndOtherSpellings(String name, String usual, String kind, String country) {
    assertThat(gazetteer.find(name))
        .anySatisfy(
            place -> {
              assertThat(place.name()).isEqualTo(usual);
              assertThat(place.kind()).isEqualTo(kind);
              assertThat(place.country()).isEqualTo(country);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Georgia, PCLI, GE",
    "Mexico, PCLI, MX",
    "Punjab, ADM1, PK",
    "Kandahar, ADM1, AF",
    "Kandahar province, ADM1, AF",
    "Kandahar city, PPLA, AF",
    "Tripoli, ADM1, LY",
    "Santiago, PPLC, CL",
    "Hama, ADM1, SY",
    "London, PPLC, GB",
    "Nevatim, AIRB, IL",
    "the city of Mosul, PPLA, IQ",
    "western Iraq, PCLI, IQ",
    "Kyiv region, ADM1, UA"
  })
  void putsTheBestFirst(String name, String kind, String country) {
    Place best = gazetteer.find(name).get(0);

    assertThat(best.kind()).isEqualTo(kind);
    assertThat(best.country()).isEqualTo(country);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "province", "the north", "the police", "Qwertyuiop", "'s", "-"})
  void findsNothingInWhatIsNoName(String name) {
    assertThat(gazetteer.find(name)).isEmpty();
  }

  @Test
  void measuresTheLongestName() {
    String[] tokens = tokens("rockets hit Ain al-Asad air base in Anbar");

    assertThat(gazetteer.longest(tokens, 2, tokens.length)).isEqualTo(5);
    assertThat(gazetteer.longest(tokens, 2, 5)).isEqualTo(3);
    assertThat(gazetteer.longest(tokens, 0, tokens.length)).isZero();
    assertThat(gazetteer.at(tokens, 2, 5)).extracting(Place::country).containsExactly("IQ");
  }

  @ParameterizedTest
  @CsvSource({
    "al-Anbar province, 2, IQ",
    "Deir ez-Zor yesterday, 3, SY",
    "Deir al-Zor, 3, SY",
    "Sar-e Pul, 3, AF",
    "El Fasher, 2, SD",
    "el-Obeid, 2, SD",
    "El Salvador, 2, SV",
    "Ar Raqqah, 2, SY",
    "Baghdad al-, 1, IQ",
    "Nagorno-Karabakh, 2, AZ",
    "Unity State, 2, SS"
  })
  void countsArticlesAndLinks(String text, int length, String country) {
    String[] tokens = tokens(text);

    assertThat(gazetteer.longest(tokens, 0, tokens.length)).isEqualTo(length);
    assertThat(gazetteer.at(tokens, 0, length).get(0).country()).isEqualTo(country);
  }

  @Test
  void stopsAtAnEmptyToken() {
    assertThat(gazetteer.longest(new String[] {"red", "", "sea"}, 0, 3)).isZero();
    assertThat(gazetteer.longest(new String[] {"red", "sea"}, 0, 2)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Police", "Of", "Nice", "Most", "March", "Grad", "Victoria", "US", "Hit"})
  void passesOverStopNamesInTextOnly(String name) {
    String folded = Gazetteer.fold(name);

    assertThat(gazetteer.longest(new String[] {folded}, 0, 1)).isZero();
    assertThat(gazetteer.isStopName(folded)).isTrue();
    assertThat(gazetteer.find(name)).isNotEmpty();
  }

  @Test
  void rejectsPositionsOutsideTheTokens() {
    String[] tokens = {"kabul"};

    assertThatThrownBy(() -> gazetteer.longest(tokens, 0, 2))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> gazetteer.at(tokens, 1, 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "Iraqis, IQ",
    "Afghan, AF",
    "Saudi, SA",
    "North Koreans, KP",
    "Palestinian, PS",
    "Nigerien, NE",
    "Nigerian, NG",
    "British, GB"
  })
  void knowsPeoples(String people, String country) {
    assertThat(gazetteer.countryOfDemonym(Gazetteer.fold(people))).contains(country);
  }

  @Test
  void knowsNoPeopleOfAnUnknownName() {
    assertThat(gazetteer.countryOfDemonym("martians")).isEmpty();
  }

  @Test
  void looksUpCountriesAndDivisions() {
    assertThat(gazetteer.country("ua")).map(Place::name).contains("Ukraine");
    assertThat(gazetteer.country("??")).isEmpty();
    assertThat(gazetteer.admin1("UA", "Kharkov")).map(Place::name).contains("Kharkiv");
    assertThat(gazetteer.admin1("IQ", "Kharkiv")).isEmpty();
    assertThat(gazetteer.admin1("IN", "Punjab")).map(Place::country).contains("IN");
  }

  @Test
  void tellsKindsApart() {
    assertThat(gazetteer.find("Red Sea").get(0).isWater()).isTrue();
    assertThat(gazetteer.find("Kashmir").get(0).isRegion()).isTrue();
    assertThat(gazetteer.find("Nevatim").get(0).isSite()).isTrue();
    assertThat(Stream.of("Iraq", "Anbar", "Nad-e Ali", "Fallujah", "Bagram Airfield"))
        .extracting(name -> gazetteer.find(name).get(0).rank())
        .containsExactly(0, 1, 2, 3, 4);
  }

  private static String[] tokens(String text) {
    return Stream.of(text.split("[\\s-]+")).map(Gazetteer::fold).toArray(String[]::new);
  }
}

package org.sitrep.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Location;

/** Where each claim says that it was; a dash where the attack's place holds. */
class ClaimPlaceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two rockets fell south of Kherson.                     | Kherson NEAR
          A drone fell some 20 km north-west of Kherson.         | Kherson NEAR
          Two rockets fell in the south of Kherson.              | Kherson EXACT
          A bomb killed two men on the road between Gao and Kidal. | Gao NEAR, Kidal NEAR
          Two rockets fell on Kherson.                           | Kherson EXACT
          """)
  void anAttackIsAtAPlaceOrNearIt(String text, String places) {
    assertThat(
            Readings.parse(text).attacks().get(0).locations().stream()
                .map(it -> it.name() + " " + it.precision().orElseThrow())
                .collect(Collectors.joining(", ")))
        .as(text)
        .isEqualTo(places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what is told before any place of many is of the country
          Ukraine's air force said it shot down 40 drones on Friday. In Kyiv four people died, in Odesa nine people died, and in Sumy two people were hurt. | 40 Ukraine; 4 -; 9 Odesa; 2 Sumy
          Ukraine's air force said it shot down 40 drones on Friday. In Kyiv four people died, and in Odesa nine people died. | 40 -; 4 -; 9 Odesa
          # where those who speak belong is no scene
          Shells killed four people in Odesa on Friday. The committee for Odesa, one of many across Ukraine, said nine people had perished. | 4 -; 9 -
          Shells killed four people in Odesa on Friday. The committee for Odesa said nine people had perished across Ukraine. | 4 -; 9 Ukraine
          A bomb killed four people in El Fasher on Friday. The governor of the Darfur region, who fled, said nine people were killed. | 4 -; 9 -
          A bomb killed four people in Gao on Friday. The governor of Lviv said nine people were killed. | 4 -; 9 Lviv
          A bomb killed four people in Kyiv on Friday. The mayor of Lviv said one person was killed in the western city. | 4 -; 1 Lviv
          A bomb killed four people in Gao on Friday. The director of Kharkiv hospital said nine people had died. | 4 -; 9 -
          # where the hurt are taken is none either
          A bomb killed four people in Odesa on Friday. A doctor said nine had died and that three of the wounded were transferred to the Turkish province of Kilis. | 4 -; 9 -; 3 -
          A bomb killed four people in Odesa on Friday. A doctor said nine had died in the Turkish province of Kilis. | 4 -; 9 Kilis
          A bomb killed four people in Odesa on Friday. The regional hospital in Kherson received nine of the wounded. | 4 -; 9 -
          A bomb killed four people in Odesa on Friday. Nine of the wounded were driven to the regional hospital in Kherson. | 4 -; 9 -
          A bomb killed four people in Odesa on Friday. Medics at Civil Hospital Quetta said nine people had died. | 4 -; 9 -
          A bomb killed four people in Odesa on Friday. Nine people were wounded, and the Saudi Hospital, where they lie, is full. | 4 -; 9 -
          A bomb killed four people in Odesa on Friday. Volunteers had taken nine of the wounded to a clinic in Mpigi. | 4 -; 9 -
          # unless that was struck itself
          A bomb killed four people in Odesa on Friday. Nine people died in a strike on a hospital in Kherson. | 4 -; 9 Kherson
          A bomb killed four people in Odesa on Friday. The bombing of a clinic in Kherson killed nine people. | 4 -; 9 Kherson
          A bomb killed four people in Odesa on Friday. Nine people died when shells hit the market and the Turkish hospital. | 4 -; 9 Turkish hospital
          A bomb killed four people in Odesa on Friday. The Saudi Hospital was shelled and nine people were killed. | 4 -; 9 Saudi Hospital
          # whom something is told according to sits elsewhere
          A bomb killed four people in Odesa on Friday. Nine people were wounded, according to the health ministry in Beirut. | 4 -; 9 -
          A bomb killed four people in Odesa on Friday. Nine people were wounded in Kherson, according to the health ministry. | 4 -; 9 Kherson
          # nor are those who launch at the scene
          A ship shot down four drones in the Red Sea on Friday. Troops shot down nine drones launched by the militia in Yemen. | 4 -; 9 -; 9 -
          A ship shot down four drones in the Red Sea on Friday. Troops shot down nine drones launched by the militia at Eilat. | 4 -; 9 Eilat; 9 Eilat
          # the town, not its water
          A bomb killed four people in Kyiv on Friday. In Odesa, on the Black Sea, nine people were killed. | 4 -; 9 Odesa
          A bomb killed four people in Kyiv on Friday. Nine people were killed on the Black Sea. | 4 -; 9 Black Sea
          # nor does news lie where people belong, unless it counts them
          A bomb killed four people in Gao on Friday. Israeli forces killed 78 Palestinians in Gaza, a doctor said. | 4 -; 78 Gaza
          A bomb killed four people in Gao on Friday. Rebels in solidarity with Palestinians in Gaza fired nine rockets. | 4 -; 9 -
          A bomb killed four people in Gao on Friday. Nine deaths were reported in Kidal. | 4 -; 9 Kidal
          A bomb killed four people in Gao on Friday. The mayor told reporters in Kidal that nine had died. | 4 -; 9 -
          # nor where somebody speaks, unless those who speak are on the spot
          A bomb killed four people in Gao on Friday. In Kidal, police said nine people had died. | 4 -; 9 Kidal
          A bomb killed four people in Gao on Friday. In Kidal, where another went off, the mayor said nine people had died. | 4 -; 9 Kidal
          A bomb killed four people in Gao on Friday. In Bamako, the defence ministry said nine soldiers had died. | 4 -; 9 -
          A bomb killed four people in Gao on Friday. A general told a news conference in Bamako. Nine people died, he said. | 4 -; 9 -
          A bomb killed four people in Gao on Friday. Nine died in a raid on a news conference in Bamako. | 4 -; 9 Bamako
          Four died in Gao on Friday, the ministry said in Bamako, and nine others were missing. | 4 -; 9 -
          A bomb killed four people in Gao on Friday. Hospital officials in Kidal put the dead at nine. | 4 -; 9 -
          A bomb killed four people in Gao on Friday. Shelling in Kidal killed nine. | 4 -; 9 Kidal
          A bomb killed four people in Gao on Friday. A car stolen in Kidal blew up and killed nine. | 4 -; 9 -
          A bomb killed four people in Gao on Friday. Nine died in the heart of Kyiv. | 4 -; 9 Kyiv
          # names that no gazetteer has
          A bomb killed four people in Gao on Friday. Nine died in raids on Zzarbu, Rakhine State, Myanmar. | 4 -; 9 Zzarbu
          A bomb killed four people in Gao on Friday. Nine died in raids on Zzarbu, a doctor said. | 4 -; 9 -
          A bomb killed four people in Gao on Friday. Nine people were killed in nearby Zzarbu. | 4 -; 9 Zzarbu
          A bomb killed four people in Gao on Friday. In neighbouring Zzarbu, meanwhile, nine people were killed. | 4 -; 9 Zzarbu
          A bomb killed four people in Gao on Friday. In a nearby mosque nine people were killed. | 4 -; 9 -
          # nor does what only describes make a name
          A bomb killed four people in Gao on Friday. Nine died in a raid on a mainly Arab town. | 4 -; 9 -
          A bomb killed four people in Gao on Friday. Nine died in a raid on Malian hospital. | 4 -; 9 -
          A bomb killed four people in Gao on Friday. Nine died in a raid on the Norwegian hospital. | 4 -; 9 Norwegian hospital
          # the province around a known place
          Shells fell on Kharkiv on Friday. Medics said eight people died in the attack on the camp in Kharkiv Oblast. | 8 -
          Shells fell on Kharkiv on Friday. Medics said eight people died in Donetsk Oblast. | 8 Donetsk Oblast
          # lists
          Units shot down 40 drones:\\n\\n- 21 over the Black Sea,\\n- 13 over Krasnodar territory,\\n- 6 – over the territory of Belgorod region. | 40 -; 21 -; 13 Krasnodar territory; 6 Belgorod region
          Units shot down 40 drones: 21 over Kursk region, 13 over Belgorod region, 6 over Voronezh region. | 40 -; 21 -; 13 Belgorod region; 6 Voronezh region
          """)
  void placesClaims(String text, String expected) {
    String found =
        Readings.parse(text.replace("\\n", "\n")).attacks().stream()
            .map(Attack::claims)
            .flatMap(claims -> claims.stream().filter(claim -> claim.assertion() instanceof Count))
            .map(ClaimPlaceTest::text)
            .collect(Collectors.joining("; "));
    assertThat(found).as(text).isEqualTo(expected);
  }

  private static String text(Claim claim) {
    return ((Count) claim.assertion()).quantity().low()
        + " "
        + claim.place().map(Location::name).orElse("-");
  }
}

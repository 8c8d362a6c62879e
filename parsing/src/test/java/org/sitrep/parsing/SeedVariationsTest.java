package org.sitrep.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.model.Location;
import org.sitrep.model.ParsedReport;

/**
 * Wire copy of one kind, told again with other numbers, places, weapons, speakers and word order.
 * Published on a Saturday, 15 June 2024.
 */
class SeedVariationsTest {

  private static final String NEWS =
      "About 12 missiles were launched on Friday at an airfield near Mosul in Iraq, an officer"
          + " said.\n\n";

  /** A text and the claims of all its sentences, in order. */
  private record Case(String text, String... claims) {}

  private static Stream<Arguments> arguments(Case... cases) {
    return Stream.of(cases).map(it -> Arguments.of(it.text(), List.of(it.claims())));
  }

  static Stream<Arguments> jointStatements() {
    return arguments(
        new Case(
            "About 12 missiles were launched in southern Lebanon on Friday at an airfield hosting"
                + " French soldiers and other peacekeepers, a Lebanese army officer and a French"
                + " soldier told Reuters.",
            "FIRED ~12 MISSILE (a Lebanese army officer; a French soldier)"),
        new Case(
            "Roughly 40 drones were sent on Thursday against a port, a Yemeni coast guard officer"
                + " and a Saudi diplomat told Reuters.",
            "FIRED ~40 DRONE (a Yemeni coast guard officer; a Saudi diplomat)"),
        new Case(
            "Insurgents fired around 15 rockets at the camp, a Somali police captain and a Kenyan"
                + " soldier told AP.",
            "FIRED ~15 ROCKET (a Somali police captain; a Kenyan soldier)"));
  }

  static Stream<Arguments> anonymousOfficials() {
    return arguments(
        new Case(
            "“The Qadra barracks was shelled with 22 mortar rounds” fired from Deir province, a"
                + " security official in the district told Reuters, “on condition of anonymity.”",
            "FIRED 22 MORTAR (a security official in the district)"),
        new Case(
            "“Tel Rifa camp was attacked with nine rockets,” a police source in the province told"
                + " AP, asking not to be named.",
            "FIRED 9 ROCKET (a police source in the province)"),
        new Case(
            "“The port was attacked by six drones” sent from the coast, an official in the city"
                + " told Reuters, “on condition of anonymity.”",
            "FIRED 6 DRONE (an official in the city)"),
        new Case(
            "Speaking on condition of anonymity, an intelligence official said 18 rockets were"
                + " fired from the valley.",
            "FIRED 18 ROCKET (an intelligence official)"));
  }

  static Stream<Arguments> partsOfASalvo() {
    return arguments(
        new Case(
            "A police officer in the town said 20 rockets were fired. He claimed that 16 of the"
                + " projectiles were intercepted by air defence, while four hit the barracks.",
            "FIRED 20 ROCKET (A police officer in the town)",
            "INTERCEPTED 16 ROCKET (A police officer in the town)",
            "HIT 4 ROCKET (A police officer in the town)"),
        new Case(
            "“The camp was attacked by 30 drones,” a naval officer told Reuters. She said that 27"
                + " of the drones were downed by the navy, while “three struck the camp.”",
            "FIRED 30 DRONE (a naval officer)",
            "INTERCEPTED 27 DRONE (a naval officer)",
            "HIT 3 DRONE (a naval officer)"),
        new Case(
            "Nine missiles were fired at the port, the governor said. He added that seven of the"
                + " missiles were destroyed in flight and two hit a warehouse.",
            "FIRED 9 MISSILE (the governor)",
            "INTERCEPTED 7 MISSILE (the governor)",
            "HIT 2 MISSILE (the governor)"),
        new Case(
            "Air defences shot down 16 of the 20 rockets and four hit the barracks, a police"
                + " officer said.",
            "INTERCEPTED 16 ROCKET (a police officer)",
            "FIRED 20 ROCKET (a police officer)",
            "HIT 4 ROCKET (a police officer)"),
        new Case(
            "The colonel said 20 rockets were fired. Sixteen of the projectiles were shot down,"
                + " while “four hit the base,” he said.",
            "FIRED 20 ROCKET (The colonel)",
            "INTERCEPTED 16 ROCKET (The colonel)",
            "HIT 4 ROCKET (The colonel)"));
  }

  static Stream<Arguments> usesAndSilence() {
    return arguments(
        new Case(
            "For his part, a French army official confirmed that “rockets” had “struck the Halwan"
                + " airfield” and added that an inquiry was under way.",
            "USE ROCKET HIT (a French army official)"),
        new Case(
            "A Turkish defence official confirmed that drones hit the radar station.",
            "USE DRONE HIT (A Turkish defence official)"),
        new Case(
            "Missiles hit the port, a harbour official confirmed.",
            "USE MISSILE HIT (a harbour official)"),
        new Case(
            "A French army official confirmed that drones hit the airfield. He declined to say what"
                + " type of munition was used, having earlier spoken of “cruise missiles”.",
            "USE DRONE HIT (A French army official)",
            "USE CRUISE_MISSILE (A French army official) UNCONFIRMED",
            "WITHHELD MUNITION_TYPE (A French army official)"),
        new Case(
            "A Saudi officer confirmed that missiles struck the depot. She was unable to give"
                + " details of the type of weapon, having at first spoken of “drones”.",
            "USE MISSILE HIT (A Saudi officer)",
            "USE DRONE (A Saudi officer) UNCONFIRMED",
            "WITHHELD MUNITION_TYPE (A Saudi officer)"));
  }

  static Stream<Arguments> preliminaryReports() {
    return arguments(
        new Case(
            "A nurse said rockets hit the camp. She also reported “preliminary” reports of “two"
                + " soldiers who were seriously injured.”",
            "USE ROCKET HIT (A nurse)",
            "WOUNDED 2 MILITARY (A nurse) UNCONFIRMED"),
        new Case(
            "An officer said there were preliminary reports that one soldier was wounded.",
            "WOUNDED 1 MILITARY (An officer) UNCONFIRMED"));
  }

  static Stream<Arguments> unclaimed() {
    return arguments(
        new Case(
            "The strikes, which were not immediately claimed, come at a tense time.", "UNCLAIMED"),
        new Case("The shelling, not immediately claimed, comes in a tense week.", "UNCLAIMED"),
        new Case("There was no immediate claim of responsibility for the attack.", "UNCLAIMED"),
        new Case("No group immediately claimed the strikes.", "UNCLAIMED"),
        new Case("The drone attack has not yet been claimed by anyone.", "UNCLAIMED"));
  }

  @ParameterizedTest
  @MethodSource({
    "jointStatements",
    "anonymousOfficials",
    "partsOfASalvo",
    "usesAndSilence",
    "preliminaryReports",
    "unclaimed"
  })
  void readsClaims(String text, List<String> claims) {
    assertThat(Readings.parse(text).claims().stream().map(Readings::line))
        .containsExactlyInAnyOrderElementsOf(claims);
  }

  /** What is told behind the news: the text, the attack and its claims. */
  private record Behind(String text, String attack, String... claims) {}

  static Stream<Behind> background() {
    return Stream.of(
        new Behind(
            "On Tuesday evening, Russia fired cruise missiles at Odesa in southern Ukraine.",
            "BACKGROUND 2024-06-11/2024-06-11 [Russia]",
            "USE CRUISE_MISSILE FIRED"),
        new Behind(
            "On Wednesday night, Turkey launched drone attacks against Afrin in northern Syria,"
                + " allegedly targeting a depot.",
            "BACKGROUND 2024-06-12/2024-06-12 [Turkey]",
            "USE DRONE FIRED"),
        new Behind(
            "Since early March, more than 60 attacks have been carried out on bases in Syria.",
            "BACKGROUND 2024-03-01/- []",
            "ATTACKS 61+ cumulative"),
        new Behind(
            "Since April, dozens of attacks have taken place against French soldiers in"
                + " Syria.\n\nMost of these rocket attacks were claimed by the Northern Front, a"
                + " coalition of militias.",
            "BACKGROUND 2024-04-01/- []",
            "ATTACKS 24* cumulative",
            "CLAIMED the Northern Front, a coalition of militias"
                + " (the Northern Front, a coalition of militias)"),
        new Behind(
            "Scores of attacks have hit bases in Syria since February. Most of them were claimed by"
                + " the Northern Front.",
            "BACKGROUND 2024-02-01/- []",
            "ATTACKS 40* cumulative",
            "CLAIMED the Northern Front (the Northern Front)"));
  }

  @ParameterizedTest
  @MethodSource("background")
  void tellsTheBackgroundFromTheNews(Behind behind) {
    ParsedReport report = Readings.parse(NEWS + behind.text());
    assertThat(Readings.attacks(report))
        .containsExactly("FOCUS 2024-06-14/2024-06-14 []", behind.attack());
    assertThat(report.attacks().get(0).claims().stream().map(Readings::line))
        .containsExactly("FIRED ~12 MISSILE (an officer)");
    assertThat(report.attacks().get(1).claims().stream().map(Readings::line))
        .containsExactly(behind.claims());
  }

  @Test
  void keepsThePlacesOfTheBackgroundApart() {
    ParsedReport report =
        Readings.parse(NEWS + "On Tuesday evening, Russia fired cruise missiles at Odesa.");
    assertThat(report.attacks().get(0).locations())
        .extracting(Location::name)
        .containsExactly("Mosul", "Iraq");
    assertThat(report.attacks().get(1).locations())
        .extracting(Location::name)
        .containsExactly("Odesa");
  }
}

package org.sitrep.parsing.internal.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.parsing.Readings;

class TotalRulesTest {

  private static List<TotalRule> rules() {
    return TotalRules.ALL;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void eachRuleReadsItsExample(TotalRule rule) {
    assertThat(Readings.counts(rule.text())).containsExactly(rule.result().split(", "));
  }

  @Test
  void namesAreUnique() {
    assertThat(rules()).extracting(TotalRule::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "More than 2,000 people have been killed since a truce broke down in July 2015.",
        "Since then 45 people have been killed in the district.",
        "The conflict has claimed more than 20,000 lives, the monitor says.",
        "Rebels have been blamed for a war that has killed 4,000 people.",
        "Strikes have destroyed 31 depots in recent weeks, the ministry said on Friday.",
        "Armed groups killed 90 people over the past two years.",
        "Iraq has fired 41 rockets at the city in five weeks.",
        "From January to February the group recorded 48 air strikes.",
        "The group killed 54 people in the first six months of the year.",
        "Authorities registered 115 drone attacks last year.",
        "Russia launched more than 420 drones in July.",
        "By its count 1,900 soldiers were killed and 40 civilians have died in the war.",
        "Before last night, 301 people had died.",
        "At least 120,000 people have been killed in the decades-old insurgency.",
        "Some 480 rockets have been fired since 4 June.",
        "So far this year 35 people, nine of them children, have been killed."
      })
  void whatIsAddedUpOverManyAttacksIsARunningTotal(String text) {
    assertThat(cumulative(text)).as(text).isNotEmpty().containsOnly(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 people have been killed in Friday's attack.",
        "In July a suicide bomber killed 12 people.",
        "Last month 21 miners were gunned down in Basra.",
        "A strike this month killed 20 people.",
        "At least 12 people have been killed in the town.",
        "The army carried out 21 air raids over the past 24 hours.",
        "Four people have died since the bombing.",
        "In total 12 people have been killed since the attack began.",
        "Some 90 injured people have since been brought here.",
        "The town has been under fire since 06:30, and 17 shells have hit it.",
        "The rebels, who have fought since 2006, killed nine people.",
        "It was the deadliest attack in years and killed 22 people.",
        "Drones killed 1,100 people on Monday.",
        "Fighting killed 12 people.",
        "The war began, and 12 people were killed.",
        "All three gunmen were shot dead; they had come here within the past month.",
        "All six attackers were killed within a quarter of an hour.",
        "Before dawn the rebels killed four people.",
        "In 1968, 31 gunmen came; 29 were killed.",
        "Some 480 rockets have been fired since Thursday evening.",
        "Some 480 rockets have been fired since the previous evening.",
        "At least 203 people have been wounded since Thursday."
      })
  void whatOneAttackDidIsNone(String text) {
    assertThat(cumulative(text)).as(text).isNotEmpty().containsOnly(false);
  }

  @Test
  void aPartOfARunningTotalIsOneToo() {
    assertThat(cumulative("Rebels have killed 400 people, 24 of them children."))
        .containsExactly(true, true);
  }

  private static List<Boolean> cumulative(String text) {
    return Readings.parse(text).claims().stream()
        .map(Claim::assertion)
        .filter(Count.class::isInstance)
        .map(count -> ((Count) count).cumulative())
        .toList();
  }
}

package org.sitrep.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;

/** On which day of June 2024 the attack of each figure was; texts are of Saturday, the 15th. */
class AttackDayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what came so many days before
          The death toll in Gao has risen to 12, the mayor said on Friday, four days after gunmen went from house to house. | 12 10
          The death toll rose to 12 on Friday, two days after the raid. | 12 12
          Rescuers dug another body out of a clinic in Gao on Friday, which brought the number of dead to 10 a day after a bomb tore through it. | 1 13; 10 13; 1 13
          The mayor spoke in Gao on Friday, two days after a bomb killed nine people. | 9 12
          A raid killed 12 people in Gao on Friday, a day after a bomb killed nine in Kidal. | 12 14; 9 13
          # but not of what was done itself
          A bomb killed nine people in Gao on Friday, two days after the ceasefire began. | 9 14
          Rockets killed nine people in Gao on Friday, two days after a bomb hit the market. | 9 14; 1 12
          On Friday, a day after he arrived, a bomb killed nine people in Gao. | 9 14
          Soldiers shot dead nine people in Gao on Friday, a week after the election. | 9 14
          A bomb killed nine people in Gao on Friday and, two days after it, the market opened again. | 9 14
          # a named day corrects that of work at the place
          Investigators sifted on Friday through the debris of a car bomb, killing six people. Thursday's blast also burned 40 cars. | 6 13; 40 13
          A bomb killed six people on Friday. Thursday's blast burned 40 cars. | 6 14; 40 13
          # years of something else
          A bomb killed 12 people in Gao on Friday. Among the wounded is a boy born in 2008. | 12 14; 1 14
          A bomb killed 12 people in Gao on Friday. Seven of the dead were boys who had joined only this year. | 12 14; 7 14
          A bomb killed 12 people in Gao on Friday. Nine were hurt so badly that they will not leave hospital this year. | 12 14; 9 14
          A bomb killed 12 people in Gao on Friday. In 2017, seven were killed there. | 12 14; 7 -
          A bomb killed 12 people in Gao on Friday. A raid in 2017 killed seven. | 12 14; 7 -
          # a place and a day head what follows
          Incidents ⏎ ⏎ Khin-U Township, 8 June. A column burned 135 houses. ⏎ ⏎ Ye-U Township, 10 June. A mine killed 11 soldiers. | 135 8; 11 10
          GAO, 8 June. A column burned 135 houses on Friday. ⏎ ⏎ A mine killed 11 soldiers. | 135 14; 11 14
          """)
  void datesAttacks(String text, String expected) {
    List<String> found = new ArrayList<>();
    for (Attack attack : Readings.parse(text.replace("⏎", "\n")).attacks()) {
      for (Claim claim : attack.claims()) {
        if (claim.assertion() instanceof Count count) {
          found.add(count.quantity().low() + " " + day(attack));
        }
      }
    }
    assertThat(found).as(text).containsExactlyInAnyOrder(expected.split("; "));
  }

  private static String day(Attack attack) {
    return attack
        .time()
        .filter(time -> time.from().equals(time.to()))
        .map(time -> String.valueOf(time.from().orElseThrow().getDayOfMonth()))
        .orElse("-");
  }
}

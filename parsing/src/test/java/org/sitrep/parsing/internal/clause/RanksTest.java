package org.sitrep.parsing.internal.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Count;
import org.sitrep.model.Report;
import org.sitrep.model.Subject;
import org.sitrep.parsing.ReportParser;

class RanksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          A bomb near a police station killed seven officers. > POLICE
          A car bomb at a police academy killed seven cadets. > POLICE
          Police said seven officers were killed in the raid. > POLICE
          Gunmen shot at policemen at the gate. Seven officers were killed. > POLICE
          The camp trains constables. A bomb killed seven recruits. > POLICE
          None was hurt at the barracks. A police helicopter crashed and seven officers died. > POLICE
          Soldiers ran off. A bomb under a police van killed seven officers. > POLICE
          A gunman shot at a patrol car of the police. Seven troopers were killed. > POLICE
          Seven police officers were killed. > POLICE
          The police post was hit. Seven officers died and a bus burned. > POLICE
          Seven officers were killed in the raid. > MILITARY
          A bomb near an army base killed seven officers. > MILITARY
          The army said seven officers were killed. > MILITARY
          Police were called in. Rebels attacked soldiers and killed seven officers. > MILITARY
          Police said the army had lost seven officers, who were killed by a bomb. > MILITARY
          Police said seven army officers were killed. > MILITARY
          Police said seven paramilitary troopers were killed. > MILITARY
          Police said seven non-commissioned officers were killed. > MILITARY
          A bomb at the military academy killed seven cadets. > MILITARY
          Police said seven soldiers were killed. > MILITARY
          """)
  void areOfWhomTheTextTold(String text, String group) {
    List<String> groups =
        ReportParser.standard().parse(Report.of(text)).claims().stream()
            .filter(claim -> claim.assertion() instanceof Count)
            .map(claim -> (Count) claim.assertion())
            .filter(count -> count.quantity().low() == 7)
            .map(count -> count.subject().flatMap(Subject::code).orElse(""))
            .toList();
    assertThat(groups).as(text).isNotEmpty().allMatch(group::equals);
  }
}

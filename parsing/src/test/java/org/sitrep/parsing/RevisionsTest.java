package org.sitrep.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Report;

/** Figures that take the place of what the same speaker said before. */
class RevisionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A raid killed 19 people, the agency said, revising upwards a toll of 13 issued earlier. | 19>13
          Six were killed, 12 injured, police said, revising last night's toll of eight dead. | 6>8
          The raid on a camp killed 53 people, the agency said, correcting the figure of 44. | 53>44
          The death toll climbed to 17 on Tuesday, medics said. They had reported 14 deaths late Monday. | 17>14
          The toll of the blast has gone up to five, the mayor said. Mayor Ana Ruiz told a radio that she had initially spoken of four dead. | 5>4
          The minister said 21 people died in the attack. On Saturday he had spoken of 13 deaths. | 21>13
          The army said a dozen were wounded in the strike. It had earlier spoken of 15 wounded. | 12>15
          Police stated that seven persons died in the attack. The figure now stands at eleven. | 11>7
          The army at first reported zero wounded in the attack, then 11. | 11>0
          The command first spoke of three dead in the strike. By midmorning it gave six. | 6>3
          The army now puts the number of missiles fired at 22. It had first spoken of around 15. | 22>15
          The hospital said seven people were wounded by the strike. Later it said 9 were wounded, not 7. | 9>7
          The army raised to 29 the number of soldiers killed in an assault, after giving a figure of 22. | 29>22
          It revised upwards, from about 30 to 36, the number of wounded in the strike. | 36>30
          The command said 17 soldiers died in the ambush. On Friday it had spoken of 11. | 17>11
          Officials said 20 people died. They raised the toll of the attack on a market in Gao, in the north of Mali, to 31, among them four children. | 31>20
          The army said nine people were wounded. It lowered to five the number of people hurt in the blast. | 5>9
          """)
  void arePairedWithWhatTheyReplace(String text, String pairs) {
    assertThat(revised(text)).isEqualTo(pairs);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The army said 12 soldiers were killed in the raid. The rebels had said that 40 died. |
          The toll has risen to 14, the mayor said. The rebels had put it at nine. |
          Police said five people died in the raid. They had fired 20 rockets before. |
          The army said that two jets had dropped six bombs and four people were killed. |
          The army said three soldiers were killed in the raid. It had spoken of five wounded. |
          The interior ministry said 12 people died. The health ministry had spoken of nine dead. |
          Rockets killed 12 people, police said. A police officer said two of them were children. |
          Police said five people died in the raid. It was the worst since April, when nine died. |
          """)
  void areNoneOfOthersOrOfOtherThings(String text, String none) {
    assertThat(none).isNull();
    assertThat(revised(text)).isEmpty();
  }

  /** "12>9" where twelve takes the place of nine, in order and parted by blanks. */
  private static String revised(String text) {
    Report report = Report.builder().text(text).published(LocalDate.of(2024, 6, 14)).build();
    Map<String, String> known = new HashMap<>();
    var claims = ReportParser.standard().parse(report).claims();
    for (Claim claim : claims) {
      if (claim.assertion() instanceof Count count) {
        known.put(claim.id(), Long.toString(count.quantity().low()));
      }
    }
    TreeSet<String> pairs = new TreeSet<>();
    for (Claim claim : claims) {
      claim.revises().forEach(old -> pairs.add(known.get(claim.id()) + ">" + known.get(old)));
    }
    return String.join(" ", pairs);
  }
}

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
          Police said 12 people were killed in the blast. An earlier figure of 15 was withdrawn. | 12>15
          The army had said 12 people were killed in the raid; it now says 15. | 15>12
          Police said 11 people died in the raid. The new count is 14. | 14>11
          Twelve people died in the raid, rather than the 40 first reported. | 12>40
          Twelve people died in the raid, not the 40 that had been reported, police said. | 12>40
          Nine people were killed in the raid, the mayor said. By evening he spoke of 14 dead. | 14>9
          The mayor said nine people were killed in the raid. He had earlier said five. | 9>5
          The raid killed 30 people. We had reported 22. | 30>22
          Thirty people were killed, the ministry says. An earlier version of this story said 22 had died. | 30>22
          Four people were wounded in Basra. ⏎ ⏎ UPD. Seven people were wounded in Basra. | 7>4
          Four people were wounded in Basra. ⏎ ⏎ Update 11:30: There are now seven wounded. | 7>4
          Four enemies were killed. ⏎ ⏎ ERRATUM: The number of enemies killed was wrongly given as seven. | 4>7
          Raising to 41 the toll from a bombing a day earlier, police said more died. Police had said 34 were killed. | 41>34
          The toll rose to five, the mayor said. "The baker died," mayor Ana Ruiz said, having initially spoken of four dead. | 5>4
          The toll of the strike on Friday has risen to 23, the city's administration said on Sunday. Rescuers pulled two more bodies from the rubble during the night. On Saturday evening it had put the toll at 21. | 23>21
          The army reported zero wounded, then 11, then 34, and eventually acknowledged 110 injured soldiers. | 11>0 34>11
          The army said nine people were wounded. It lowered to five the number of people hurt in the blast. | 5>9
          The regional governor, Oleh Bilyk, said three people died. Governor Bilyk later said five people died. | 5>3
          The health ministry reported 144 dead in Basra as of 11 p.m. on Thursday. As of noon today the ministry's figures are 202 dead. | 202>144
          President Idriss Sanu said 98 soldiers were killed. Mr Sanu had said in the morning that 92 soldiers were killed. | 98>92
          President Sanu said 98 soldiers were killed. He had said earlier in the day that 92 soldiers died. | 98>92
          At least 50 soldiers were killed in an ambush, the army says. It had earlier reported 47 dead. | 50>47
          Blasts shook Kyiv. ⏎ ⏎ **09:40.** Eight dead in Sviatoshyn. ⏎ ⏎ **15:50.** Nine people dead in Sviatoshyn. | 9>8
          Live: attack on Haifa ⏎ ⏎ 09:10 Medics say 11 people are wounded in Haifa. ⏎ ⏎ 08:05 Medics say three people are wounded in Haifa. | 11>3
          Hospitals said on Monday that nine people were wounded in Basra. The council said on Tuesday that 12 people had been wounded. | 12>9
          Ana Ruiz, governor of Hatay, 23:05: Nine soldiers were killed in Idlib. ⏎ ⏎ Ruiz, 01:20: Twelve soldiers were killed in Idlib. ⏎ ⏎ Ruiz, 04:10: 15 soldiers were killed in Idlib. | 12>9 15>12
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
          The mayor said nine people were killed in the raid. Later two others died, he said. |
          The mayor said nine people were killed. He now says five of them were children. |
          A raid killed 12 people of the 40 first reported missing, police said. |
          Earlier the rebels had claimed the raid. Police said nine people were killed. |
          Nine people were killed. ⏎ ⏎ An update on the talks will follow. Five people were wounded. |
          Four people were wounded in Basra. ⏎ ⏎ UPD. Three people were killed in Mosul. |
          Four people were wounded in Basra. ⏎ ⏎ UPD. Two others were wounded. |
          The army said nine people died in a raid. By evening it had fired 20 rockets. |
          Police said nine people were killed. By Tuesday the hospital had admitted 14 people. |
          One report said nine people were killed. A new attack killed 14. |
          Rebels falsely claimed that 40 soldiers died, and the army said three died. |
          Police said five people died in the raid. It was the worst since April, when nine died. |
          The interior ministry said nine people died. The health ministry later said 12 people died. |
          The army said 50 soldiers were killed. In March the rebels had reported 47 dead. |
          09:40 Police say eight people are dead in Basra. ⏎ ⏎ 15:50 Medics say nine people are dead in Basra. |
          The army said on Monday that nine people were wounded in Basra. The rebels said on Tuesday that 12 people had been wounded. |
          Hospitals said on Tuesday that nine people were wounded in Basra. The council said on Tuesday that 12 people had been wounded. |
          Hospitals said on Monday that nine people were wounded in Basra. The council said on Tuesday that four people had been wounded. |
          09:40 Police say eight people are dead in Basra. ⏎ ⏎ 15:50 Police say nine people are dead in Mosul. |
          09:40 Police say eight people are dead in Basra. ⏎ ⏎ 15:50 Police say two people are dead in Basra. |
          """)
  void areNoneOfOthersOrOfOtherThings(String text, String none) {
    assertThat(none).isNull();
    assertThat(revised(text)).isEmpty();
  }

  /** "12>9" where twelve takes the place of nine, in order and parted by blanks. */
  private static String revised(String text) {
    Report report =
        Report.builder().text(text.replace("⏎", "\n")).published(LocalDate.of(2024, 6, 14)).build();
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

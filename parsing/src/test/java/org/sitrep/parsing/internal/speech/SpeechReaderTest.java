package org.sitrep.parsing.internal.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.Stages;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

class SpeechReaderTest {

  /** Who says the number in the text; nobody if the cell is empty. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The army said 7 rockets fell.                                        | The army
          Overnight the air defence forces of the navy shot down 7 drones:     |
          A bomb-laden van went off, claiming the lives of 7 people.           |
          A device exploded and claimed 7 casualties.                          |
          The war has claimed 7 lives.                                         |
          Karam, a mechanic whose workshop is near, said that 7 people died.   | Karam, a mechanic
          SOLDIERS WIA (CAT C), 7 POLICE WIA (CAT B).                          |
          Killed: 7 (police).                                                  | police
          BAGHDAD The army said 7 rockets fell.                                | The army
          The spokesman of the ministry, Colonel Adil Karam, said 7 died.      | The spokesman of the ministry, Colonel Adil Karam
          A market in the north, police said, was hit by 7 rockets.            | police
          The Front claimed a bombing that killed 7 people.                    |
          The Front claimed 7 attacks.                                         | The Front
          The Front claimed responsibility for killing 7 soldiers.             | The Front
          The Front said 7 of its men died, not as many as the army claimed.   | The Front
          The Front denied the bombing that killed 7 people.                   |
          Two men died, the ministry said, revising a toll of 7.              | the ministry
          Army data showed 7 rockets fell.                                     | Army data
          The hospital puts the number of people killed at 7.                  | The hospital
          The army fired 7 rockets, it said.                                   | The army
          According to preliminary information, 7 people died.                 |
          The army said that 7 rockets fell.                                   | The army
          7 rockets fell, the army said.                                       | the army
          7 rockets, the army said, fell on the town.                          | the army
          7 rockets fell on the town, the army said on Monday.                 | the army
          According to the army, 7 rockets fell.                               | the army
          7 rockets fell, according to the army.                               | the army
          “7 rockets fell,” the army said.                                     | the army
          The army said: “7 rockets fell.”                                     | The army
          "7 rockets fell," the army said.                                     | the army
          A doctor told Reuters that 7 people died.                            | A doctor
          A police official told Reuters 7 people died.                        | A police official
          7 people died, a doctor told Reuters on condition of anonymity.      | a doctor
          7 people died, a doctor and a nurse told Reuters.                    | a doctor; a nurse
          The army and the police said 7 rockets fell.                         | The army; the police
          Army spokesman Adil Karam said 7 rockets fell.                       | Army spokesman Adil Karam
          Adil Karam, a doctor, said 7 people died.                            | Adil Karam, a doctor
          Adil Karam, a doctor, said: “7 people died.”                         | Adil Karam, a doctor
          General Adil Karam told parliament 7 people had died.                | General Adil Karam
          Both the army and the police said 7 rockets fell.                    | the army; the police
          The UN rights office has verified 7 deaths.                          | The UN rights office
          7 rockets fell, the ministry of defence said in a statement.         | the ministry of defence
          7 rockets fell, the army confirmed.                                  | the army
          The army reported that 7 rockets fell.                               | The army
          The army reported 7 rockets.                                         | The army
          The army claimed 7 rockets fell.                                     | The army
          The army added that 7 rockets fell.                                  | The army
          Air force: 7 drones were shot down.                                  | Air force
          Kharkiv police: 7 people died.                                       | Kharkiv police
          The Third Division of the army recorded 7 attacks.                   | The Third Division of the army
          The ministry named 7 dead servicemen.                                | The ministry
          The army put enemy losses at 7 dead.                                 | The army
          The KIA said that the strike killed 7 people.                        | The KIA
          The list named 7 streets.                                            |
          The mayor blamed the Front for abducting 7 villagers.                | The mayor
          The mayor blamed the Front for an attack that killed 7.              |
          7 rockets fell, the agency said, citing unconfirmed reports.         | the agency
          7 rockets fell, the agency said, citing army reports.                | army reports
          7 people were killed on Monday – police.                             | police
          7 drones struck the airport – state television                       | state television
          7 people were killed on Monday – the mayor.                          | the mayor
          7 people were killed – Omar Diallo, who runs the clinic.             | Omar Diallo
          According to Save the Children, 7 people were killed.                | Save the Children
          7 people were killed – a doctor and a nurse among them.              |
          7 houses burned, and an eighth building – the hospital.              |
          The battle recorded 7 dead.                                          |
          7 rockets fell.                                                      |
          The army moved in after 7 rockets fell.                              |
          7 rockets fell as the mayor spoke to reporters.                      |
          7 rockets fell, two residents said.                                  | two residents
          7 rockets fell, officials say.                                       | officials
          The mayor wrote on Telegram that 7 rockets fell.                     | The mayor
          7 rockets fell, the mayor of Kirkuk said.                            | the mayor of Kirkuk
          7 rockets fell, a spokesman for the ministry said.                   | a spokesman for the ministry
          A spokesman for the ministry said 7 rockets fell.                    | A spokesman for the ministry
          In a statement, the army said 7 rockets fell.                        | the army
          On Monday, the army said 7 rockets fell.                             | the army
          A source at the hospital said 7 people died.                         | A source at the hospital
          The army says 7 rockets fell.                                        | The army
          The army announced 7 rockets fell.                                   | The army
          The army has said 7 rockets fell.                                    | The army
          The army denied that 7 rockets fell.                                 | The army
          """)
  void findsTheSpeaker(String text, String speakers) {
    Document document = Stages.document(text);
    List<Speech> speeches = Stages.speeches(document).get(0);
    assertThat(speakers(document, speeches)).as(text).isEqualTo(speakers == null ? "" : speakers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The mayor said a rocket fell. He said 7 people died.             | The mayor
          The mayor said a rocket fell. He added that 7 people died.       | The mayor
          A nurse said a rocket fell. She said 7 people died.              | A nurse
          The army said a rocket fell. It said 7 soldiers died.            | The army
          Residents said a rocket fell. They said 7 people died.           | Residents
          The mayor said a rocket fell. 7 people died, he said.            | The mayor
          The mayor said a rocket fell. “7 people died,” he added.         | The mayor
          The mayor said a rocket fell. A nurse said 7 people died.        | A nurse
          The army said a rocket fell. The ministry said 7 people died.    | The ministry
          The defence ministry said 2 fell. The ministry said 7 died.      | The defence ministry
          """)
  void remembersTheSpeaker(String text, String speakers) {
    Document document = Stages.document(text);
    assertThat(speakers(document, Stages.speeches(document).get(1))).as(text).isEqualTo(speakers);
  }

  @Test
  void quotationsGoOnOverParagraphs() {
    Document document =
        Stages.document("“A rocket fell,” the mayor said.\n\n“7 people died,” he said.");
    assertThat(speakers(document, Stages.speeches(document).get(1))).isEqualTo("the mayor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7 people died, an official said."})
  void knowsAnonymousSpeakers(String text) {
    Document document = Stages.document(text);
    assertThat(Stages.speeches(document).get(0))
        .first()
        .satisfies(speech -> assertThat(speech.sources().get(0).anonymous()).isTrue());
  }

  private static String speakers(Document document, List<Speech> speeches) {
    int number = -1;
    for (Token token : document.tokens()) {
      if (token.is("7")) {
        number = document.tokens().indexOf(token);
      }
    }
    Speech innermost = null;
    for (Speech speech : speeches) {
      boolean narrower = innermost == null || speech.scope().size() <= innermost.scope().size();
      if (speech.covers(number) && narrower) {
        innermost = speech;
      }
    }
    return innermost == null
        ? ""
        : String.join("; ", innermost.sources().stream().map(Source::words).toList());
  }
}

package org.sitrep.parsing.internal.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          The spokesman was quoted by the agency as saying that 7 people died. > The spokesman
          7 people died, the spokesman was quoted as saying. > the spokesman
          Police chief Adil Karam was cited by Reuters as saying 7 people died. > Police chief Adil Karam
          A local official reached by phone said that 7 motorcycles had been burned. > A local official
          The governor's office had at first spoken of 7 dead. > The governor's office
          The government said in a statement that put the number of dead at 7. > The government
          The fleet sailed. The navy said a boat sank. It put the rebels' losses at 7 dead. > The navy
          A bomb fell, the mayor said. According to him, 7 people were wounded. > the mayor
          Two men died, the mayor said, adding that 7 were wounded. > the mayor
          Two men died, he said. The army said a bomb fell, noting that 7 soldiers were hurt. > The army
          Local authorities report at least 7 people killed. > Local authorities
          The Ministry of Health in Gaza reports 7 dead and one in serious condition. > The Ministry of Health in Gaza
          Ruritania had launched 7 drones, of which two were shot down, according to Ruritanian military data. > Ruritanian military data
          The raid killed 7 people, according to police figures. > police figures
          A bus burned, the mayor said. 7 men were hurt, he added, and two died. > the mayor
          A bus burned, the mayor said. Two men were hurt, he said, and 7 houses burned. > the mayor
          A bus burned, the mayor said. Two men were hurt, he said; 7 houses burned. > the mayor
          The army's claim that 7 rebels had died was wrong. > The army
          A report of the newspaper that 7 jets were lost is fake. > the newspaper
          The army is aware of a health ministry statement that 7 people were killed. > a health ministry
          The ministry's figures are 7 killed and nine wounded. > The ministry
          The government's toll, read out on Friday, is 7 dead. > The government
          7 houses burned, satellite pictures show. > satellite pictures
          Police officers at the scene counted 7 craters. > Police officers at the scene
          By noon the ministry had recorded 7 deaths. > the ministry
          The charity counts 7 wounded, of whom three are its own people. > The charity
          The rebels have registered 7 violations of the truce. > The rebels
          Villagers told our desk that 7 people died. > Villagers
          The Northern Front (NF) said 7 soldiers died. > The Northern Front
          Chad's President Idriss Déby says 7 soldiers died. > Chad's President Idriss Déby
          The army said Ruritania fired five rockets and that it replied by launching 7. > The army
          Two houses burned and 7 lorries were destroyed, by data of the prosecutor's office. > the prosecutor's office
          Two men died, the mayor said, and by the army's count 7 were hurt. > the army
          7 men died, the mayor said, and by the army's count two were hurt. > the mayor
          """)
  void areFound(String text, String speakers) {
    assertThat(SpokenBy.seven(text)).as(text).isEqualTo(speakers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          According to preliminary data, 7 people died. >
          7 people died, according to the latest figures. >
          The 7 wounded were taken to a hospital, a report of which nobody had heard. >
          A police report 7 pages long named the driver. >
          Warnings were passed on by phone, and 7 people fled. >
          Two men died, the army said, while a raid on Basra killed 7 people. >
          Two men died, the army said, whereas 7 people were hurt in Basra. >
          Two drones hit a house, the army said; 7 people died, according to the mayor. > the mayor
          A bus burned, the mayor said. Two men died, he said, and 7 were hurt, a nurse said. > a nurse
          A statement put the number of dead at 7. > A statement
          The army put 7 guns at the gate. >
          Soldiers put the bus at the disposal of 7 families. >
          The reached village has 7 houses. >
          The claim that 7 people died is false. >
          Attacks claimed by the Northern Front killed 7 people. >
          The army said in a statement of the police that 7 people died. > The army
          The statement of the facts took 7 hours. >
          The bomb's toll is 7 dead. >
          The figures of the dead are 7 too high. >
          7 houses burned, and the pictures show it. >
          The battalion counted for less than it had, and 7 men died. >
          The town of Adilabad counted 7 mosques before the war. >
          The regime declared three days of mourning for 7 men who died in a raid. >
          The government announced an inquiry into the strike that killed 7 people. >
          The president declared a state of emergency after 7 people were killed. >
          The general responded with 7 rockets. >
          The Front shelled the town after jets hit its camp, as the worst fighting in years claimed 7 lives. >
          A jet dropped 7 bombs on the village of Htee Per Kee. >
          The Front claimed attacks on a market in the city of Basra which killed 7 people. >
          """)
  void areNotMadeUp(String text, String speakers) {
    assertThat(SpokenBy.seven(text)).as(text).isEqualTo(speakers == null ? "" : speakers);
  }
}

package org.sitrep.parsing.internal.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.parsing.Readings;

class CountReaderTest {

  /** The counts of one sentence, parted by semicolons. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Two Il-76 transport aircraft were destroyed, he said.           | DESTROYED 2
          Four soldiers were killed, six wounded, two captured and three vehicles destroyed. | KILLED 4 MILITARY; WOUNDED 6 MILITARY; CAPTURED 2 MILITARY; DESTROYED 3
          We have 33 dead, and 32 wounded soldiers in our hospitals.      | KILLED 33; WOUNDED 32 MILITARY
          Rebels fired 1500 shells on Monday and 2024 people were wounded. | FIRED 1500 ARTILLERY; WOUNDED 2024
          The staff said in a statement that 16 soldiers had been wounded, that 34 rebels had been killed in the pursuit that followed. | WOUNDED 16 MILITARY (The staff); KILLED 34 MILITANT (The staff)
          The command claims that it shot down eleven drones. We sent one. | INTERCEPTED 11 DRONE (The command); FIRED 1 DRONE
          Save the Children said six children were hurt.                  | WOUNDED 6 CHILD (Save the Children)
          Six Hamas members were killed.                                  | KILLED 6 MILITANT
          Five members of the Abu Sayyaf Group and two of its leaders died. | KILLED 5 MILITANT; KILLED 2
          A dozen Houthis were killed.                                    | KILLED 12 MILITANT
          Six victims of the group were buried.                           | KILLED 6
          Bandits stormed the post. Around fifty of them were neutralised. | KILLED ~50 MILITANT
          The army says 12 died; the rebels say only six died.            | KILLED 12 (The army); KILLED 6 (the rebels)
          The army shot down two aircraft.                                | DESTROYED 2
          The army shot down three unmanned aircraft.                     | INTERCEPTED 3 DRONE
          Thirty of the victims were children.                            | KILLED 30 CHILD
          The victims included two children.                              | KILLED 2 CHILD
          Six bodies could not be identified.                             | KILLED 6
          Twelve rockets were fired at the base.                          | FIRED 12 ROCKET
          Rebels fired 22x mortar rounds at the town.                     | FIRED 22 MORTAR
          4x civ killed in the blast.                                     | KILLED 4 CIVILIAN
          The strike killed one soldier and injured dozens more.          | KILLED 1 MILITARY; WOUNDED 24* MILITARY
          A ship shot down two drones and a missile launched from the coast. | INTERCEPTED 2 DRONE; FIRED 2 DRONE; INTERCEPTED 1 MISSILE; FIRED 1 MISSILE
          The army shot down nine of ten drones and both missiles.        | INTERCEPTED 9 DRONE; FIRED 10 DRONE; INTERCEPTED ALL 2..2 MISSILE
          In the north of the country 12 people were killed.              | KILLED 12
          The group fired two missiles, both of which were shot down.     | FIRED 2 MISSILE; INTERCEPTED ALL 2..2 MISSILE
          The army confirmed four deaths; medics put the figure at nine.  | KILLED 4 (The army); KILLED 9 (medics)
          Two men died, bringing the death toll to 12.                    | KILLED 2 MAN; KILLED 12
          Two nurses were martyred.                                       | KILLED 2 MEDIC
          Two ferries were sunk.                                          | DESTROYED 2
          Two people were wounded at the site of the 2019 bombing.        | WOUNDED 2
          A teacher had suffered a head injury.                           | WOUNDED 1
          Fifteen drones were lost over the sea.                          | MISSED 15 DRONE
          Among the dead are three women and a child.                     | KILLED 3 WOMAN; KILLED 1 CHILD
          Four of the dead were policemen and two were children.          | KILLED 4 POLICE; KILLED 2 CHILD
          Six people were killed. One of them is a boy of nine.           | KILLED 6; KILLED 1 CHILD
          Two POWs were killed.                                           | KILLED 2 MILITARY
          Three electricity pylons were damaged.                          | DAMAGED 3
          The group fired 12 rockets at the base.                         | FIRED 12 ROCKET
          The group launched two missiles and 14 drones.                  | FIRED 2 MISSILE; FIRED 14 DRONE
          A barrage of 40 rockets hit the town.                           | FIRED 40 ROCKET
          The navy shot down three drones.                                | INTERCEPTED 3 DRONE
          Three drones were shot down by the navy.                        | INTERCEPTED 3 DRONE
          The army shot down 28 of 31 drones.                             | INTERCEPTED 28 DRONE; FIRED 31 DRONE
          The army intercepted all 36 drones.                             | INTERCEPTED ALL 36..36 DRONE
          Ten people were killed, eight children and two women.           | KILLED 10; KILLED 8 CHILD; KILLED 2 WOMAN
          Ten people were killed, two soldiers were wounded.              | KILLED 10; WOUNDED 2 MILITARY
          A dozen people were brought in with bullet wounds.              | WOUNDED 12
          The hospital took 11 soldiers with burns.                       | WOUNDED 11 MILITARY
          A mother of three died on her way home.                         | KILLED 1 WOMAN
          Twelve drones attacked the port.                                | FIRED 12 DRONE
          The army said it shot down 21 of 24 drones, while three hit energy facilities. | INTERCEPTED 21 DRONE (The army); FIRED 24 DRONE (The army); HIT 3 DRONE (The army)
          Two Iskanders and five Shaheds were shot down.                  | INTERCEPTED 2 BALLISTIC_MISSILE; INTERCEPTED 5 DRONE
          Five S-300 missiles were fired at the town.                     | FIRED 5 MISSILE
          Five of the missiles were intercepted.                          | INTERCEPTED 5 MISSILE
          Two missiles hit the airfield.                                  | HIT 2 MISSILE
          The airfield was hit by two missiles.                           | HIT 2 MISSILE
          A missile hit the airfield.                                     | HIT 1 MISSILE
          Three rockets fell in open areas.                               | MISSED 3 ROCKET
          Three rockets missed the base.                                  | MISSED 3 ROCKET
          One rocket fell short.                                          | MISSED 1 ROCKET
          Two rockets landed inside the base.                             | HIT 2 ROCKET
          None of the missiles got through.                               | HIT none MISSILE
          Four soldiers were killed.                                      | KILLED 4 MILITARY
          Four soldiers died.                                             | KILLED 4 MILITARY
          The blast killed four soldiers.                                 | KILLED 4 MILITARY
          Four people were killed and nine wounded.                       | KILLED 4; WOUNDED 9
          Four people were killed and nine others wounded.                | KILLED 4; WOUNDED 9
          The blast killed four people and wounded nine.                  | KILLED 4; WOUNDED 9
          The blast killed two soldiers, wounding five.                   | KILLED 2 MILITARY; WOUNDED 5 MILITARY
          Nine people, including three children, were killed.             | KILLED 9; KILLED 3 CHILD
          Nine people were killed, among them three children.             | KILLED 9; KILLED 3 CHILD
          Nine people were killed, including three children.              | KILLED 9; KILLED 3 CHILD
          A girl was wounded.                                             | WOUNDED 1 CHILD
          Two nurses and a driver were killed.                            | KILLED 2 MEDIC; KILLED 1
          Two nurses, a doctor and three patients were killed.            | KILLED 2 MEDIC; KILLED 1 MEDIC; KILLED 3
          More than a hundred people were wounded.                        | WOUNDED 101+
          Nine rockets were intercepted and two hit.                      | INTERCEPTED 9 ROCKET; HIT 2 ROCKET
          The rebels said they killed 12 guards, a figure nobody knew.    | KILLED 12 (The rebels)
          Two of the ships escaped with minor damage.                     | DAMAGED 2
          Some 20 people needed medical treatment.                        | WOUNDED ~20
          Two tanks were knocked out.                                     | DESTROYED 2
          Two bombers blew themselves up.                                 | KILLED 2 MILITANT
          Four of the dead were children.                                 | KILLED 4 CHILD
          Three of the 12 people killed were women.                       | KILLED 12; KILLED 3 WOMAN
          One of the four rebels detained in the raid was a rebel leader. | CAPTURED 4 MILITANT; CAPTURED 1
          The blast killed the mayor, his driver and three guards.        | KILLED 3
          Troops captured a rebel chief, his brother and two others.      | CAPTURED 2
          Two drones crashed before reaching the base.                    | MISSED 2 DRONE
          Troops captured a rebel fighter responsible for supplies.       | CAPTURED 1 MILITANT
          Troops detained a rebel leader and two additional suspects.     | CAPTURED 1 MILITANT; CAPTURED 2 MILITANT
          Police detained five people and released two of them.           | CAPTURED 5
          Two rebels were arrested in Dera on June 3 and 7.               | CAPTURED 2 MILITANT
          The rebels fired 15 rockets, 13 of which were intercepted.      | FIRED 15 ROCKET; INTERCEPTED 13 ROCKET
          All but two of the 15 rockets were intercepted.                 | INTERCEPTED 13 ROCKET; FIRED 15 ROCKET
          Of 15 rockets fired, 13 were intercepted.                       | INTERCEPTED 13 ROCKET; FIRED 15 ROCKET
          The number of dead has grown to 30 persons.                     | KILLED 30
          The crew saw a missile that landed in the vicinity of the ship. | MISSED 1 MISSILE
          The strike caused minor damage to one vehicle.                  | DAMAGED 1
          Two of the tankers sustained minor damage.                      | DAMAGED 2
          Three soldiers laid down their lives.                           | KILLED 3 MILITARY
          The attack claimed the lives of six people.                     | KILLED 6
          The attack claimed six lives.                                   | KILLED 6
          The bodies of four people were pulled from the rubble.          | KILLED 4
          Doctors said they had received nine bodies.                     | KILLED 9 (Doctors)
          The salvo comprised 30 rockets.                                 | FIRED 30 ROCKET
          A total of 22 drones and two missiles were used in the attack.  | FIRED 22 DRONE; FIRED 2 MISSILE
          Fourteen people were rushed to hospital.                        | WOUNDED 14
          KIA: 3; WIA: 11.                                                | KILLED 3; WOUNDED 11
          The enemy launched: 4 Kh-101 cruise missiles; 36 Shahed drones. | FIRED 4 CRUISE_MISSILE; FIRED 36 DRONE
          Destroyed: 3 tanks, 5 armoured vehicles.                        | DESTROYED 3; DESTROYED 5
          Among the dead was a child.                                     | KILLED 1 CHILD
          Of the 14 wounded, five were children.                          | WOUNDED 14; WOUNDED 5 CHILD
          Most of the 30 wounded were children.                           | WOUNDED 30
          The shelling killed one and injured four.                       | KILLED 1; WOUNDED 4
          Eleven of the drones never arrived.                             | MISSED 11 DRONE
          Two rockets exploded in mid-air.                                | MISSED 2 ROCKET
          An elderly couple died.                                         | KILLED 2
          The number killed has reached 54.                               | KILLED 54
          According to prosecutors, two men aged 54 and 61 were killed.   | KILLED 2 MAN (prosecutors)
          Citing medics, Al Jazeera reported 12 dead.                     | KILLED 12 (medics)
          Al Jazeera, citing medics, reported 12 dead.                    | KILLED 12 (medics)
          Al Jazeera reported 12 dead, citing medics.                     | KILLED 12 (medics)
          Reuters quoted a guard as saying 12 rockets had been fired.     | FIRED 12 ROCKET (a guard)
          The ministry put the dead at 12.                                | KILLED 12 (The ministry)
          By the ministry's count, 40 drones were launched.               | FIRED 40 DRONE (the ministry)
          Per the regional command, six drones were shot down.            | INTERCEPTED 6 DRONE (the regional command)
          Witnesses spoke of five dead.                                   | KILLED 5 (Witnesses)
          They launched 158 drones, of which the air force has neutralised 114. | FIRED 158 DRONE; INTERCEPTED 114 DRONE
          There were no casualties.                                       | KILLED none; WOUNDED none
          There were no injuries.                                         | WOUNDED none
          Nobody was hurt.                                                | WOUNDED none
          No one was killed.                                              | KILLED none
          Three houses were destroyed.                                    | DESTROYED 3
          Three houses were damaged and two cars destroyed.               | DAMAGED 3; DESTROYED 2
          The raid destroyed 12 vehicles.                                 | DESTROYED 12
          The army carried out 12 air strikes.                            | ATTACKS 12
          Two suicide bombings shook the town.                            | ATTACKS 2
          The number of wounded rose to 40.                               | WOUNDED 40
          At least 12 civilians were killed.                              | KILLED 12+ CIVILIAN
          Dozens of rockets were fired at the town.                       | FIRED 24* ROCKET
          Up to 30 militants were killed.                                 | KILLED <=30 MILITANT
          Around 10 rockets were fired.                                   | FIRED ~10 ROCKET
          Two journalists were detained.                                  | CAPTURED 2 JOURNALIST
          Three sailors are missing.                                      | MISSING 3 MILITARY
          Seventeen wounded soldiers were flown out.                      | WOUNDED 17 MILITARY
          A missile launched towards Riyadh was intercepted.              | FIRED 1 MISSILE; INTERCEPTED 1 MISSILE
          The army intercepted two rockets fired from the valley.         | INTERCEPTED 2 ROCKET; FIRED 2 ROCKET
          A bomb killed two policemen.                                    | KILLED 2 POLICE
          Ten ballistic missiles were fired.                              | FIRED 10 BALLISTIC_MISSILE
          Ten cruise missiles were fired.                                 | FIRED 10 CRUISE_MISSILE
          Six mortar rounds hit the post.                                 | HIT 6 MORTAR
          Six artillery shells were fired.                                | FIRED 6 ARTILLERY
          Three 107 mm Katyusha rockets were fired.                       | FIRED 3 ROCKET
          Ten Shahed drones were shot down.                               | INTERCEPTED 10 DRONE
          Ten Shahed-136 drones were shot down.                           | INTERCEPTED 10 DRONE
          Four Kh-59 missiles were launched.                              | FIRED 4 MISSILE
          More than 20 projectiles were fired.                            | FIRED 21+ UNSPECIFIED
          Two gunmen were killed.                                         | KILLED 2 MILITANT
          Between 10 and 15 rockets were fired.                           | FIRED 10-15 ROCKET
          Half a dozen rockets were fired.                                | FIRED 6 ROCKET
          The attack left three dead and seven wounded.                   | KILLED 3; WOUNDED 7
          The attack left three people dead.                              | KILLED 3
          Three people lost their lives.                                  | KILLED 3
          Five bodies were recovered.                                     | KILLED 5
          Two women were among the dead.                                  | KILLED 2 WOMAN
          The dead included two women.                                    | KILLED 2 WOMAN
          Rocket fire killed two shepherds.                               | KILLED 2
          Two were killed and five wounded.                               | KILLED 2; WOUNDED 5
          Two killed, five wounded in rocket attack                       | KILLED 2; WOUNDED 5
          Twelve drones were jammed.                                      | MISSED 12 DRONE
          The army jammed twelve drones.                                  | MISSED 12 DRONE
          Ukraine shot down three Kalibr.                                 | INTERCEPTED 3 CRUISE_MISSILE
          Russia launched five drones and two Iskander-M.                 | FIRED 5 DRONE; FIRED 2 BALLISTIC_MISSILE
          Russia launched eight missiles, three Kalibr and five Kinzhal.  | FIRED 8 MISSILE; FIRED 3 CRUISE_MISSILE; FIRED 5 BALLISTIC_MISSILE
          Two Zenit players were killed.                                  | KILLED 2
          The army diverted nine of the 40 drones.                        | MISSED 9 DRONE; FIRED 40 DRONE
          Twelve drones lost their way.                                   | MISSED 12 DRONE
          A second rocket hit the base.                                   | HIT 1 ROCKET
          Another two soldiers were hurt.                                 | WOUNDED 2 MILITARY
          A total of 31 drones were launched.                             | FIRED 31 DRONE
          Three interceptions were recorded.                              | INTERCEPTED 3 UNSPECIFIED
          Rebels fired 12 rockets, of which nine were intercepted.        | FIRED 12 ROCKET; INTERCEPTED 9 ROCKET
          Rebels fired 12 rockets but nine were intercepted.              | FIRED 12 ROCKET; INTERCEPTED 9 ROCKET
          Twin bombings killed 14 people.                                 | ATTACKS 2; KILLED 14
          Nearly 500 drones and 40 missiles were launched.                | FIRED ~500 DRONE; FIRED 40 MISSILE
          A 12-year-old boy and his mother were killed.                   | KILLED 1 CHILD
          Three soldiers of the 4th Brigade were killed.                  | KILLED 3 MILITARY
          A drone crashed into a house, wounding two people.              | HIT 1 DRONE; WOUNDED 2
          Seven drones were shot down overnight.                          | INTERCEPTED 7 DRONE
          Air defences downed seven drones.                               | INTERCEPTED 7 DRONE
          Air defences destroyed seven drones over the sea.               | INTERCEPTED 7 DRONE
          Seven drones were neutralised.                                  | INTERCEPTED 7 DRONE
          Two people were killed when a missile struck a bus.             | KILLED 2; HIT 1 MISSILE
          A suicide bomber killed six people.                             | KILLED 6
          The plane dropped four bombs.                                   | FIRED 4 BOMB
          The barrage comprised 472 drones and seven missiles.            | FIRED 472 DRONE; FIRED 7 MISSILE
          The army said its battery had fired 38 rounds.                  | FIRED 38 ARTILLERY (The army)
          Howitzers, which sent 80 rounds at the hill, fell silent.       | FIRED 80 ARTILLERY
          Some 170 shells and rockets were fired, of which about 80 fell on the island. | FIRED ~170 UNSPECIFIED; HIT ~80 UNSPECIFIED
          The raid followed the interception of a missile launched from Yemen. | FIRED 1 MISSILE; INTERCEPTED 1 MISSILE
          Two of the six guns were put out of action.                     | DAMAGED 2
          A rocket hit a house, wounding two guards, and another struck a bus. | HIT 1 ROCKET; WOUNDED 2; HIT 1 ROCKET
          Two drones were shot down by a frigate and three by a jet.      | INTERCEPTED 2 DRONE; INTERCEPTED 3 DRONE
          The ministry put the number of sailors killed at 92.            | KILLED 92 MILITARY (The ministry)
          Rebels rammed a convoy of soldiers, killing 40 of them.         | KILLED 40 MILITARY
          The army deployed 4,500 troops, 13 of whom died.                | KILLED 13 MILITARY
          Nine soldiers were wounded. Two of the wounded were flown to Basra. | WOUNDED 9 MILITARY; WOUNDED 2 MILITARY
          Four children were among the dead, and at least a dozen of the wounded are in danger. | KILLED 4 CHILD; WOUNDED 12+
          Ninety-eight people were wounded, of them 16 children and 46 women. | WOUNDED 98; WOUNDED 16 CHILD; WOUNDED 46 WOMAN
          The price was high: 61 civilians and six policemen dead, 175 injured. | KILLED 61 CIVILIAN; KILLED 6 POLICE; WOUNDED 175
          Russia launched 84 missiles and 24 drones; 43 and 13 were downed. | FIRED 84 MISSILE; FIRED 24 DRONE; INTERCEPTED 43 MISSILE; INTERCEPTED 13 DRONE
          The enemy struck with three ballistic missiles and 32 drones.   | FIRED 3 BALLISTIC_MISSILE; FIRED 32 DRONE
          A woman died and three more people were hurt.                   | KILLED 1 WOMAN; WOUNDED 3
          The toll has gone past 30.                                      | KILLED 31+
          Rebels killed 19 members of the security forces.                | KILLED 19 MILITARY
          There were no reports of casualties.                            | KILLED none; WOUNDED none
          The navy admitted the loss of two helicopters.                  | DESTROYED 2 (The navy)
          (2) Five guards were killed. (3) Two were wounded.              | KILLED 5; WOUNDED 2
          The shell killed two novices (10 and 12 years).                 | KILLED 2
          """)
  void readsCounts(String text, String expected) {
    assertThat(Readings.counts(text)).as(text).containsExactlyInAnyOrder(expected.split("; ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A bomb exploded at the market.",
        "After the attack on the two villages three rockets were found.",
        "The enemy lost 15 drones.",
        "The garden was closed and two were children.",
        "The army fired three Patriot missiles at two Kh-101s.",
        "Rockets were fired at the base.",
        "An attack was carried out.",
        "The navy intercepted a call.",
        "The navy intercepted two calls.",
        "The party shot down a proposal.",
        "The council shot down three proposals.",
        "She ate a rocket salad.",
        "He fired two employees.",
        "The group threatened to fire 12 rockets.",
        "The group could fire 12 rockets.",
        "The army has 12 launchers.",
        "If the group fires 12 rockets, they will answer.",
        "The group did not fire 12 rockets.",
        "There was no damage.",
        "Most of the rockets were shot down.",
        "Half of the rockets were shot down.",
        "About 40 percent of the rockets were shot down.",
        "The rest of the rockets fell short.",
        "Police found three rockets.",
        "Police seized 12 rockets.",
        "The defenders fired two interceptor missiles.",
        "Two explosions were heard.",
        "Sirens sounded five times.",
        "The second rocket hit the base.",
        "The rocket has a range of 40 km.",
        "Some 2,500 troops are stationed in the country.",
        "The army deployed 3,000 soldiers.",
        "The 2 Brigade was hit.",
        "He spoke to two reporters.",
        "The man spent a year in custody.",
        "All but two of the rockets were intercepted.",
        "The fire did no damage to three houses.",
        "Another bus was damaged.",
        "A second shrine was damaged.",
        "The army struck the camp, without giving casualties.",
        "The army struck the camp, without reporting any deaths.",
        "It was one of the largest strikes of the war.",
        "Forces carried out one of the largest strikes of the war.",
        "The raid raised the toll from one of the worst clashes of the year.",
        "Troops destroyed a roadside bomb.",
        "A Briton, Philip Mawer, is missing.",
        "A boy was taken alive out of the rubble.",
        "Russia launched another round of missile strikes.",
        "Two men were at the door when three detonated in a square where mines lay.",
        "There were no reports of damage."
      })
  void countsNothing(String text) {
    assertThat(Readings.counts(text)).as(text).isEmpty();
  }

  /** What is said of munitions in percent, with the number that it is said of. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thirteen of 15 missiles (87 percent) were intercepted.       | 15 INTERCEPTED EXACT 87.0
          The army said 13 of 15 (87 per cent) were intercepted.       | 15 INTERCEPTED EXACT 87.0
          The navy shot down 28 of 31 drones, or 90.3%.                | 31 INTERCEPTED EXACT 90.3
          The army intercepted 90 % of 40 missiles.                    | 40 INTERCEPTED EXACT 90.0
          Of the 40 drones, ninety percent were intercepted.           | 40 INTERCEPTED EXACT 90.0
          About 90 percent of the 40 missiles hit the town.            | 40 HIT APPROXIMATE 90.0
          More than 90 percent of the 300 drones were shot down.       | 300 INTERCEPTED AT_LEAST 90.0
          The army did not intercept 90 percent of 40 missiles.        |
          The group fired 40 missiles; 90 percent of them were intercepted. |
          Some 40 percent of the 120 wounded are children.             |
          Prices rose by 90 percent after 40 missiles were fired.      |
          Between 80 and 90 percent of 40 missiles were intercepted.   |
          Rebels destroyed 90 percent of 40 houses.                    |
          """)
  void readsSharesOfANumberToldWithThem(String text, String expected) {
    List<String> shares =
        Readings.parse(text).claims().stream()
            .map(Claim::assertion)
            .filter(Count.class::isInstance)
            .map(Count.class::cast)
            .flatMap(
                count ->
                    count.shares().stream()
                        .map(
                            share ->
                                "%d %s %s %s"
                                    .formatted(
                                        count.quantity().low(),
                                        share.measure(),
                                        share.qualifier(),
                                        share.percent())))
            .toList();
    assertThat(shares).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Around 2,500 troops are in the country.            | GROUP_SIZE 2,500
          It fell 5 km from the town.                        | DISTANCE 5
          Damage was put at $30 million.                     | MONEY 30 million
          It fell at 07:30 on Friday.                        | CLOCK_TIME 07:30
          It fell on June 3, 2024.                           | DATE 3; DATE 2024
          Some 40 percent of it burned.                      | PERCENTAGE 40
          Two explosions were heard.                         | NOT_COUNTED Two
          A Su-34 dropped two bombs.                         |
          Flight 858 landed.                                 | REFERENCE 858
          """)
  void saysWhatOtherNumbersAre(String text, String expected) {
    List<String> issues = expected == null ? List.of() : List.of(expected.split("; ", -1));
    assertThat(Readings.issues(text)).as(text).containsExactlyElementsOf(issues);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The army reportedly shot down 12 drones.                     | INTERCEPTED 12 DRONE UNCONFIRMED
          Unconfirmed reports speak of 12 people killed.               | KILLED 12 (Unconfirmed reports) UNCONFIRMED
          Twelve people are believed to have been killed.              | KILLED 12 UNCONFIRMED
          Twelve people were allegedly killed.                         | KILLED 12 UNCONFIRMED
          According to preliminary data, 12 people were killed.        | KILLED 12 UNCONFIRMED
          """)
  void readsTheStance(String text, String expected) {
    assertThat(Readings.counts(text)).as(text).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two suicide bombers blew themselves up outside the mosque.",
        "Six bodies could not be identified."
      })
  void someOfTheDeadAreNoTotal(String text) {
    assertThat(Readings.parse(text).claims())
        .singleElement()
        .satisfies(claim -> assertThat(((Count) claim.assertion()).partial()).isTrue());
  }
}

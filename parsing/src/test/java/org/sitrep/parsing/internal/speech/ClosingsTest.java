package org.sitrep.parsing.internal.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          Gunmen on motorcycles shot and killed 7 guards near a clinic in Basra, police officer Adil Karam said. > police officer Adil Karam
          Air strikes by the military on a village where people had met to open an office killed 7 people on Friday, a nurse and local media said. > a nurse; local media
          7 children were killed when drones hit a wedding in a gang-held slum of Basra, residents and a rights group said. > residents; a rights group
          7 of the dead were passengers who waited for the bus to Mosul and two were drivers or their helpers, the union's director, Adil Karam, said. > the union's director, Adil Karam
          Of the 7 or so drones that Ruritania fired at Basra late on Saturday, all were shot down, the air force said on Sunday. > the air force
          The bus was thrown off the road and 7 people died when a mine went off under its wheels, medics told reporters. > medics
          Police said on Sunday that a man was held, and 7 people were being treated after the blast, a doctor said on Monday. > a doctor
          The roof of a school where families were sleeping came down and killed 7 people, Mayor Nadia Koval wrote on Telegram. > Mayor Nadia Koval
          Among the wounded was a boy, who later died because troops had closed the road, and 7 soldiers, a surgeon at the hospital said. > a surgeon at the hospital
          Rockets that landed near the harbour killed 7 men who were mending nets, villagers said, as the fleet sailed. > villagers
          """)
  void speakWhereTheSentenceEnds(String text, String speakers) {
    assertThat(SpokenBy.seven(text)).as(text).isEqualTo(speakers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          7 soldiers were killed, and the mayor spoke at the grave. >
          7 people died while the mayor, who was at home, slept. >
          7 people, residents of one street, were hurt by a rocket. >
          After a bomb went off, the mayor said 7 people had died. > the mayor
          When the raid was over, residents told reporters that 7 people had died. > residents
          The army said 7 rockets fell, but three people died, residents said. > The army
          7 rockets fell, and nobody said a word. >
          7 people were killed in Basra, where police said nothing. >
          7 rockets fell in the night, which the mayor said was quiet. >
          """)
  void saySomethingElse(String text, String speakers) {
    assertThat(SpokenBy.seven(text)).as(text).isEqualTo(speakers == null ? "" : speakers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          A rebel spokesman said a rocket fell. A bus burned, said a doctor at the city's hospital. He said 7 people died. > a doctor at the city's hospital
          The fleet said a ship burned. Adil Karam, a teacher, said a bomb fell. 7 people died, he said. > Adil Karam, a teacher
          The police spokesman said a bomb fell. Nadia Koval, a farmer whose son was hurt, said that a bus burned. She said 7 people died. > Nadia Koval, a farmer
          The army said a rocket fell. A villager who saw it said a house burned. The army put it right, but he said 7 people died. > A villager
          Officials said a bomb fell. Deputy Commissioner Adil Karam said a bus burned. The official said 7 people died. > Deputy Commissioner Adil Karam
          The health ministry said a bomb fell. A teacher said a bus burned. It said 7 people died. > The health ministry
          The air force said a bomb fell. A doctor at the hospital said a bus burned. It added that 7 people died. > The air force
          Mayor Nadia Koval said a bomb fell. Residents said a bus burned. She said 7 people died. > Mayor Nadia Koval
          A soldier said a bomb fell. The Northern Front said a bus burned. He said 7 people died. > A soldier
          The army said a bomb fell. A police official said a bus burned. The official said 7 people died. > A police official
          """)
  void pronounsFindWhoSpoke(String text, String speakers) {
    assertThat(SpokenBy.seven(text)).as(text).isEqualTo(speakers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          A bus burned in Basra, its governor, Adil Karam, said. 7 people died in Mosul, its governor said. > its governor
          The governor of the Basra region said a bus burned. In Mosul, the regional governor said 7 people died. > the regional governor
          The governor of the Basra region said a bus burned. 7 people died in Mosul, the regional governor said. > the regional governor
          The mayor of Basra said a bus burned. 7 shells fell on Mosul, its mayor said. > its mayor
          The provincial council of Anbar said a bus burned. In Mosul, the provincial council spoke of 7 dead. > the provincial council
          The governor of the Basra region said a bus burned. The regional governor said 7 people died. > The governor of the Basra region
          The governor of the Basra region said a bus burned. In Basra, the regional governor said 7 people died. > The governor of the Basra region
          The governor of the Basra region said a bus burned. The governor said 7 people died in Mosul. > The governor of the Basra region
          The army said a bus burned near Basra. 7 people died there, its spokesman said. > The army
          A spokesman for the army said a bus burned. The spokesman said 7 people died in Mosul. > A spokesman for the army
          """)
  void officersOfAnotherPlaceAreOthers(String text, String speakers) {
    assertThat(SpokenBy.seven(text)).as(text).isEqualTo(speakers);
  }
}

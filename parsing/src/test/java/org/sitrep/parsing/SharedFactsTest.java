package org.sitrep.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same facts, told in each language that is read, give the same claims. */
class SharedFactsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FIRED 15 DRONE, INTERCEPTED 13 DRONE, HIT 2 DRONE"
            + "|The enemy launched 15 drones. Thirteen drones were shot down, two drones hit a depot."
            + "|Ворог запустив 15 дронів. Тринадцять дронів збито, два дрони влучили у склад."
            + "|Противник запустил 15 дронов. Тринадцать дронов сбиты, два дрона попали в склад.",
        "FIRED 12 CRUISE_MISSILE|The enemy fired 12 cruise missiles."
            + "|Ворог випустив 12 крилатих ракет.|Противник выпустил 12 крылатых ракет.",
        "FIRED 2 BALLISTIC_MISSILE|The enemy attacked the town with two ballistic missiles."
            + "|Ворог атакував місто двома балістичними ракетами."
            + "|Противник атаковал город двумя баллистическими ракетами.",
        "INTERCEPTED 5 DRONE, FIRED 7 DRONE|Five of the seven drones were shot down."
            + "|Збито п'ять із семи дронів.|Сбиты пять из семи дронов.",
        "MISSED 3 DRONE|Three drones fell in a field.|Три дрони впали у полі."
            + "|Три дрона упали в поле.",
        "FIRED <=20 ROCKET|Up to 20 MLRS rockets were fired."
            + "|Випущено до 20 реактивних снарядів.|Выпущено до 20 реактивных снарядов.",
        "FIRED 4 BOMB|The planes dropped four guided bombs."
            + "|Літаки скинули чотири керовані бомби.|Самолёты сбросили четыре управляемые бомбы.",
        "KILLED 15, KILLED 3 CHILD|Fifteen people were killed, including three children."
            + "|Загинули п'ятнадцять людей, серед них троє дітей."
            + "|Погибли пятнадцать человек, среди них трое детей.",
        "KILLED 1 WOMAN|A woman was killed.|Загинула жінка.|Погибла женщина.",
        "WOUNDED 2 POLICE|Two policemen were wounded.|Поранено двох поліцейських."
            + "|Ранены двое полицейских.",
        "WOUNDED 8+|At least eight people were injured.|Поранено щонайменше вісім людей."
            + "|Ранены как минимум восемь человек.",
        "WOUNDED ~35|About 35 people were wounded.|Поранено близько 35 людей."
            + "|Ранены около 35 человек.",
        "WOUNDED 24*|Dozens of people were wounded.|Поранено десятки людей."
            + "|Ранены десятки человек.",
        "KILLED none, WOUNDED none|There were no casualties.|Постраждалих немає."
            + "|Пострадавших нет.",
        "KILLED none|Nobody was killed.|Ніхто не загинув.|Никто не погиб.",
        "KILLED 11, KILLED 12|The death toll rose from 11 to 12."
            + "|Кількість загиблих зросла з 11 до 12.|Число погибших выросло с 11 до 12.",
        "DAMAGED 14, DESTROYED 2|Fourteen houses were damaged and two houses were destroyed."
            + "|Пошкоджено чотирнадцять будинків, два будинки зруйновано."
            + "|Повреждены четырнадцать домов, два дома разрушены.",
        "ATTACKS 72|The enemy carried out 72 air strikes.|Ворог завдав 72 авіаударів."
            + "|Противник нанёс 72 авиаудара.",
        "HIT 17 DRONE|17 drones hit the town.|Зафіксовано влучання 17 дронів."
            + "|Зафиксированы попадания 17 дронов.",
        "|The enemy could launch 15 drones.|Ворог може запустити 15 дронів."
            + "|Противник может запустить 15 дронов."
      })
  void areTheSameClaims(String claims, String english, String ukrainian, String russian) {
    List<String> expected = claims == null ? List.of() : List.of(claims.split(", "));
    for (String text : List.of(english, ukrainian, russian)) {
      assertThat(Readings.counts(text)).as(text).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INTERCEPTED 89 DRONE (the air force)|The air force said that 89 drones were shot down.",
        "INTERCEPTED 89 DRONE (Повітряні сили)|Повітряні сили заявили, що збито 89 дронів.",
        "INTERCEPTED 89 DRONE (Минобороны)|Минобороны заявило, что сбиты 89 дронов.",
        "KILLED 4 (police)|According to police, four people were killed.",
        "KILLED 4 (поліції)|За даними поліції, загинули четверо людей.",
        "KILLED 4 (полиции)|По данным полиции, погибли четверо человек.",
        "KILLED 20 DENIED (Власти)|Власти опровергли сообщения о 20 погибших."
      })
  void haveTheSameSpeakers(String claim, String text) {
    String speaker = claim.substring(claim.indexOf('('), claim.indexOf(')') + 1);
    assertThat(Readings.counts(text))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.toLowerCase(java.util.Locale.ROOT))
                    .contains(speaker.substring(1).toLowerCase(java.util.Locale.ROOT)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kharkiv|Two people were killed in Kharkiv.|Двоє людей загинули у Харкові."
            + "|Двое человек погибли в Харькове.",
        "Odesa|Drones attacked Odesa.|Поранено двох в Одесі.|Ранены двое в Одессе.",
        "Zaporizhzhia|Two people were killed in Zaporizhzhia.|Двоє людей загинули у Запоріжжі."
            + "|Двое человек погибли в Запорожье."
      })
  void lieInTheSamePlaces(String place, String english, String ukrainian, String russian) {
    for (String text : List.of(english, ukrainian, russian)) {
      assertThat(
              Readings.parse(text).attacks().stream()
                  .flatMap(attack -> attack.locations().stream())
                  .flatMap(it -> Stream.concat(Stream.of(it.name()), it.otherNames().stream())))
          .as(text)
          .contains(place);
    }
  }
}

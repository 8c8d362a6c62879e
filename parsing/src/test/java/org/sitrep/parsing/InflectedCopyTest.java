package org.sitrep.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Report;

/** Shapes of Ukrainian and Russian copy that English has not, with near ones that tell nothing. */
class InflectedCopyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // people by what befell them, and a number behind
        "KILLED none, WOUNDED 5|Погибших нет, раненых пятеро.",
        "WOUNDED 4, KILLED none|Поранених — четверо, загиблих немає.",
        "KILLED 3, WOUNDED 12|Убитих троє, поранених дванадцять.",
        "WOUNDED none|У Кривому Розі поранених немає.",
        "WOUNDED 2 CHILD|Среди раненых двое детей.",
        "WOUNDED 3 POLICE|Серед постраждалих — троє поліцейських та медик.",
        // who was not hurt, and places that were
        "|У селищі 52 особи евакуйовані.",
        "KILLED 7 MILITARY|Загинули сім моряків, 52 особи екіпажу, ймовірно, евакуйовані.",
        "|Постраждали Одещина, Харківщина та Дніпропетровщина.",
        "WOUNDED 1 WOMAN|У місті постраждала жінка.",
        "|Люди були у підвалі, діти 6, 13 і 16 років.",
        "KILLED 2|У селі загинули двоє людей віком 6 та 13 років.",
        // none of them
        "KILLED none, WOUNDED none|На щастя, обійшлося без постраждалих.",
        "KILLED none UNCONFIRMED, WOUNDED none UNCONFIRMED|Предварительно, без пострадавших.",
        "|Без світла залишилися 300 осіб.",
        // how often
        "ATTACKS 17|На цьому напрямку ворог атакував 17 разів.",
        "ATTACKS 7|Село Козинка обстреляно 7 раз.",
        "|Кількість атак зросла в 3 рази.",
        "ATTACKS 1, ATTACKS 74|Противник завдав одного ракетного та 74 авіаційних ударів.",
        // participles and members
        "INTERCEPTED 337 DRONE (Минобороны)|Минобороны отчиталось о 337 БПЛА, перехваченных за ночь.",
        "INTERCEPTED 337 DRONE (МЧС), INTERCEPTED 91 DRONE (МЧС)"
            + "|МЧС сообщило о 337 БПЛА, перехваченных за ночь, из них 91 — над Московской областью.",
        "WOUNDED 12, WOUNDED 1 WOMAN|Постраждалих уже 12, серед них — вагітна.",
        "KILLED 4, KILLED 1 CHILD|Загинули четверо людей, у тому числі дванадцятирічний хлопчик.",
        "FIRED 119 BOMB|Ворог завдав удару, скинувши при цьому 119 керованих бомб.",
        "INTERCEPTED 6 DRONE|За ночь 6 дронов подавлены и сбиты.",
        // means without an article
        "HIT 1 DRONE|Окупанти поцілили FPV-дроном у цивільний автомобіль.",
        "FIRED 20 DRONE|Ворог атакував місто 20 БпЛА.",
        // the dead, the hurt who died, those in hospital
        "KILLED 1|Помер у лікарні ще один поранений.",
        "KILLED 1|Рятувальники дістали з-під завалів тіло жінки.",
        "WOUNDED 7|В лікарні перебувають семеро осіб.",
        "KILLED 2 WOMAN, WOUNDED 5|Загинуло дві жінки, п'ятеро людей у лікарні.",
        "KILLED 14|До 14 зросла кількість загиблих унаслідок удару.",
        "DESTROYED 4, DAMAGED 12|Зруйновано вщент 4 хати, ще 12 пошкоджено.",
        "DAMAGED 5, WOUNDED 12|Пошкоджено 5 будинків, постраждали 12.",
        "DAMAGED 15|В городе выбиты окна в 15 квартирах.",
      })
  void isCountedAsPeopleDo(String claims, String text) {
    List<String> expected = claims == null ? List.of() : List.of(claims.split(", "));
    assertThat(Readings.counts(text)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Druzhkivka|У Костянтинівці поранено двох, у Дружківці — трьох.",
        "Black Sea|Сбиты 52 дрона: 24 – над территорией Курской области, три – над акваторией"
            + " Черного моря.",
      })
  void hasItsPlaceInAList(String place, String text) {
    assertThat(
            Readings.parse(text).claims().stream()
                .flatMap(claim -> claim.place().stream())
                .flatMap(it -> it.otherNames().stream()))
        .contains(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nova Kakhovka|У Новій Каховці поранено двох.",
        "Bila Tserkva|У Білій Церкві поранено двох.",
        "Belbek Air Base|Над Бельбеком збито п'ять дронів.",
        "Shaykovka Air Base|В Шайковке сбито пять дронов.",
        "Belbek Air Base|На аеродромі Бельбек знищено три літаки.",
        "Morozovsk|На аэродроме Морозовск уничтожены три самолета.",
      })
  void hasNamesInTheirCases(String place, String text) {
    assertThat(places(text)).contains(place);
  }

  @Test
  void hasNoSceneWhereWeaponsComeFrom() {
    assertThat(
            places(
                "Ворог атакував 20 БпЛА із напрямків: Курськ, Орел — рф, Чауда — Крим. Збито 15"
                    + " БпЛА на Сумщині."))
        .contains("Sumy")
        .doesNotContain("Kursk", "Oryol", "Crimea");
  }

  @Test
  void saysInWhichLanguageItWasRead() {
    assertThat(Readings.parse("У місті поранено двох людей.").report().language()).contains("uk");
    assertThat(Readings.parse("В городе ранены двое человек.").report().language()).contains("ru");
    assertThat(Readings.parse("Two people were wounded.").report().language()).isEmpty();
    Report told = Report.builder().text("У місті поранено двох.").language("UK").build();
    assertThat(ReportParser.standard().parse(told).report().language()).contains("UK");
  }

  private static List<String> places(String text) {
    return Readings.parse(text).attacks().stream()
        .flatMap(attack -> attack.locations().stream())
        .flatMap(it -> Stream.concat(Stream.of(it.name()), it.otherNames().stream()))
        .toList();
  }
}

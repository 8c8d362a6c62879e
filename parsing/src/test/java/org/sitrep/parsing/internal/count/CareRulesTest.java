package org.sitrep.parsing.internal.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.parsing.Readings;

/** The hurt by who takes care of them, and those who only go somewhere. */
class CareRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The clinic admitted 17 people.                                                | WOUNDED 17 (The clinic)
          The hospital had treated 22 people for gunshot wounds.                        | WOUNDED 22
          Volunteers took three people to a clinic.                                     | WOUNDED 3
          A shell sent four soldiers to hospital.                                       | WOUNDED 4 MILITARY
          Nine people were wounded. Three of them were flown to Basra.                  | WOUNDED 9, WOUNDED 3
          Nine people were wounded, and two of them have been discharged.               | WOUNDED 9, WOUNDED 2
          Eleven people were hurt; four were discharged.                                | WOUNDED 11, WOUNDED 4
          The hospital received 41 people.                                              | WOUNDED 41
          The clinic was treating five survivors.                                       | WOUNDED 5
          The number of wounded stood at 86, and 20 of them had been sent on to Kirkuk. | WOUNDED 86, WOUNDED 20
          Doctors operated on 12 people.                                                | WOUNDED 12
          Ambulances rushed two boys to a hospital.                                     | WOUNDED 2 CHILD
          Eighteen were kept in hospital overnight.                                     | WOUNDED 18
          The blast left 17 dead, with another 60 in hospital.                          | KILLED 17, WOUNDED 60
          A raid wounded 97 people, 14 of them in a critical condition.                 | WOUNDED 97, WOUNDED 14
          """)
  void thoseInCareAreWounded(String text, String counts) {
    assertThat(Readings.counts(text))
        .containsExactlyInAnyOrderElementsOf(List.of(counts.split(", ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The clinic admitted two mistakes.",
        "The hospital treated 22 people for shock.",
        "Volunteers took three people to a bridge.",
        "A shell sent four letters to hospital.",
        "The school received 41 people.",
        "Four ministers drove to a hospital.",
        "The hospital has 41 beds.",
        "The mayor admitted 17 failures.",
        "Six of those arrested were transferred to the capital.",
        "Officials could take three people to a clinic.",
        "Three of them were flown to Basra.",
        "Eighteen were kept in a school overnight.",
        "With another 60 in a hospital car park, the crowd grew.",
        "\"We saw smoke,\" said a constable who was being treated at the hospital."
      })
  void othersWhoGoOrAreTakenAreNot(String text) {
    assertThat(Readings.counts(text)).isEmpty();
  }
}

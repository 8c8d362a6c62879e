package org.sitrep.parsing.internal.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.AttackScope;
import org.sitrep.model.TimePrecision;
import org.sitrep.parsing.internal.Stages;
import org.sitrep.parsing.internal.attack.KnownAttack.Kind;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.time.TimeMention;

/** What each rule makes of a sentence in a discourse that is made by hand. */
class AttackChoicesTest {

  /** A Saturday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 15);

  private static final TimeMention FRIDAY = day(14);
  private static final TimeMention TUESDAY = day(11);

  /** In a sentence before the one that is read. */
  private static final int BEFORE = -9;

  private static final Whereabouts BASRA =
      Whereabouts.UNKNOWN.with(reading("A bomb went off in Basra.").scenes());

  private static final Whereabouts KHERSON =
      Whereabouts.UNKNOWN.with(reading("A bomb went off in Kherson.").scenes());

  private static final KnownAttack NEWS = attack(0, BEFORE, Kind.ONE, true, null, null, BASRA);
  private static final KnownAttack SHELLED = attack(0, BEFORE, Kind.ONE, true, null, "RU", KHERSON);
  private static final KnownAttack MANY =
      attack(1, BEFORE, Kind.MANY, false, null, null, Whereabouts.UNKNOWN);
  private static final KnownAttack ASIDE =
      attack(1, 0, Kind.PASSING, false, null, null, Whereabouts.UNKNOWN);
  private static final KnownAttack HERE = attack(1, 0, Kind.ONE, false, TUESDAY, null, BASRA);
  private static final KnownAttack OLDER = attack(1, BEFORE, Kind.ONE, false, TUESDAY, null, BASRA);

  private static final Map<String, Discourse> DISCOURSES =
      Map.of(
          "nothing", Discourse.EMPTY,
          "news", discourse(NEWS, Dating.NONE, NEWS),
          "friday", discourse(NEWS, new Dating(FRIDAY, false, false), NEWS),
          "spoken", discourse(NEWS, new Dating(FRIDAY, true, false), NEWS),
          "work", discourse(NEWS, new Dating(FRIDAY, false, true), NEWS),
          "many", discourse(MANY, new Dating(FRIDAY, false, false), NEWS, MANY),
          "aside", discourse(NEWS, new Dating(FRIDAY, false, false), NEWS, ASIDE),
          "here", discourse(HERE, new Dating(FRIDAY, false, false), NEWS, HERE),
          "older", discourse(NEWS, new Dating(FRIDAY, false, false), NEWS, OLDER),
          "shelled", discourse(SHELLED, Dating.NONE, SHELLED));

  /**
   * The choice of a rule for the last count of a text: the number of the attack, where it is new
   * its kind, scope and day, where it is news the day of that; nothing if it does not apply.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          earlier-figure    | friday  | Police had put the toll at nine on 2 May.                         | Turn 0
          earlier-figure    | friday  | Rescuers pulled two more bodies from the rubble on Saturday.      | Turn 0
          earlier-figure    | friday  | Police put the toll at nine on 2 May.                             | -
          earlier-figure    | many    | Police had put the toll at nine on 2 May.                         | -
          earlier-figure    | nothing | Police had put the toll at nine on 2 May.                         | -
          in-passing        | friday  | The man is linked to an attack that killed four.                  | Mention 1 PASSING BACKGROUND
          in-passing        | aside   | The man is linked to an attack that killed four.                  | Mention 1
          in-passing        | nothing | The man is linked to an attack that killed four.                  | -
          in-passing        | friday  | The man died in an attack that killed four.                       | -
          day-aside         | friday  | It was the worst since 2 April, when a blast killed 12 people.    | Mention 1 PASSING BACKGROUND 2024-04-02
          day-aside         | friday  | It was the worst since Thursday, when a blast killed 12 people.   | -
          day-aside         | nothing | It was the worst since 2 April, when a blast killed 12 people.    | -
          first             | nothing | A bomb killed two people in Basra on Friday.                      | News 0 ONE FOCUS dated 2024-06-14
          first             | nothing | A bomb killed two people in Basra.                                | News 0 ONE FOCUS dated -
          first             | news    | A bomb killed two people in Basra on Friday.                      | -
          same-sentence     | here    | A raid killed five people and wounded nine.                       | Turn 1
          same-sentence     | here    | A raid killed five people and wounded nine on 2 May.              | -
          same-sentence     | older   | A raid killed five people and wounded nine.                       | -
          list-of-heading   | friday  | The army shot down 40 drones:\\n- 21 over Basra.\\n- 19 over Mosul. | Turn 0
          list-of-heading   | friday  | A raid killed five people.                                        | -
          answered-fire     | news    | The marines returned fire with 60 shells.                         | Mention 1 ONE FOCUS
          answered-fire     | news    | The marines fired 60 shells.                                      | -
          other-side        | shelled | Ukrainian forces shelled Belgorod and killed three people.        | Turn 1 ONE FOCUS
          other-side        | shelled | Russian forces shelled Belgorod and killed three people.          | -
          other-side        | news    | Ukrainian forces shelled Belgorod and killed three people.        | -
          country-bullet    | news    | - Mali: A raid killed three people.                               | Turn 1 ONE FOCUS
          country-bullet    | news    | - Basra: A raid killed three people.                              | -
          country-bullet    | news    | Mali: A raid killed three people.                                 | -
          bullet            | news    | - In Mosul, three people were killed.                             | Turn 1 ONE FOCUS
          bullet            | news    | - In Basra, three people were killed.                             | -
          bullet            | many    | - In Mosul, three people were killed.                             | -
          listed-strikes    | news    | Near Mosul, seven strikes hit a depot.                            | Turn 1 ONE FOCUS
          listed-strikes    | news    | Near Basra, seven strikes hit a depot.                            | -
          listed-strikes    | news    | Near Mosul, seven people were killed.                             | -
          back-to-news      | many    | Nine people were wounded.                                         | Turn 0
          back-to-news      | news    | Nine people were wounded.                                         | -
          country-paragraph | news    | An air strike on a market in Bamako killed three people.          | Turn 1 ONE FOCUS
          country-paragraph | news    | The air strike on a market in Bamako killed three people.         | -
          country-paragraph | news    | An air strike on a market in Mosul killed three people.           | -
          goes-on           | older   | Nine people were wounded.                                         | Turn 0
          goes-on           | older   | Nine people were wounded on Friday.                               | -
          dates-news        | news    | Nine people were wounded on Friday.                               | News 0 dated 2024-06-14
          dates-news        | spoken  | Nine people were wounded on Tuesday.                              | News 0 dated 2024-06-11
          dates-news        | work    | Tuesday's attack wounded nine people.                             | News 0 dated 2024-06-11
          dates-news        | work    | Nine people were wounded on Tuesday.                              | -
          dates-news        | friday  | Nine people were wounded on Tuesday.                              | -
          dates-news        | news    | Nine people were wounded on 2 May.                                | -
          known-day         | older   | Nine people were wounded on Tuesday.                              | Turn 1
          known-day         | older   | Nine people were wounded on Friday.                               | Turn 0
          known-day         | older   | Nine people were wounded on Thursday.                             | -
          known-day         | older   | A bomb killed nine people in Bamako on Tuesday.                   | -
          new-day           | friday  | On 2 May a raid killed five people.                               | Turn 1 ONE BACKGROUND 2024-05-02
          new-day           | older   | A raid killed five people on Saturday.                            | Turn 2 ONE FOCUS 2024-06-15
          """)
  void eachRuleChoosesByWhatItIsGiven(
      String rule, String discourse, String text, @Nullable String choice) {
    Discourse state = DISCOURSES.get(discourse);

    assertThat(chosen(rule, told(text, false, state), state))
        .as(rule + ": " + text)
        .isEqualTo(choice);
  }

  @Test
  void aTotalIsOfManyAttacks() {
    Discourse news = DISCOURSES.get("news");
    String text = "Since January 300 people were killed.";

    assertThat(chosen("running-total", told(text, true, news), news))
        .startsWith("Turn 1 MANY BACKGROUND");
    assertThat(chosen("running-total", told(text, false, news), news)).isNull();
  }

  @Test
  void choosingLeavesTheDiscourseAsItWas() {
    Discourse news = DISCOURSES.get("news");
    Discourse next =
        news.after(
            AttackRules.choose(told("On 2 May a raid killed five people.", false, news), news));

    assertThat(news).isEqualTo(discourse(NEWS, Dating.NONE, NEWS));
    assertThat(next.size()).isEqualTo(2);
    assertThat(next.here().id()).isEqualTo(1);
    assertThat(next.news()).isEqualTo(NEWS);
  }

  @Test
  void aMentionLeavesTheTextWhereItIs() {
    Discourse next = DISCOURSES.get("friday").after(new Choice.Mention(ASIDE));

    assertThat(next.current()).isEqualTo(NEWS);
    assertThat(next.recent()).containsExactly(NEWS, ASIDE);
  }

  @Test
  void theTimeOfTheNewsIsThatOfAllBesideIt() {
    Discourse news = DISCOURSES.get("news");
    Told fire = told("The marines returned fire with 60 shells.", false, news);
    KnownAttack answer = AttackRules.choose(fire, news).attack();
    Discourse dated = news.after(new Choice.Turn(answer)).with(new Dating(FRIDAY, false, false));

    assertThat(news.time(answer)).isNull();
    assertThat(dated.time(answer)).isEqualTo(FRIDAY);
    assertThat(dated.time(OLDER)).isEqualTo(TUESDAY);
  }

  private static @Nullable String chosen(String id, Told told, Discourse discourse) {
    AttackRule rule =
        AttackRules.ALL.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    Choice choice = rule.chooser().choose(told, discourse);
    if (choice == null) {
      return null;
    }
    KnownAttack attack = choice.attack();
    TimeMention day = attack.day();
    String found = choice.getClass().getSimpleName() + " " + attack.id();
    if (attack.id() == discourse.size()) {
      found += " " + attack.kind() + " " + attack.scope() + (day == null ? "" : " " + day.first());
    }
    return choice instanceof Choice.News news
        ? found + " dated " + (news.dating().day() == null ? "-" : news.dating().day())
        : found;
  }

  /** What the last count of the last sentence tells. */
  private static Told told(String text, boolean total, Discourse discourse) {
    Document document = Stages.document(text.replace("\\n", "\n"));
    Lexicon lexicon = Stages.ENGLISH.lexicon();
    List<SentenceReading> readings = Stages.readings(document, PUBLISHED);
    SentenceReading reading = readings.get(readings.size() - 1);
    SentenceTimes times = new SentenceTimes(document, lexicon, Stages.ENGLISH.discourse());
    Agents agents = new Agents(document, lexicon, Gazetteer.standard());
    ToldReader reader = new ToldReader(document, lexicon, times, agents, PUBLISHED);
    Passage passage = reader.passage(reading, Paragraph.NONE, Preface.NONE, discourse);
    List<CountMention> counts = reading.counts();
    return reader.told(passage, counts.get(counts.size() - 1), total, discourse);
  }

  private static SentenceReading reading(String text) {
    return Stages.readings(Stages.document(text), PUBLISHED).get(0);
  }

  private static TimeMention day(int day) {
    LocalDate date = LocalDate.of(2024, 6, day);
    return new TimeMention(0, 1, TimeMention.Kind.ON, date, date, TimePrecision.DAY);
  }

  private static KnownAttack attack(
      int id,
      int sentence,
      Kind kind,
      boolean isOfNews,
      @Nullable TimeMention day,
      @Nullable String side,
      Whereabouts where) {
    AttackScope scope = kind == Kind.ONE ? AttackScope.FOCUS : AttackScope.BACKGROUND;
    return new KnownAttack(id, sentence, kind, scope, isOfNews, day, side, where);
  }

  private static Discourse discourse(KnownAttack current, Dating dating, KnownAttack... attacks) {
    return new Discourse(attacks.length, List.of(attacks), current, attacks[0], dating);
  }
}

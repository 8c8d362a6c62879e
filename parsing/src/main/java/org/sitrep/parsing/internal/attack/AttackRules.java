package org.sitrep.parsing.internal.attack;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.AttackScope;
import org.sitrep.parsing.internal.attack.Choice.Mention;
import org.sitrep.parsing.internal.attack.Choice.News;
import org.sitrep.parsing.internal.attack.Choice.Turn;
import org.sitrep.parsing.internal.attack.KnownAttack.Kind;
import org.sitrep.parsing.internal.clause.ReadingRule;
import org.sitrep.parsing.internal.time.TimeMention;

/** The rules by which a sentence, or a count in it, finds the attack that it is about. */
public final class AttackRules {

  /** In the order in which they are asked; the last always answers. */
  static final List<AttackRule> ALL =
      List.of(
          new AttackRule(
              "earlier-figure",
              "A bomb on Friday killed 12 people, police said. They had put the toll at"
                  + " nine on 2 May. -> KILLED 12, KILLED 9",
              AttackRules::earlier),
          new AttackRule(
              "in-passing",
              "Two people died in Basra on Friday. The man is linked to an attack that"
                  + " killed four. -> KILLED 2 | KILLED 4",
              AttackRules::inPassing),
          new AttackRule(
              "day-aside",
              "A bomb killed two people on Friday. It was the worst since 2 April,"
                  + " when a blast killed 12 people. -> KILLED 2 | KILLED 12",
              AttackRules::dayAside),
          new AttackRule(
              "running-total",
              "A bomb killed two people on Friday. Since the war began 300 people have"
                  + " been killed. -> KILLED 2 | KILLED 300",
              AttackRules::runningTotal),
          new AttackRule(
              "first", "A bomb killed two people in Basra. -> KILLED 2", AttackRules::first),
          new AttackRule(
              "same-sentence",
              "A bomb killed two people on Friday. On 2 May, a raid killed five people"
                  + " and wounded nine. -> KILLED 2 | KILLED 5, WOUNDED 9",
              AttackRules::sameSentence),
          new AttackRule(
              "list-of-heading",
              "The army shot down 40 drones on Friday:\n- 21 over Basra.\n- 19 over Mosul."
                  + " -> INTERCEPTED 40, INTERCEPTED 21, INTERCEPTED 19",
              AttackRules::ofHeading),
          new AttackRule(
              "answered-fire",
              "Rebels fired 12 rockets at the base. The marines returned fire with 60"
                  + " shells. -> FIRED 12 | FIRED 60",
              AttackRules::answered),
          new AttackRule(
              "other-side",
              "Russian forces killed two people in Kherson. Ukrainian forces shelled"
                  + " Belgorod and killed three people. -> KILLED 2 | KILLED 3",
              AttackRules::otherSide),
          new AttackRule(
              "country-bullet",
              "Two bombs went off on Friday:\n- Iraq: A raid killed two people.\n-"
                  + " Mali: A raid killed three people. -> KILLED 2 | KILLED 3",
              AttackRules::countryBullet),
          new AttackRule(
              "bullet",
              "- In Basra, two people were killed.\n- In Mosul, three people were"
                  + " killed. -> KILLED 2 | KILLED 3",
              AttackRules::bullet),
          new AttackRule(
              "listed-strikes",
              "Near Basra, two strikes hit a bunker. Near Mosul, seven strikes hit a"
                  + " depot. -> ATTACKS 2 | ATTACKS 7",
              AttackRules::listed),
          new AttackRule(
              "back-to-news",
              "A bomb killed two people on Friday. Since the war began 300 people were"
                  + " killed. Nine people were wounded. -> KILLED 2, WOUNDED 9 | KILLED 300",
              AttackRules::back),
          new AttackRule(
              "country-paragraph",
              "A bomb killed two people in Basra.\n\nAn air strike on a market in Bamako"
                  + " killed three people. -> KILLED 2 | KILLED 3",
              AttackRules::countryParagraph),
          new AttackRule(
              "goes-on",
              "A bomb killed two people in Basra. Nine were wounded. -> KILLED 2," + " WOUNDED 9",
              AttackRules::goesOn),
          new AttackRule(
              "dates-news",
              "A bomb killed two people in Basra. Nine were wounded in the attack on"
                  + " Friday. -> KILLED 2, WOUNDED 9",
              AttackRules::datesNews),
          new AttackRule(
              "known-day",
              "A bomb killed two people on Friday. On 2 May, five were killed. Nine"
                  + " were wounded on Friday. -> KILLED 2, WOUNDED 9 | KILLED 5",
              AttackRules::knownDay),
          new AttackRule(
              "new-day",
              "A bomb killed two people on Friday. On 2 May, a raid killed five"
                  + " people. -> KILLED 2 | KILLED 5",
              AttackRules::newDay));

  private AttackRules() {}

  /** The rules in the order in which they are asked. */
  public static List<ReadingRule> all() {
    return List.copyOf(ALL);
  }

  /** Which attack it is that is told. */
  static Choice choose(Told told, Discourse discourse) {
    for (AttackRule rule : ALL) {
      Choice choice = rule.chooser().choose(told, discourse);
      if (choice != null) {
        return choice;
      }
    }
    throw new IllegalStateException("The last rule answers always.");
  }

  /** "On Saturday he had put the toll at nine", "buried 12 on Friday": the day is no other's. */
  private static @Nullable Choice earlier(Told told, Discourse discourse) {
    KnownAttack current = discourse.current();
    if (current == null || current.isMany()) {
      return null;
    }
    return told.isOfEarlierFigure() || told.isAfter(current) ? new Turn(current) : null;
  }

  private static @Nullable Choice inPassing(Told told, Discourse discourse) {
    return told.isInPassing() ? past(told, told.nearest(), discourse) : null;
  }

  private static @Nullable Choice dayAside(Told told, Discourse discourse) {
    TimeMention aside = told.aside();
    boolean old = aside != null && discourse.news() != null && !told.passage().isRecent(aside);
    return old ? past(told, aside, discourse) : null;
  }

  /** One attack a sentence at most is told in passing. */
  private static Choice past(Told told, @Nullable TimeMention day, Discourse discourse) {
    KnownAttack last = discourse.last();
    if (last != null && last.kind() == Kind.PASSING && last.startsIn(told.passage())) {
      return new Mention(last);
    }
    return new Mention(discourse.opened(told, Kind.PASSING, AttackScope.BACKGROUND, day));
  }

  private static @Nullable Choice runningTotal(Told told, Discourse discourse) {
    return told.count() != null && told.isTotal()
        ? new Turn(discourse.opened(told, Kind.MANY, AttackScope.BACKGROUND, told.time()))
        : null;
  }

  private static @Nullable Choice first(Told told, Discourse discourse) {
    return discourse.news() == null
        ? new News(discourse.firstNews(told), told.dating().ofDay())
        : null;
  }

  private static @Nullable Choice sameSentence(Told told, Discourse discourse) {
    KnownAttack here = discourse.here();
    boolean applies =
        here.startsIn(told.passage()) && !discourse.isNews(here) && discourse.fits(told, here);
    return applies ? new Turn(here) : null;
  }

  /** What a list divides by places is one attack. */
  private static @Nullable Choice ofHeading(Told told, Discourse discourse) {
    return told.isListed() ? new Turn(discourse.here()) : null;
  }

  /** "The marines returned fire with 60 shells": no part of what they answer. */
  private static @Nullable Choice answered(Told told, Discourse discourse) {
    return told.isAnswer() ? new Mention(discourse.beside(told)) : null;
  }

  /** The two sides of an exchange of fire are two attacks. */
  private static @Nullable Choice otherSide(Told told, Discourse discourse) {
    KnownAttack here = discourse.here();
    String side = told.side(here);
    boolean other = here.isOfOther(side) || here.isAnsweredBy(side, told.passage());
    boolean applies = !here.startsIn(told.passage()) && other && discourse.fits(told, here);
    return applies ? new Turn(answer(told, side, discourse)) : null;
  }

  /** The last attack of a side at the time of the present one, or a new one. */
  private static KnownAttack answer(Told told, @Nullable String side, Discourse discourse) {
    TimeMention time = discourse.time(discourse.here());
    List<KnownAttack> recent = discourse.recent();
    for (int i = recent.size() - 1; i >= 0; i--) {
      KnownAttack attack = recent.get(i);
      if (!attack.isMany() && Objects.equals(side, attack.side()) && discourse.isAt(attack, time)) {
        return attack;
      }
    }
    return discourse.beside(told);
  }

  private static @Nullable Choice countryBullet(Told told, Discourse discourse) {
    Passage passage = told.passage();
    if (!passage.isBullet() || !passage.reading().tells() || !passage.isHeaded()) {
      return null;
    }
    Whereabouts here = discourse.here().where();
    return here.isInCountryOf(passage) && here.isSharedBy(passage)
        ? null
        : new Turn(discourse.opened(told, Kind.ONE, AttackScope.FOCUS, told.day()));
  }

  private static @Nullable Choice bullet(Told told, Discourse discourse) {
    KnownAttack here = discourse.here();
    Passage passage = told.passage();
    boolean applies =
        here.where().isNamed()
            && passage.isBullet()
            && passage.reading().tells()
            && !here.where().isSharedBy(passage);
    if (!applies) {
      return null;
    }
    return new Turn(
        told.day() == null
            ? discourse.beside(told)
            : discourse.opened(told, Kind.ONE, here.scope(), told.day()));
  }

  private static @Nullable Choice listed(Told told, Discourse discourse) {
    KnownAttack here = discourse.here();
    Passage passage = told.passage();
    boolean item = passage.reading().isListItem() && !here.startsIn(passage);
    boolean elsewhere =
        here.where().isNamed() && passage.opensWithPlace() && !here.where().isSharedBy(passage);
    return told.day() == null && (item || elsewhere) ? new Turn(discourse.beside(told)) : null;
  }

  private static @Nullable Choice back(Told told, Discourse discourse) {
    boolean applies = told.day() == null && discourse.here().isMany() && told.count() != null;
    return applies ? new Turn(discourse.theNews()) : null;
  }

  /** A round-up goes on to another country with a paragraph that begins with news. */
  private static @Nullable Choice countryParagraph(Told told, Discourse discourse) {
    KnownAttack here = discourse.here();
    Passage passage = told.passage();
    boolean applies =
        told.day() == null
            && !passage.paragraph().isCounted()
            && !here.startsIn(passage)
            && !here.where().isInCountryOf(passage)
            && told.isElsewhere(discourse.here());
    return applies ? new Turn(discourse.beside(told)) : null;
  }

  private static @Nullable Choice goesOn(Told told, Discourse discourse) {
    return told.day() == null ? new Turn(discourse.here()) : null;
  }

  private static @Nullable Choice datesNews(Told told, Discourse discourse) {
    Passage passage = told.passage();
    TimeMention time = told.time();
    if (time == null || !time.isDay() || !passage.isRecent(time)) {
      return null;
    }
    boolean corrects = discourse.dating().isOfWork() && told.isNamed();
    if (!discourse.dating().isOpen() && !corrects) {
      return null;
    }
    boolean other = told.isElsewhere(discourse.here()) || passage.preface().time() != null;
    return passage.isLate() && other ? null : new News(discourse.theNews(), told.dating());
  }

  private static @Nullable Choice knownDay(Told told, Discourse discourse) {
    Passage passage = told.passage();
    String side = told.side(discourse.here());
    boolean elsewhere = told.isElsewhere(discourse.here());
    for (KnownAttack attack : discourse.recent()) {
      Whereabouts where = attack.where();
      boolean other = elsewhere && !where.isSharedBy(passage) && !attack.startsIn(passage);
      if (!other
          && !attack.isMany()
          && discourse.isAt(attack, told.time())
          && !attack.isOfOther(side)
          && where.isInCountryOf(passage)) {
        return new Turn(attack);
      }
    }
    return null;
  }

  private static Choice newDay(Told told, Discourse discourse) {
    AttackScope scope = told.scope(discourse.dating());
    return new Turn(discourse.opened(told, Kind.ONE, scope, told.time()));
  }
}

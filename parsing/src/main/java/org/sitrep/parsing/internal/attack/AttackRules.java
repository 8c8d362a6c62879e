package org.sitrep.parsing.internal.attack;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.AttackScope;
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

  private static @Nullable AttackDraft inPassing(Told told, Drafts drafts) {
    return told.isInPassing() ? drafts.past(told.nearest()) : null;
  }

  private static @Nullable AttackDraft dayAside(Told told, Drafts drafts) {
    TimeMention aside = told.aside();
    boolean old = aside != null && drafts.focus() != null && !drafts.isRecent(aside);
    return old ? drafts.past(aside) : null;
  }

  private static @Nullable AttackDraft runningTotal(Told told, Drafts drafts) {
    return told.count() != null && told.isTotal()
        ? drafts.open(new AttackDraft(AttackScope.BACKGROUND, true, told.time()))
        : null;
  }

  private static @Nullable AttackDraft first(Told told, Drafts drafts) {
    if (drafts.focus() != null && drafts.current() != null) {
      return null;
    }
    TimeMention time = told.isUndated() ? null : told.time();
    AttackDraft news = new AttackDraft(AttackScope.FOCUS, false, time);
    news.isSpoken = told.isSpoken();
    news.isOfWork = told.isOfWork();
    return drafts.open(news);
  }

  /** "On Saturday he had put the toll at nine", "buried 12 on Friday": the day is no other's. */
  private static @Nullable AttackDraft earlier(Told told, Drafts drafts) {
    AttackDraft current = drafts.current();
    boolean aside =
        current != null
            && !current.cumulative
            && (told.isOfEarlierFigure() || told.isAfter(current));
    return aside ? current : null;
  }

  /** What a list divides by places is one attack. */
  private static @Nullable AttackDraft ofHeading(Told told, Drafts drafts) {
    return told.isListed() ? drafts.here() : null;
  }

  private static @Nullable AttackDraft sameSentence(Told told, Drafts drafts) {
    AttackDraft here = drafts.here();
    return here.startsIn(told.reading()) && here != drafts.focus() && told.fits(here) ? here : null;
  }

  /** "The marines returned fire with 60 shells": no part of what they answer. */
  private static @Nullable AttackDraft answered(Told told, Drafts drafts) {
    return told.isAnswer() ? drafts.answer() : null;
  }

  /** The two sides of an exchange of fire are two attacks. */
  private static @Nullable AttackDraft otherSide(Told told, Drafts drafts) {
    AttackDraft here = drafts.here();
    String side = drafts.side(told);
    return side != null && !here.startsIn(told.reading()) && here.isOfOther(side) && told.fits(here)
        ? drafts.answerOf(side)
        : null;
  }

  private static boolean isElsewhere(Told told, Drafts drafts) {
    return !drafts.here().sharesPlace(told.reading());
  }

  private static @Nullable AttackDraft countryBullet(Told told, Drafts drafts) {
    if (!told.isBullet() || !told.reading().tells() || !told.isHeaded()) {
      return null;
    }
    boolean abroad = !drafts.here().isInCountryOf(told.reading()) || isElsewhere(told, drafts);
    TimeMention time = told.isUndated() ? null : told.time();
    return abroad ? drafts.open(new AttackDraft(AttackScope.FOCUS, false, time)) : null;
  }

  private static @Nullable AttackDraft bullet(Told told, Drafts drafts) {
    AttackDraft here = drafts.here();
    if (here.places.isEmpty()
        || !told.isBullet()
        || !told.reading().tells()
        || !isElsewhere(told, drafts)) {
      return null;
    }
    return drafts.open(
        told.isUndated()
            ? AttackDraft.beside(here)
            : new AttackDraft(here.scope, false, told.time()));
  }

  /** True if no day tells the attack from those known. */
  private static boolean isOfNoDay(Told told) {
    TimeMention time = told.time();
    return time == null || !time.isDated() || time.kind() == TimeMention.Kind.SINCE;
  }

  private static @Nullable AttackDraft listed(Told told, Drafts drafts) {
    AttackDraft here = drafts.here();
    boolean item = told.reading().isListItem() && !here.startsIn(told.reading());
    boolean elsewhere =
        !here.places.isEmpty() && told.opensWithPlace() && isElsewhere(told, drafts);
    return isOfNoDay(told) && (item || elsewhere) ? drafts.open(AttackDraft.beside(here)) : null;
  }

  private static @Nullable AttackDraft back(Told told, Drafts drafts) {
    boolean applies = isOfNoDay(told) && drafts.here().cumulative && told.count() != null;
    return applies ? drafts.turn(drafts.news()) : null;
  }

  /** A round-up goes on to another country with a paragraph that begins with news. */
  private static @Nullable AttackDraft countryParagraph(Told told, Drafts drafts) {
    boolean applies =
        isOfNoDay(told)
            && drafts.opensParagraph()
            && !drafts.here().startsIn(told.reading())
            && !drafts.here().isInCountryOf(told.reading())
            && drafts.opens(told);
    return applies ? drafts.open(AttackDraft.beside(drafts.here())) : null;
  }

  private static @Nullable AttackDraft goesOn(Told told, Drafts drafts) {
    return isOfNoDay(told) ? drafts.here() : null;
  }

  private static @Nullable AttackDraft datesNews(Told told, Drafts drafts) {
    AttackDraft news = drafts.news();
    TimeMention time = told.time();
    if (time == null || !time.isDay() || !drafts.isRecent(time)) {
      return null;
    }
    boolean corrects = news.isOfWork && told.isNamed();
    if (news.time != null && !news.isSpoken && !corrects) {
      return null;
    }
    if (told.isLate() && (drafts.opens(told) || drafts.isPrefaced())) {
      return null;
    }
    news.time = time;
    news.isSpoken = told.isSpoken();
    news.isOfWork = told.isOfWork();
    return drafts.turn(news);
  }

  private static @Nullable AttackDraft knownDay(Told told, Drafts drafts) {
    SentenceReading reading = told.reading();
    String side = drafts.side(told);
    boolean opens = drafts.opens(told);
    for (AttackDraft draft : drafts.remembered()) {
      boolean other = opens && !draft.sharesPlace(reading) && !draft.startsIn(reading);
      if (!draft.cumulative
          && draft.isAt(told.time())
          && !draft.isOfOther(side)
          && draft.isInCountryOf(reading)
          && !other) {
        return drafts.turn(draft);
      }
    }
    return null;
  }

  private static AttackDraft newDay(Told told, Drafts drafts) {
    TimeMention time = Objects.requireNonNull(told.time());
    return drafts.open(new AttackDraft(told.scope(drafts.newsDay(time)), false, time));
  }
}

package org.sitrep.parsing.internal.attack;

import org.sitrep.parsing.internal.lexicon.WordClass;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.text.Document;

/** Finds who does what a sentence tells of, and on which side they fight. */
final class Agents {

  /** The side of all who fight for no state. */
  private static final String NO_STATE = "-";

  private final Document document;
  private final Lexicon lexicon;
  private final Gazetteer gazetteer;

  /** The sentence asked about last, as each of its counts asks the same. */
  private @Nullable SentenceReading reading;

  private @Nullable String attacker;
  private Set<String> makers = Set.of();

  Agents(Document document, Lexicon lexicon, Gazetteer gazetteer) {
    this.document = document;
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  /** Who fires, launches or attacks in a clause; null if it does not tell. */
  @Nullable Phrase of(Clause clause) {
    boolean deed = clause.is(VerbTag.LAUNCH) || clause.is(VerbTag.ATTACK);
    return deed ? agent(clause) : null;
  }

  private @Nullable Phrase agent(Clause clause) {
    Phrase doer = doer(clause);
    return doer != null && isActor(doer) ? doer : null;
  }

  /** The subject of an active verb, or what stands behind "by". */
  private static @Nullable Phrase doer(Clause clause) {
    if (clause.is(Clause.Trait.NEGATED) || clause.is(Clause.Trait.POSSIBLE)) {
      return null;
    }
    if (clause.is(Clause.Trait.PASSIVE)
        || clause.form() != null
            && !clause.is(Clause.Trait.AUXILIARY)
            && clause.objects().isEmpty()) {
      return clause.complement(WordClass.AGENT);
    }
    return clause.subjects().isEmpty() ? null : clause.subjects().get(0);
  }

  private boolean isActor(Phrase phrase) {
    Domain domain = phrase.domain();
    boolean thing =
        domain == Domain.MUNITION
            || domain == Domain.ATTACK
            || domain == Domain.THING
            || domain == Domain.NOT_COUNTED;
    return !phrase.isPronoun()
        && !thing
        && phrase.head() >= 0
        && (document.token(phrase.from()).isCapital()
            || document.token(phrase.to() - 1).isCapital()
            || domain == Domain.PERSON
            || isForce(phrase));
  }

  private boolean isForce(Phrase phrase) {
    return lexicon.speakers().longest(document.tokens(), phrase.to() - 1, phrase.to()) != null;
  }

  /**
   * The side that attacks in a sentence: the country whose forces do, a dash for those of no
   * country, null if the sentence does not tell. Shooting down is no attack, but munitions that
   * bear the name of the country that was struck before are the answer.
   *
   * @param struck the country that was struck before, if it is known
   */
  @Nullable String side(SentenceReading asked, @Nullable String struck) {
    if (asked != reading) {
      reading = asked;
      attacker = attacker(asked);
      makers = makers(asked);
    }
    return attacker == null && struck != null && makers.contains(struck) ? struck : attacker;
  }

  private @Nullable String attacker(SentenceReading reading) {
    for (Clause clause : reading.syntax().clauses()) {
      Phrase agent = isAttack(clause) ? doer(clause) : null;
      String side = agent == null ? null : side(agent);
      if (side != null) {
        return side;
      }
    }
    return null;
  }

  private Set<String> makers(SentenceReading reading) {
    Set<String> found = new HashSet<>();
    for (Phrase phrase : reading.syntax().phrases()) {
      if (phrase.domain() == Domain.MUNITION && phrase.head() > phrase.from()) {
        found.add(maker(phrase));
      }
    }
    return found;
  }

  /** The country that a word before the munition names: "Ukrainian drones"; empty if none does. */
  private String maker(Phrase phrase) {
    return gazetteer.countryNamed(document.slice(phrase.from(), phrase.head()));
  }

  private @Nullable String side(Phrase agent) {
    if (agent.isPronoun() || agent.head() < 0) {
      return null;
    }
    String country = gazetteer.countryNamed(document.slice(agent.from(), agent.to()));
    Domain domain = agent.domain();
    boolean state =
        domain == null
            || isForce(agent)
            || domain == Domain.NOT_COUNTED
            || agent.noun() != null && agent.noun().code().equals("MILITARY");
    if (state && !country.isEmpty()) {
      return country;
    }
    boolean fighters = agent.noun() != null && agent.noun().code().equals("MILITANT");
    return fighters ? NO_STATE : null;
  }

  private static boolean isAttack(Clause clause) {
    boolean conducted = clause.isLemma("carry out") || clause.isLemma("conduct");
    boolean attacks =
        conducted && clause.objects().stream().anyMatch(object -> object.domain() == Domain.ATTACK);
    boolean kills =
        clause.isLemma("kill")
            && clause.objects().stream().anyMatch(object -> object.domain() == Domain.PERSON);
    return clause.is(VerbTag.LAUNCH)
        || clause.is(VerbTag.ATTACK)
        || clause.is(VerbTag.STRIKE)
        || attacks
        || kills;
  }
}

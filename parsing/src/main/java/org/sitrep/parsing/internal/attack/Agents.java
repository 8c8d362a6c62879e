package org.sitrep.parsing.internal.attack;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

/** Finds who does what a sentence tells of, and on which side they fight. */
final class Agents {

  /** The side of all who fight for no state. */
  private static final String NO_STATE = "-";

  private final Document document;
  private final Lexicon lexicon;
  private final Gazetteer gazetteer;

  Agents(Document document, Lexicon lexicon, Gazetteer gazetteer) {
    this.document = document;
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  /**
   * The names of those who attack in a sentence: who does it, all that are joined to them, and
   * whose the attack is that a noun names ("Russian shelling"). Who accuses them is none of them.
   */
  List<String> in(Syntax syntax) {
    Set<String> names = new LinkedHashSet<>();
    for (Clause clause : syntax.clauses()) {
      for (Phrase agent : agents(clause)) {
        names.add(document.slice(nameFrom(agent), agent.to()));
      }
    }
    for (Phrase phrase : syntax.phrases()) {
      String owner = phrase.domain() == Domain.ATTACK ? owner(phrase, syntax) : null;
      if (owner != null && names.stream().noneMatch(name -> name.contains(owner))) {
        names.add(owner);
      }
    }
    return List.copyOf(names);
  }

  /** Where the name of an agent begins: "gunmen" of "three gunmen". */
  private static int nameFrom(Phrase agent) {
    return agent.quantity() == null ? agent.from() : agent.quantity().to();
  }

  /** Who fires, launches or attacks in a clause. */
  private List<Phrase> agents(Clause clause) {
    boolean deed =
        clause.is(VerbTag.LAUNCH) && isLaunch(clause)
            || clause.is(VerbTag.ATTACK)
            || clause.is(VerbTag.STRIKE) && !clause.is(Trait.PASSIVE)
            || clause.is(VerbTag.COMMIT) && strikes(clause);
    return deed ? doers(clause).stream().filter(this::isActor).toList() : List.of();
  }

  /** Interceptors and statements are launched too. */
  private static boolean isLaunch(Clause clause) {
    List<Phrase> launched = clause.is(Trait.PASSIVE) ? clause.subjects() : clause.objects();
    return launched.isEmpty()
        || clause.complement(WordClass.AIM) != null
        || launched.stream()
            .anyMatch(
                phrase ->
                    phrase.domain() == Domain.MUNITION
                        || phrase.domain() == Domain.ATTACK
                        || phrase.is("SALVO"));
  }

  private static boolean strikes(Clause clause) {
    List<Phrase> done = clause.is(Trait.PASSIVE) ? clause.subjects() : clause.objects();
    return done.stream().anyMatch(phrase -> phrase.domain() == Domain.ATTACK);
  }

  /** "Russian shelling", "a Houthi attack": the word that says whose it is; null if none does. */
  private @Nullable String owner(Phrase attack, Syntax syntax) {
    Clause clause = syntax.clause(syntax.tree().head(attack.anchor()));
    if (clause != null && !clause.isFact()) {
      return null;
    }
    for (int i = attack.from(); i < attack.head(); i++) {
      Token token = document.token(i);
      Match<Noun> group = lexicon.speakers().longest(document.tokens(), i, i + 1);
      boolean armed = group != null && group.entry().code().equals("ARMED_GROUP");
      if (token.isCapital()
          && (armed || gazetteer.countryOfDemonym(Gazetteer.fold(token.text())).isPresent())) {
        return token.text();
      }
    }
    return null;
  }

  private static @Nullable Phrase doer(Clause clause) {
    List<Phrase> doers = doers(clause);
    return doers.isEmpty() ? null : doers.get(0);
  }

  /** The subjects of an active verb, or those behind "by". */
  private static List<Phrase> doers(Clause clause) {
    if (!clause.isFact()) {
      return List.of();
    }
    boolean passive =
        clause.is(Trait.PASSIVE)
            || clause.form() != null
                && !clause.is(Trait.AUXILIARY)
                && clause.objects().isEmpty()
                && clause.complement(WordClass.AGENT) != null;
    return passive
        ? clause.complements().stream()
            .filter(complement -> complement.is(WordClass.AGENT))
            .map(Clause.Complement::phrase)
            .toList()
        : clause.subjects();
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
        && !phrase.isBare()
        && !lexicon.is(document.token(phrase.head()), WordClass.DURATION)
        && (isNamed(phrase) || domain == Domain.PERSON || isForce(phrase));
  }

  /** True if a word with a capital stands in it that is no determiner or number. */
  private boolean isNamed(Phrase phrase) {
    for (int i = nameFrom(phrase); i < phrase.to(); i++) {
      Token token = document.token(i);
      if (token.isCapital() && lexicon.classes(token).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean isForce(Phrase phrase) {
    return lexicon.speakers().longest(document.tokens(), phrase.to() - 1, phrase.to()) != null;
  }

  /** Who fights whom in a sentence. */
  Sides sides(SentenceReading reading) {
    return new Sides(attacker(reading), makers(reading));
  }

  /**
   * "a missile strike on Kharkiv", "Russian artillery also shelled Kherson": told as news, not as
   * known.
   */
  boolean isNews(Syntax syntax) {
    for (Phrase phrase : syntax.phrases()) {
      boolean attack = phrase.domain() == Domain.ATTACK || phrase.domain() == Domain.MUNITION;
      if (attack && phrase.quantity() != null && phrase.whole() == null && !phrase.isDefinite()) {
        return true;
      }
    }
    for (Clause clause : syntax.clauses()) {
      if (clause.isFact() && clause.subjects().stream().anyMatch(it -> isFalling(it, clause))) {
        return true;
      }
      if ((clause.is(VerbTag.ATTACK) || clause.is(VerbTag.STRIKE))
          && !clause.is(Trait.PASSIVE)
          && !agents(clause).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** "Mortar rounds landed in the town": some of which the text has not told. */
  private static boolean isFalling(Phrase munition, Clause clause) {
    Noun noun = munition.noun();
    return noun != null
        && noun.domain() == Domain.MUNITION
        && noun.plural()
        && !munition.isDefinite()
        && clause.form() != null
        && clause.form().verb().frame(Frame.Role.SUBJECT, Domain.MUNITION).isPresent();
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
    if (domain == Domain.MUNITION && document.token(agent.head() - 1).kind() == Token.Kind.CLITIC) {
      // "Ukraine's drones", where "Iranian drones" may be anybody's
      return country.isEmpty() ? null : country;
    }
    boolean fighters = agent.noun() != null && agent.noun().code().equals("MILITANT");
    return fighters || isArmedGroup(agent) && isNamed(agent) ? NO_STATE : null;
  }

  private boolean isArmedGroup(Phrase agent) {
    Match<Noun> group =
        lexicon.speakers().longest(document.tokens(), agent.head(), agent.head() + 1);
    return group != null && group.entry().code().equals("ARMED_GROUP");
  }

  private static boolean isAttack(Clause clause) {
    boolean kills =
        clause.form() != null
            && clause
                .form()
                .verb()
                .frame(Frame.Role.OBJECT, Domain.PERSON)
                .filter(frame -> frame.measure() == Measure.KILLED)
                .isPresent()
            && clause.objects().stream().anyMatch(object -> object.domain() == Domain.PERSON);
    return clause.is(VerbTag.LAUNCH)
        || clause.is(VerbTag.ATTACK)
        || clause.is(VerbTag.STRIKE)
        || clause.is(VerbTag.COMMIT) && strikes(clause)
        || kills;
  }
}

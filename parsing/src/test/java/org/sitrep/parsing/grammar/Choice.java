package org.sitrep.parsing.grammar;

/**
 * One of the independent choices of which a {@link WrittenReport} is made. Each enum is a question,
 * each of its values an answer.
 */
public sealed interface Choice {

  /** The answer's name. */
  String name();

  /** What became of those counted. */
  enum Measured implements Choice {
    FIRED,
    INTERCEPTED,
    HIT,
    MISSED,
    KILLED,
    WOUNDED,
    MISSING,
    CAPTURED,
    DAMAGED,
    DESTROYED,
    ATTACKS;

    /** The kind of thing that is counted. */
    Domain domain() {
      return Domain.valueOf(org.sitrep.model.Measure.valueOf(name()).domain().name());
    }
  }

  /** Kinds of thing that are counted. */
  enum Domain {
    MUNITIONS,
    PEOPLE,
    THINGS,
    EVENTS
  }

  /** How the event is put into words. */
  enum Predicate implements Choice {
    PASSIVE,
    PASSIVE_BY,
    ACTIVE,
    INTRANSITIVE,
    NOMINAL,
    PARTICIPIAL,
    RESULTATIVE,
    LIGHT,
    EXISTENTIAL,
    HEADLINE,
    BULLETIN,
    TOLL,
    ABSOLUTE,
    INFINITIVE,
    RELATIVE_CLAUSE,
    TEMPORAL,
    GERUND,
    IDENTITY,
    OWN
  }

  /** How those counted are named. */
  enum Shape implements Choice {
    COUNTED,
    MODIFIED,
    LIST_TWO,
    LIST_THREE,
    MIXED_TYPES,
    TWO_NOUNS,
    BARE,
    NUMBER,
    N_OF_THEM,
    N_OF_THE_M,
    N_OF_M,
    FRONTED_OF,
    NONE_OF,
    ALL,
    SINGULAR,
    PARTICIPLE,
    RELATIVE,
    ANOTHER,
    TOTAL_OF,
    MODELS,
    SHORTHAND,
    NOBODY,
    BOTH,
    DEFINITE
  }

  /** How the number is bound. */
  enum Binding implements Choice {
    EXACT,
    AROUND,
    AT_LEAST,
    MORE_THAN,
    UP_TO,
    FEWER_THAN,
    BETWEEN,
    DOZENS,
    SEVERAL,
    DOZEN,
    NO
  }

  /** What is added between commas. */
  enum Aside implements Choice {
    NONE,
    INCLUDING,
    INCLUDING_TWO,
    MOST_OF_THEM,
    N_OF_THEM,
    AMONG_THEM,
    APPOSITIVE,
    RELATIVE,
    BRACKETS
  }

  /** Where the speaker stands. */
  enum Position implements Choice {
    NOBODY,
    LEADING,
    LEADING_THAT,
    TRAILING,
    INVERTED,
    MIDDLE,
    ACCORDING_LEADING,
    ACCORDING_TRAILING,
    LABEL,
    PRONOUN,
    QUOTE,
    TELLER,
    ACCUSING,
    QUOTED_AS,
    CITED,
    DASH
  }

  /** What kind of speaker it is. */
  enum Speaker implements Choice {
    INSTITUTION,
    PERSON,
    PERSON_WITH_OFFICE,
    PLURAL,
    SPOKESMAN,
    ACRONYM,
    NGO,
    RELAY,
    PERSON_WITH_RELATIVE,
    GOVERNMENT,
    ANONYMOUS
  }

  /** How the speaker stands to what is said. */
  enum Standing implements Choice {
    ASSERTED,
    DENIED,
    REPORTEDLY,
    UNVERIFIED,
    DEBUNKED,
    PRELIMINARY
  }

  /** Where it happened. */
  enum Place implements Choice {
    NOWHERE,
    TOWN,
    REGION,
    TOWN_AND_REGION,
    NEAR,
    DISTANCE,
    FRONTED
  }

  /** When it happened. */
  enum Time implements Choice {
    NEVER,
    ON_WEEKDAY,
    WEEKDAY,
    EARLY_WEEKDAY,
    OVERNIGHT,
    LAST_NIGHT,
    DATE,
    YESTERDAY,
    CLOCK,
    NIGHT_OF,
    FRONTED
  }

  /** What becomes of an older figure. */
  enum Update implements Choice {
    NONE,
    UP_FROM,
    NOT_BUT,
    ROSE_FROM,
    EARLIER,
    CORRECTION
  }

  /** What is told beside it in the same sentence. */
  enum Company implements Choice {
    NONE,
    GAPPED,
    CLAUSE,
    SEMICOLON,
    PARTICIPLE,
    OF_WHICH,
    ELSEWHERE,
    WHILE,
    VERB,
    THAT,
    RIVAL
  }

  /** What holds a number and counts nothing. */
  enum Distractor implements Choice {
    NONE,
    AGE,
    DISTANCE,
    DATE,
    CALIBRE,
    MONEY,
    HYPOTHETICAL,
    WAR_TOTAL,
    GROUP_SIZE,
    CLOCK,
    EXPLOSIONS,
    CHATTER
  }

  /** How the sentences are set. */
  enum Layout implements Choice {
    PROSE("", " "),
    PARAGRAPHS("", "\n\n"),
    DATELINE("", " "),
    BULLETS("-", "\n"),
    LINES("", "\n"),
    CAPITALS("", " ");

    private final String bullet;
    private final String between;

    Layout(String bullet, String between) {
      this.bullet = bullet;
      this.between = between;
    }

    /** The mark before a sentence, if it has one. */
    String bullet() {
      return bullet;
    }

    /** What stands between two sentences. */
    String between() {
      return between;
    }

    /** True if sentences end with a full stop. */
    boolean isEnded() {
      return this != BULLETS && this != LINES;
    }
  }

  /** What is said of responsibility. */
  enum Guilt implements Choice {
    NONE,
    CLAIMED,
    BLAMED,
    DENIED,
    UNCLAIMED
  }
}

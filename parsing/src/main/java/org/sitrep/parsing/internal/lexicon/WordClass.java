package org.sitrep.parsing.internal.lexicon;

/** Closed classes of words. A word may belong to several. */
public enum WordClass {
  /** Determiners and possessive pronouns. */
  DET,
  /** Prepositions. */
  PREP,
  /** Coordinating conjunctions. */
  CONJ,
  /** Words that open a subordinate clause. */
  SUBORD,
  /** Relative pronouns. */
  REL,
  /** Pronouns that stand for a noun phrase. */
  PRON,
  /** Auxiliary verbs, modal ones among them. */
  AUX,
  /** Modal verbs and "to". */
  MODAL,
  /** Words of negation. */
  NEGATION,
  /** Determiners of nothing. */
  NO,
  /** Adverbs. */
  ADVERB,
  /** Words that make what follows a possibility, a threat or a plan. */
  HYPOTHETICAL,
  /** Words that mark a figure as not confirmed. */
  UNCONFIRMED,
  /** Words written together with the one before, such as "n't". */
  CLITIC,
  /** Words for what belongs to those who speak: "its soldiers". */
  OWN,
  /** Words that keep their full stop. */
  ABBREVIATION,
  /** Units of length, area and speed. */
  DISTANCE,
  /** Units of weight and volume. */
  WEIGHT,
  /** Units of calibre. */
  CALIBRE,
  /** Units of time. */
  DURATION,
  /** Currencies. */
  MONEY,
  /** Words for a share. */
  PERCENTAGE,
  /** Words before the number of a reference. */
  REFERENCE,
  /** Words of the name of a military unit. */
  UNIT_NAME,
  /** Words that tell that what fell did not strike. */
  MISS_MARK,
  /** Words that tell that a weapon had not been launched. */
  GROUND_MARK,
  /** Persons of rank, who are told of apart from those with them. */
  LEADER,
  /** Those whom an attack befell, dead or hurt. */
  VICTIM,
  /** Verbs of what is done to the body of somebody already found. */
  NAMED,
  /** What the wounded have. */
  WOUND,
  /** Adjectives that stand behind their noun. */
  POSTPOSITIVE,
  /** Words for what nobody has been able to do to a claim. */
  VERIFIED,
  /** Words for what somebody has said. */
  ACCOUNT,
  /** Nouns for that by which somebody speaks: "statement", "video". */
  MESSAGE,
  /** Words that tie somebody to what was done before. */
  RECORD,
  /** Articles that count one. */
  ARTICLE,
  /** Determiners of what is known. */
  DEFINITE,
  /** Words for all that were counted before. */
  TOTAL,
  /** Words for what comes on top. */
  ADDITIONAL,
  /** Behind an article, one more than those told of before: "a fourth". */
  NEXT,
  /** Who tells what they saw themselves. */
  WITNESS,
  /** Of two that fight, one: "on its side". */
  SIDE,
  /** Of several places, only this: "in Negombo alone". */
  ALONE,
  /** What an army counts of its own: "our losses". */
  LOSSES,
  /** What stands before an infinitive. */
  INFINITIVE,
  /** Words that open a condition. */
  CONDITION,
  /** Prepositions between a part and its whole. */
  PART,
  /** Words between a whole and its members: "including". */
  MEMBER,
  /** Prepositions before who does it. */
  AGENT,
  /** Prepositions before what it is done with. */
  MEANS,
  /** Prepositions before where something comes from. */
  ORIGIN,
  /** What stands before a value: "given as 12". */
  VALUE,
  /** Prepositions that join a further one: "along with". */
  ALONG,
  /** Prepositions before what something is aimed at or comes to. */
  AIM,
  /** Prepositions before a speaker. */
  REPORT,
  /** Prepositions before a cause or a topic. */
  CAUSE,
  /** Pronouns that stand for people only. */
  SOMEBODY,
  /** Nouns for a kind, behind which stands of what. */
  KIND,
  /** Nouns for a number, behind which stands of what. */
  TALLY,
  /** Nouns for one blow, of which a list by place tells how many there were. */
  STRIKE,
  /** Nouns for measures of a government, of which it tells without telling what happened. */
  MEASURE,
  /** Adverbs for what was said before and holds no more. */
  EARLIER,
  /** Adverbs for what takes the place of what was said before. */
  LATER,
  /** Adjectives for a figure that took the place of another. */
  NEWER,
  /** Nouns for what somebody wrote, which may be corrected. */
  WRITING,
  /** Words that begin a paragraph by which a text brings itself up to date. */
  UPDATE,
  /** Nouns for parts of a day by which a figure has moved. */
  DAYPART,
  /** Adverbs for the way a figure has gone. */
  CHANGE,
  /** The auxiliary of what was before something else that is past. */
  PLUPERFECT,
  /** Words for what is not so. */
  UNTRUE,
  /** Words for what is so. */
  TRUE,
  /** Verbs of what nobody can say did not happen: "rule out". */
  EXCLUDE,
  /** "member", "follower": one of a body of people. */
  ADHERENT,
  /** "men", "comrades": behind "our", those of the speaker's side. */
  COMRADE,
  /** "on the spot", "instantly": some died then, and perhaps others later. */
  AT_ONCE,
  /** Verbs of those who do not say something. */
  WITHHOLD,
  /** Words for what only plays at an attack. */
  UNREAL,
  /** Words for what is done about an attack of the past. */
  MEMORY,
  /** Nouns for several parts of a country: of all of these, and so of the country, is told. */
  REGIONS,
  /** Nouns for the whole of a country. */
  WIDE,
  /** The mark that opens a list. */
  COLON,
  /** The forms of the verb before an adjective, its base first. */
  BE,
  /** What stands between "all" and those left out. */
  EXCEPT,
  /** Words between two of which one holds. */
  ALTERNATIVE,
  /** Adverbs that tell how badly somebody is hurt. */
  GRAVELY,
  /** Adjectives of care and states that only the hurt know. */
  GRAVE,
  /** Nouns that mean the hurt behind such an adjective. */
  CARE,
  /** Places where the hurt are. */
  HOSPITAL,
  /** "without": what follows did not happen. */
  LACKING,
  /** Prepositions of what is inside. */
  INSIDE,
  /** Nouns for all who were hurt: where there are none of them, nobody was killed either. */
  HARMED,
  /** "such": one of many alike. */
  SUCH,
  /** "по шесть": what says that a number is of each. */
  EACH,
  /** Parts of the body. */
  LIMB,
  /** Parts of a building: where they are broken, it is damaged. */
  FABRIC,
  /** Nouns for those who were captured. */
  CAPTIVE,
  /** Words that set one thing against another: "while". */
  CONTRAST,
  /** Words by which a sentence goes on with the same: "and". */
  JOINED,
  /** Words before an auxiliary by which what was said of others is said of somebody. */
  ECHO,
  /** Adverbs that tell that somebody was hurt so badly as to die. */
  FATALLY,
  /** "the loss of three men": nouns of what somebody has lost. */
  LOSS,
  /** "a family of five": nouns of groups that are so many people. */
  KIN,
  /** Guns, and those who serve them: what they fire are shells. */
  GUN
}

package org.sitrep.parsing.internal.responsibility;

import java.util.List;
import java.util.Set;
import org.sitrep.parsing.internal.lexicon.WordKinds;
import org.sitrep.parsing.internal.text.KnownWords;
import org.sitrep.parsing.internal.text.Token;

/** The words of a language by which responsibility is claimed, denied and given. */
public final class ResponsibilityWords {

  /** What a word does. */
  enum Kind {
    /** Opens a denial that anyone did: "no", "nobody". */
    NOBODY,
    /** What a speaker calls itself and its own: "it", "its", "our". */
    OWN,
    /** "his": of somebody who speaks. */
    PERSONAL,
    /** Of these, what only the writer says: "our". */
    OURS,
    /** Names of those who are several: "guards". */
    SEVERAL,
    /** Auxiliaries of what is not told as done: "does". */
    PRESENT,
    /** Of these, what stands for several: "they". */
    MANY,
    /** Forces that obey a speaker: "army", "jets". */
    FORCE,
    /** Of these, those that do not speak: "jets". */
    MACHINE,
    /** Of these, those that may be anybody's: "fighters". */
    IRREGULAR,
    /** A group: "militants", "movement". */
    GROUP,
    /** A short name that leads back to a group named before: "group". */
    AGAIN,
    /** Who might have claimed it: "group", "faction". */
    FACTION,
    /** An attack: "attack", "shelling". */
    DEED,
    /** What is taken for a deed: "responsibility". */
    CREDIT,
    /** The word by which it is taken: "claim". */
    CLAIM,
    /** What a denial denies: "involvement". */
    GUILT,
    /** What somebody is who did it: "responsible", "behind". */
    GUILTY,
    /** Who did it: "perpetrator". */
    CULPRIT,
    /** Claimed by nobody: "unclaimed". */
    UNCLAIMED,
    /** Not so far: "yet". */
    YET,
    /** Opens what is neither claimed nor denied: "nor". */
    NEITHER,
    /** Before those who are taken to have done it: "suspected". */
    SUSPECTED,
    /** Stands for a deed told before: "it", "so". */
    THAT,
    /** What points to somebody: "hallmarks". */
    HALLMARK,
    /** What is somebody's: "work". */
    WORK,
    /** Inside a long name: "of". */
    LINK,
    /** Behind a name, before those who stand behind it: "backed". */
    BACKED,
    /** Before a name, no part of it: "both", "suspected". */
    IDLE,
    /** Verbs whose object is the deed. */
    CLAIMS,
    /** Verbs behind which the deed stands: "admit to". */
    OWNS,
    /** Verbs whose object is the credit. */
    TAKES,
    /** What those who claim nothing have not done: "come forward". */
    SILENT,
    /** "do": any deed. */
    DOES,
    /** "have nothing to do with". */
    NO_PART,
    /** Verbs before somebody and "responsible". */
    HOLDS,
    /** Verbs of blame whose object is the culprit: "accuse". */
    CHARGES,
    /** Verbs of those who are behind it. */
    MASTERMINDS,
    /** Verbs before the credit that somebody else gives. */
    BEARS,
    /** Verbs before what somebody is taken to have done. */
    BELIEVES,
    /** Verbs of those who take somebody to have done it. */
    OPINES,
    /** Verbs before an attack: "carry out". */
    COMMITS,
    /** Of these, those that blame whoever did it where another tells of it. */
    PERPETRATES,
    /** Verbs of what an attack does: "kill". */
    BLOWS,
    /** Likewise, but only of attacks themselves: "wound". */
    HARMS,
    /** Verbs of those who will have nothing to do with what stands behind: "distance". */
    DISOWNS,
    /** Verbs of what responsibility does that is somebody's: "lie". */
    RESTS,
    /** Before what is lacking: "without". */
    LACKING,
    /** Before the name that a group gives itself: "calling". */
    CALLING,
    /** Behind that: "itself". */
    SELF,
    /** Where somebody is, who did nothing by itself: "territory". */
    GROUND,
    /** What is pointed or laid: "finger". */
    POINTER,
    /** Verbs by which blame is given: "put". */
    LAYS,
    /** Verbs by which a deed is signed: "put one's name to". */
    SIGNS,
    /** What is signed with: "name". */
    NAME,
    /** What a deed is that is one's own: "ours". */
    POSSESSED,
    /** "revenge" and what else an attack is to those who answer for it. */
    REVENGE,
    /** Verbs of those who own up to what others have told. */
    ADMITS,
    /** Verbs by which a party makes its deed known. */
    ANNOUNCES
  }

  private final WordKinds<Kind> kinds;

  /** Takes rows of a kind and words parted by bars. */
  public ResponsibilityWords(List<String[]> rows, KnownWords known) {
    kinds = WordKinds.of(Kind.class, rows, known);
  }

  /** The kinds of a word in lower case. */
  Set<Kind> of(String word) {
    return kinds.of(word);
  }

  /** True if the token is of the kind. */
  boolean is(Kind kind, Token token) {
    return kinds.is(kind, token);
  }

  /** True if the word, in lower case, is of the kind. */
  boolean is(Kind kind, String word) {
    return of(word).contains(kind);
  }
}

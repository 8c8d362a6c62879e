package org.sitrep.parsing.internal.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.place.PlaceMention.Role;
import org.sitrep.parsing.internal.place.PlaceWords.Kind;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.syntax.Upos;

/** What the places of a sentence do in it, by its tree and by the words before them. */
final class SentenceRoles {

  /** How many tokens may lie between a distance and the place from which it is told. */
  private static final int REACH = 6;

  /** The most words between a place and the noun whose origin it is. */
  private static final int CLIMB = 3;

  /** What words for things that happen tell of. */
  private static final Set<Domain> EVENTS =
      EnumSet.of(Domain.ATTACK, Domain.MUNITION, Domain.OUTCOME);

  /** Who speaks of what happened where they are. */
  private static final Set<String> LOCAL =
      Set.of("POLICE", "LOCAL_AUTHORITY", "MEDICAL", "RESCUE", "WITNESS");

  /** The rank of a town. */
  private static final int TOWN = 3;

  private final PlaceContext context;
  private final Tree tree;
  private final List<PlaceMention> places = new ArrayList<>();
  private boolean others;

  SentenceRoles(PlaceContext context, Tree tree) {
    this.context = context;
    this.tree = tree;
  }

  /**
   * The places with their roles.
   *
   * @param given the places of the sentence, with the roles that the words before them tell
   */
  List<PlaceMention> of(List<PlaceMention> given) {
    others = given.size() > 1;
    for (PlaceMention place : given) {
      places.add(place.as(role(place)));
    }
    return places;
  }

  private Role role(PlaceMention place) {
    int head = tree.head(place.from(), place.to());
    if (isLabel(place)) {
      return isDateline(place) ? Role.DATELINE : Role.LABEL;
    }
    if (isBehindDay(place)) {
      return context.is(place.from() - 1, Kind.NEAR) ? Role.NEAR : Role.SCENE;
    }
    if (isDistant(place.from())) {
      return Role.NEAR;
    }
    PlaceMention around = container(place, head);
    if (around != null) {
      return around.role() == Role.NEAR && !isListed(head) ? Role.SCENE : around.role();
    }
    if (isBehindDistance(place)) {
      return Role.SCENE;
    }
    if (isOrigin(head) || isShooter(head)) {
      return Role.ORIGIN;
    }
    if (isOffice(head)) {
      if (context.is(place.to() - 1, Kind.CARE)
          || context.is(place.from() - 1, Kind.CARE)
          || isOfCare(tree.head(head))) {
        return Role.ACTOR;
      }
      // "a doctor in Kharkiv said" has no charge of the town
      return hasCase(head, Kind.SCENE) && !isAuthority(tree.head(head))
          ? Role.DATELINE
          : Role.OFFICE;
    }
    if (isSpokenAt(place, head)) {
      return Role.DATELINE;
    }
    if (isDestination(head)) {
      return Role.ACTOR;
    }
    if (isCarer(head) || cares(place, head)) {
      return Role.ACTOR;
    }
    if (acts(place, head)) {
      return Role.ACTOR;
    }
    if (isStruck(head) || isEventOf(head) || isBehindCounted(place, head)) {
      return Role.SCENE;
    }
    boolean near = place.role() == Role.SCENE && context.is(place.from() - 1, Kind.NEAR);
    return near ? Role.NEAR : place.role();
  }

  /** "On 30 July 2023, in Paracuaro, Michoacan, residents reported": day and place head it all. */
  private boolean isBehindDay(PlaceMention place) {
    PlaceMention last = places.isEmpty() ? null : places.get(places.size() - 1);
    if (last != null && context.isChained(last.to(), place.from())) {
      return last.isScene() && isBehindDay(last.from());
    }
    return isBehindDay(place.from());
  }

  private boolean isBehindDay(int from) {
    for (int i = tree.from() + 2; i < from && i <= tree.from() + REACH; i++) {
      if (context.token(i).is(",")) {
        boolean day = context.token(i - 1).isNumber() && !context.token(tree.from()).isNumber();
        return day && context.is(i + 1, Kind.SCENE) && from - i <= REACH && isOneName(i + 2, from);
      }
    }
    return false;
  }

  /** "the municipality of San Miguel", "San Miguel (San, ": names and what joins them alone. */
  private boolean isOneName(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean joins =
          context.token(i).isCapital()
              || context.token(i).isMark()
              || context.is(i, WordClass.DET)
              || context.is(i, Kind.OF)
              || context.isPart(i)
              || context.type(i) != null;
      if (!joins) {
        return false;
      }
    }
    return true;
  }

  /** "30 km north of Gao", "some 10 miles from Gao", "north of Gao", but not "the north of Gao". */
  private boolean isDistant(int from) {
    if (from <= tree.from() || !context.is(from - 1, Kind.DISTANT)) {
      return false;
    }
    if (context.is(from - 2, Kind.SIDE) && context.is(from - 1, Kind.OF) && !isWithin(from - 3)) {
      return true;
    }
    for (int i = from - 2; i >= Math.max(tree.from(), from - REACH); i--) {
      if (context.is(i, WordClass.DISTANCE)) {
        return true;
      }
      boolean between =
          context.is(i, Kind.PART)
              || context.is(i, Kind.SIDE)
              || context.is(i, Kind.DISTANT)
              || context.is(i, WordClass.DET)
              || context.is(i, WordClass.PREP)
              || context.is(i, WordClass.ADVERB);
      if (!between) {
        return false;
      }
    }
    return false;
  }

  /** "in the", "in": what stands behind lies inside. */
  private boolean isWithin(int word) {
    return word >= tree.from()
        && (context.is(word, WordClass.DET) || context.is(word, Kind.WITHIN));
  }

  private boolean isListed(int head) {
    return tree.relation(head).base() == Relation.CONJ;
  }

  /** "30 km from Gao in Mali": the one holds the other, and nothing comes from there. */
  private boolean isBehindDistance(PlaceMention place) {
    PlaceMention last = places.isEmpty() ? null : places.get(places.size() - 1);
    return last != null && last.role() == Role.NEAR && place.from() - last.to() <= CLIMB;
  }

  /** The place of the same sentence on which this one hangs: "Gao in Mali", "Gao and Kidal". */
  private @Nullable PlaceMention container(PlaceMention place, int head) {
    int above = tree.head(head);
    for (PlaceMention other : places) {
      if (above >= other.from() && above < other.to()) {
        return isListed(head) && hasCase(head) ? null : other;
      }
    }
    return null;
  }

  /**
   * "the city's oldest clinic, Medina", "the district hospital in Anantnag received 12": the name
   * of a place of care, or where it is, unless that was struck.
   */
  private boolean isCarer(int head) {
    int above = tree.head(head);
    if (above < 0 || !context.is(above, Kind.CARE)) {
      return false;
    }
    Relation relation = tree.relation(head).base();
    return relation == Relation.APPOS || relation == Relation.NMOD && !isHarmed(above);
  }

  /** "and the Saudi Hospital, where they lie, has run out": nothing happens there. */
  private boolean cares(PlaceMention place, int head) {
    return context.is(place.to() - 1, Kind.CARE)
        && tree.head(head) >= 0
        && !hasCase(head)
        && !isHarmed(head);
  }

  /** "a hospital in Gao was hit", "the bombing of a hospital in Gao". */
  private boolean isHarmed(int word) {
    for (int at = tree.head(word); at >= 0; at = tree.head(at)) {
      Match<Noun> noun = noun(at);
      boolean struck =
          context.is(at, Kind.HARMED)
              || context.is(at, VerbTag.ATTACK)
              || context.is(at, VerbTag.STRIKE)
              || noun != null && noun.entry().domain() == Domain.ATTACK;
      if (struck) {
        return true;
      }
    }
    return false;
  }

  private boolean hasCase(int word) {
    return tree.child(word, Relation.CASE) != Tree.NO_WORD;
  }

  /** "from Crimea", "from the directions of Kursk", "from the airspace over the Sea of Azov". */
  private boolean isOrigin(int head) {
    int at = head;
    for (int i = 0; i <= CLIMB && at != Tree.NO_WORD && isNominal(at); i++) {
      if (hasCase(at, Kind.ORIGIN)) {
        return true;
      }
      int above = tree.head(at);
      boolean listed = isListed(at);
      if (above == Tree.NO_WORD || !listed && !context.isPart(above) || listed && hasCase(at)) {
        return false;
      }
      at = above;
    }
    return false;
  }

  /** "were transferred to the border province of Kilis": where somebody goes. */
  private boolean isDestination(int head) {
    int at = head;
    for (int i = 0; i < CLIMB && tree.relation(at).base() == Relation.NMOD; i++) {
      int above = tree.head(at);
      if (above == Tree.NO_WORD || !context.isPart(above)) {
        return false;
      }
      at = above;
    }
    int verb = tree.head(at);
    return tree.relation(at).base() == Relation.OBL
        && hasCase(at, Kind.TOWARD)
        && verb >= 0
        && context.is(verb, Kind.JOURNEY);
  }

  private boolean hasCase(int word, Kind kind) {
    for (int i = 0; i < tree.childCount(word); i++) {
      int child = tree.child(word, i);
      if (tree.relation(child).base() == Relation.CASE && context.is(child, kind)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNominal(int word) {
    Upos tag = tree.upos(word);
    return tag == Upos.NOUN || tag == Upos.PROPN || tag == Upos.ADJ || tag == Upos.X;
  }

  /** "Kharkiv governor", "the governor of Kharkiv", "officials in Kharkiv said". */
  private boolean isOffice(int head) {
    int above = tree.head(head);
    if (above == Tree.NO_WORD || !isNominal(above) || !isSpeaker(above)) {
      return false;
    }
    return switch (tree.relation(head).base()) {
      case COMPOUND, AMOD, FLAT, NMOD ->
          !hasCase(head, Kind.SCENE) || isSpeaking(above) || isState(above);
      default -> false;
    };
  }

  /** "hospital officials in Tyre": the hurt were brought there. */
  private boolean isOfCare(int speaker) {
    int kind = tree.child(speaker, Relation.COMPOUND);
    return kind >= 0 && context.is(kind, Kind.CARE);
  }

  private boolean isAuthority(int word) {
    return isSpeaker(word, Set.of("LOCAL_AUTHORITY"));
  }

  /** "the government in Kabul has pledged": a state that acts, wherever it sits. */
  private boolean isState(int word) {
    return tree.relation(word) == Relation.NSUBJ
        && isSpeaker(word, Set.of("GOVERNMENT", "MINISTRY"));
  }

  private boolean isSpeaker(int word, Set<String> codes) {
    Match<Noun> noun = speaker(word);
    return noun != null && codes.contains(noun.entry().code());
  }

  private @Nullable Match<Noun> speaker(int word) {
    return context.lexicon().speakers().longest(context.tokens(), word, word + 1);
  }

  private @Nullable Match<Noun> noun(int word) {
    return context.lexicon().nouns().longest(context.tokens(), word, word + 1);
  }

  private boolean isSpeaker(int word) {
    return speaker(word) != null;
  }

  /** True for the subject of a verb of speech, and for whom something is "according to". */
  private boolean isSpeaking(int word) {
    int above = tree.head(word);
    int before = tree.child(word, Relation.CASE);
    if (before >= 0 && context.is(before, WordClass.REPORT)) {
      return true;
    }
    return tree.relation(word).base() == Relation.NSUBJ
        && above >= 0
        && (context.is(above, VerbTag.SPEECH) || context.is(above, VerbTag.FIGURE));
  }

  /**
   * "said in Kyiv", "told reporters in Kyiv", but not "confirmed the attack in Kyiv" and "blasts
   * were reported in Kyiv".
   */
  private boolean isSpokenAt(PlaceMention place, int head) {
    int above = tree.head(head);
    if (above < 0 || !hasCase(head, Kind.SCENE)) {
      return false;
    }
    if (tree.relation(head).base() == Relation.NMOD) {
      // "told a news conference in Tel Aviv"
      int verb = tree.head(above);
      return context.is(above, Kind.AUDIENCE) && verb >= 0 && context.is(verb, VerbTag.SPEECH);
    }
    boolean spoken =
        tree.relation(head).base() == Relation.OBL
            && context.is(above, VerbTag.SPEECH)
            && tree.child(above, Relation.NSUBJ_PASS) < 0
            && !isEventBetween(above, head)
            && !isFronted(place, head, above);
    return spoken || isRightBehindSpeech(head);
  }

  /** "the ministry said in Washington", whatever word the tree hangs the town on. */
  private boolean isRightBehindSpeech(int head) {
    int verb = tree.child(head, Relation.CASE) - 1;
    return verb >= tree.from()
        && context.is(verb, VerbTag.SPEECH)
        && tree.child(verb, Relation.NSUBJ) >= 0;
  }

  /** "In Acre, police said two were killed": those who speak are on the spot, or in the country. */
  private boolean isFronted(PlaceMention place, int head, int verb) {
    int subject = tree.child(verb, Relation.NSUBJ);
    return head < subject
        && subject < verb
        && tree.child(head, Relation.CASE) == tree.from()
        && (place.rank() == 0 || isSpeaker(subject, LOCAL));
  }

  private boolean isEventBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Match<Noun> noun = noun(i);
      if (noun != null && EVENTS.contains(noun.entry().domain())) {
        return true;
      }
    }
    return false;
  }

  /** "Kharkiv region: two killed". */
  private boolean isLabel(PlaceMention place) {
    int first = place.from();
    while (first > tree.from() && context.token(first - 1).isMark()) {
      first--;
    }
    boolean alone = place.to() + 1 == tree.to() && context.token(place.to()).is(".");
    return first == tree.from()
        && place.to() < tree.to()
        && (alone || context.is(place.to(), Kind.COLON));
  }

  /** "PATTANI: ...": a town in capitals, or the first of a text in which other towns follow. */
  private boolean isDateline(PlaceMention place) {
    String name = context.token(place.from()).text();
    boolean capitals = name.length() > 2 && Character.isUpperCase(name.charAt(1));
    return place.rank() == TOWN && place.from() == tree.from() && (capitals || others);
  }

  /** "militants in Gaza fired", "launched by militants in Gaza": where those are who launch. */
  private boolean isShooter(int head) {
    int above = tree.head(head);
    boolean plain = above >= 0 && tree.child(above, Relation.COMPOUND_PRT) < 0;
    if (plain && context.is(above, VerbTag.LAUNCH)) {
      int agent = tree.child(above, Relation.OBL_AGENT);
      return agent > above
          && agent < head
          && tree.relation(head).base() == Relation.OBL
          && tree.child(head, Relation.CASE) == agent + 1
          && hasCase(head, Kind.WITHIN);
    }
    if (tree.relation(head).base() != Relation.NMOD || above == Tree.NO_WORD) {
      return false;
    }
    int verb = tree.head(above);
    boolean acts =
        tree.relation(above) == Relation.NSUBJ || tree.relation(above) == Relation.OBL_AGENT;
    return acts && verb >= 0 && context.is(verb, VerbTag.LAUNCH);
  }

  /** "Farman hospital says", "the Pentagon said", "the hospital has run out", "Israel struck". */
  private boolean acts(PlaceMention place, int head) {
    int above = tree.head(head);
    if (tree.relation(head) != Relation.NSUBJ || above == Tree.NO_WORD) {
      return false;
    }
    return place.rank() == 0
        || context.is(above, VerbTag.SPEECH)
        || context.is(place.to() - 1, Kind.CARE);
  }

  /** "the shelling of Lukavac", "residents of Tartar". */
  private boolean isEventOf(int head) {
    int above = tree.head(head);
    if (tree.relation(head).base() != Relation.NMOD || above == Tree.NO_WORD) {
      return false;
    }
    Match<Noun> noun = noun(above);
    boolean event =
        noun != null
            && (noun.entry().domain() == Domain.ATTACK || noun.entry().domain() == Domain.PERSON);
    return event && hasCase(head, Kind.OF);
  }

  /** "killed 78 Palestinians in Gaza", where "solidarity with Palestinians in Gaza" is no scene. */
  private boolean isBehindCounted(PlaceMention place, int head) {
    int word = tree.child(head, Relation.CASE);
    return word > tree.from()
        && word < place.from()
        && context.is(word, Kind.SCENE)
        && context.is(word - 1, Kind.AFFAIR)
        && tree.child(word - 1, Relation.NUMMOD) >= 0;
  }

  /** "Kyiv was attacked", "struck Kyiv". */
  private boolean isStruck(int head) {
    int above = tree.head(head);
    boolean suffers =
        tree.relation(head) == Relation.NSUBJ_PASS || tree.relation(head) == Relation.OBJ;
    return suffers
        && above >= 0
        && (context.is(above, VerbTag.ATTACK) || context.is(above, VerbTag.STRIKE));
  }
}

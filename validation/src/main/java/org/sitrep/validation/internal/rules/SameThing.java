package org.sitrep.validation.internal.rules;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.sitrep.model.Measure;
import org.sitrep.model.PersonGroup;
import org.sitrep.model.Qualifier;
import org.sitrep.model.SourceKind;
import org.sitrep.model.Subject;
import org.sitrep.validation.internal.figures.Conflict;
import org.sitrep.validation.internal.figures.Figure;
import org.sitrep.validation.internal.figures.Figures;
import org.sitrep.validation.internal.figures.SpeakerKey;
import org.sitrep.validation.internal.figures.SubjectKey;

/**
 * Whether figures of several speakers that share no number are surely about the same thing, so that
 * a difference is worth a word. A false alarm costs more than a difference passed over.
 */
final class SameThing {

  /** The report's own words are read with at least this confidence. */
  private static final double OWN_VOICE = 0.9;

  /** If they say of whom or what they tell, as houses or marines, less is enough. */
  private static final double OWN_VOICE_OF_A_GROUP = 0.8;

  /** So many times the number of another, and so many at the least, are of more than one attack. */
  private static final int SCALE = 10;

  private static final int HUNDREDS = 100;

  private static final SourceKind WITNESS = SourceKind.of("WITNESS");

  private static final Set<Measure> DEEDS =
      EnumSet.of(
          Measure.INTERCEPTED, Measure.HIT, Measure.MISSED, Measure.IN_FLIGHT, Measure.CAPTURED);

  private SameThing() {}

  static boolean isSure(Conflict conflict) {
    Figure limit = conflict.limit().figure();
    return limit.measure() != Measure.ATTACKS
        && conflict.more().isEmpty()
        && conflict.parts().size() == 1
        && isOfWhom(limit, conflict.parts().get(0))
        && isOfOneGroup(limit, conflict.parts().get(0))
        && !isNobody(limit)
        && !isSomebody(limit, conflict.parts().get(0))
        && !isVague(conflict)
        && !isUpdate(conflict)
        && !isOneOfMany(conflict)
        && !isSeen(conflict.parts().get(0), limit)
        && !isSeen(limit, conflict.parts().get(0))
        && !isOfAnotherScale(limit, conflict.parts().get(0))
        && isSurelyRead(conflict);
  }

  /**
   * "Six soldiers fell here, five there, 13 in all": who gives a greater figure of the same people
   * tells of a part with the smaller one.
   */
  static boolean isPartOfOwn(Conflict conflict, Figures figures) {
    return conflict.figures().stream()
        .anyMatch(figure -> Figures.isExceeded(figure, Figures.greatest(figures.alike(figure))));
  }

  /** False if the report's own words, unsurely read, are held against others or each other. */
  private static boolean isSurelyRead(Conflict conflict) {
    boolean group =
        conflict.isOfOneNumber() && !conflict.limit().figure().kind().equals(SubjectKey.ALL);
    double least = group ? OWN_VOICE_OF_A_GROUP : OWN_VOICE;
    return conflict.figures().stream().allMatch(figure -> isSurelyRead(figure, least));
  }

  /**
   * False if the report contradicts itself in words that are unsurely read, or if several speakers
   * may speak of different munitions.
   */
  static boolean isNoSlip(Conflict conflict) {
    boolean sure =
        conflict.figures().stream()
            .anyMatch(figure -> !isOwnVoice(figure) || isSurelyRead(figure, OWN_VOICE_OF_A_GROUP));
    return sure && isOfOneWord(conflict) && (conflict.hasOneSpeaker() || isAgreed(conflict));
  }

  /** False if one of the figures is the report's own and unsurely read. */
  static boolean isSurelyRead(Collection<Figure> figures) {
    return figures.stream().allMatch(figure -> isSurelyRead(figure, OWN_VOICE_OF_A_GROUP));
  }

  private static boolean isAgreed(Conflict conflict) {
    Figure limit = conflict.limit().figure();
    return conflict.figures().stream().allMatch(figure -> isOfOneGroup(limit, figure))
        && isSurelyRead(conflict.figures());
  }

  /** "Mortar rounds" that were fired are not the "impacts" or "hits" of which is told. */
  private static boolean isOfOneWord(Conflict conflict) {
    Figure limit = conflict.limit().figure();
    return conflict.figures().stream().allMatch(figure -> isOfOneWord(limit, figure));
  }

  /**
   * False for a bare noun that is another than that of the limit, in the singular or the plural;
   * "13 of them" may be of any.
   */
  private static boolean isOfOneWord(Figure limit, Figure part) {
    String word = words(part).toLowerCase(Locale.ROOT);
    String noun = noun(limit);
    return word.indexOf(' ') >= 0 || word.startsWith(noun) || noun.startsWith(word);
  }

  private static String noun(Figure figure) {
    String words = words(figure);
    return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** The dead of a side in the fighting are not among the people of whom others speak. */
  private static boolean isOfWhom(Figure limit, Figure part) {
    boolean militants =
        !part.kind().code().isEmpty()
            && PersonGroup.of(part.kind().code()).isA(PersonGroup.MILITANT);
    return !militants || part.kind().equals(limit.kind());
  }

  /** "Turkish soldiers" are not "regime soldiers", nor "Ukrainian drones" any other drones. */
  private static boolean isOfOneGroup(Figure limit, Figure part) {
    String group = group(limit);
    String other = group(part);
    boolean munitions = limit.measure().domain() == Measure.Domain.MUNITIONS;
    if (group.isEmpty() || other.isEmpty() || isCounted(group) || isCounted(other)) {
      return !munitions || !isNamed(group + other);
    }
    boolean pointed = group.contains(" ") || other.contains(" ");
    return pointed || group.equalsIgnoreCase(other);
  }

  /** What stands before the word for those counted, such as "regime" of "regime soldiers". */
  private static String group(Figure figure) {
    String words = words(figure);
    return words.substring(0, Math.max(0, words.lastIndexOf(' ')));
  }

  private static String words(Figure figure) {
    return figure.count().subject().flatMap(Subject::words).orElse("").strip();
  }

  /** "of 79 drones": of a whole of their own. */
  private static boolean isCounted(String group) {
    return group.chars().anyMatch(Character::isDigit);
  }

  private static boolean isNamed(String group) {
    return group.chars().anyMatch(Character::isUpperCase);
  }

  /** "No one was hurt" is said of those whom the speaker knows of, unless it names the place. */
  private static boolean isNobody(Figure limit) {
    return limit.high() == 0
        && limit.measure().domain() == Measure.Domain.PEOPLE
        && limit.kind().equals(SubjectKey.ALL)
        && limit.node().scope().place().isEmpty();
  }

  /** "A soldier was hurt" may be told of another spot than "no soldier was hurt". */
  private static boolean isSomebody(Figure limit, Figure part) {
    return limit.high() == 0 && part.count().partial();
  }

  /** A survivor who tells of fewer people than others do has not seen all. */
  private static boolean isSeen(Figure figure, Figure other) {
    return figure.measure().domain() == Measure.Domain.PEOPLE
        && figure.high() < other.low()
        && figure.claim().sources().stream().anyMatch(it -> it.kind().equals(WITNESS));
  }

  /** Hundreds are the dead of several attacks or of a war, beside the few of one. */
  private static boolean isOfAnotherScale(Figure limit, Figure part) {
    return limit.high() > 0 && part.low() >= HUNDREDS && part.low() / SCALE >= limit.high();
  }

  /** "Officials, who had spoken of four dead": the text itself says that the figure has moved. */
  private static boolean isUpdate(Conflict conflict) {
    return conflict.figures().stream()
        .anyMatch(
            newer ->
                conflict.figures().stream()
                    .anyMatch(older -> newer.claim().revises().contains(older.claim().id())));
  }

  /** "Dozens" and 12 are no two counts of the same; "dozens" and none are. */
  private static boolean isVague(Conflict conflict) {
    return conflict.limit().high() > 0
        && conflict.figures().stream()
            .anyMatch(figure -> figure.count().quantity().qualifier() == Qualifier.VAGUE);
  }

  /** "Shot down one drone" tells of one deed, not of all, unless places are named. */
  private static boolean isOneOfMany(Conflict conflict) {
    Figure limit = conflict.limit().figure();
    boolean placed =
        conflict.figures().stream().allMatch(figure -> figure.claim().place().isPresent());
    return limit.low() == 1 && limit.high() == 1 && DEEDS.contains(limit.measure()) && !placed;
  }

  private static boolean isSurelyRead(Figure figure, double least) {
    return !isOwnVoice(figure) || figure.claim().confidence().orElse(1) >= least;
  }

  private static boolean isOwnVoice(Figure figure) {
    return figure.speakers().equals(Set.of(SpeakerKey.REPORT));
  }
}

package org.sitrep.parsing.internal.attack;

import java.util.stream.Stream;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.place.PlaceMention;
import org.sitrep.parsing.internal.text.Document;

/** Takes down what a sentence says of an attack besides its claims. */
final class AttackDescriber {

  private final Document document;
  private final TargetReader targets;
  private final Locations locations;
  private final ClaimScenes scenes;
  private final Agents agents;

  AttackDescriber(
      Document document,
      TargetReader targets,
      Locations locations,
      ClaimScenes scenes,
      Agents agents) {
    this.document = document;
    this.targets = targets;
    this.locations = locations;
    this.scenes = scenes;
    this.agents = agents;
  }

  /**
   * Describes an attack by a passage.
   *
   * @param isTelling true if the passage tells where the attack was, and not only what is around it
   */
  void describe(AttackDraft draft, Passage passage, boolean isTelling) {
    SentenceReading reading = passage.reading();
    locations.add(passage.scenes(), isTelling ? draft.places : draft.surroundings);
    reading.syntax().phrases().forEach(phrase -> name(draft, phrase, reading.syntax()));
    if (isTelling && draft.lead.isEmpty()) {
      draft.lead = scenes.main(reading);
      draft.isPlacedFirst = draft.attack.startsIn(passage);
    }
    draft.until = reading.sentence().to();
    if (draft.target == null) {
      draft.target = targets.read(document, reading.syntax());
    }
    draft.perpetrators.addAll(agents.in(reading.syntax()));
  }

  /** Takes down the weapon or the kind of attack that a phrase names. */
  private static void name(AttackDraft draft, Phrase phrase, Syntax syntax) {
    Noun noun = phrase.noun();
    if (noun != null && noun.domain() == Domain.MUNITION) {
      draft.weapons.add(isPlanted(phrase, syntax) ? "IED" : noun.code());
    } else if (noun != null && noun.code().equals("OPERATION")) {
      draft.nouns.add("RAID");
    } else if (noun != null && noun.domain() == Domain.ATTACK) {
      draft.nouns.add(noun.code());
      String weapon = AttackWords.munition(noun);
      if (weapon != null) {
        draft.weapons.add(weapon);
      }
    }
  }

  /** "a bomb exploded": it was not dropped. */
  private static boolean isPlanted(Phrase phrase, Syntax syntax) {
    return phrase.noun() != null
        && phrase.noun().code().equals("BOMB")
        && syntax.clauses().stream()
            .anyMatch(
                clause ->
                    clause.is(VerbTag.BLAST)
                        && (clause.subjects().contains(phrase)
                            || clause.objects().contains(phrase)));
  }

  /** False for what is around an attack, and for the title of a round-up. */
  boolean isTelling(SentenceReading reading) {
    return reading.tells() && !isRoundup(reading);
  }

  /** "Raids in Kunar, Helmand": a title over several attacks, each of which has its own place. */
  private boolean isRoundup(SentenceReading reading) {
    int last = reading.sentence().to() - 1;
    boolean title = reading.sentence().from() == 0 && !document.token(last).is(".");
    return title
        && reading.places().stream()
                .filter(place -> place.isScene() && place.rank() > 0)
                .map(PlaceMention::place)
                .flatMap(Stream::ofNullable)
                .map(place -> place.isAdmin1() ? place.name() : place.admin1())
                .distinct()
                .count()
            > 1;
  }
}

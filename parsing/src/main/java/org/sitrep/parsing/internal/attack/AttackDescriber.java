package org.sitrep.parsing.internal.attack;

import java.util.stream.Stream;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.lexicon.Domain;
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
  private final ArmsReader arms;

  AttackDescriber(
      Document document,
      TargetReader targets,
      Locations locations,
      ClaimScenes scenes,
      Agents agents,
      ArmsReader arms) {
    this.document = document;
    this.targets = targets;
    this.locations = locations;
    this.scenes = scenes;
    this.agents = agents;
    this.arms = arms;
  }

  /**
   * Describes an attack by a passage.
   *
   * @param isTelling true if the passage tells where the attack was, and not only what is around it
   */
  void describe(AttackDraft draft, Passage passage, boolean isTelling) {
    SentenceReading reading = passage.reading();
    locations.add(passage.scenes(), isTelling ? draft.places : draft.surroundings);
    arms.read(reading, draft);
    if (isTelling && draft.lead.isEmpty()) {
      draft.lead = scenes.main(reading);
      draft.isPlacedFirst = draft.attack.startsIn(passage);
    }
    draft.until = reading.sentence().to();
    if (draft.target == null) {
      draft.target = targets.read(document, reading.syntax());
    }
    draft.isDeed |=
        isTelling
            && reading.syntax().clauses().stream()
                .anyMatch(clause -> isDeed(clause, draft) || strikes(clause, passage));
    draft.perpetrators.addAll(agents.in(reading.syntax()));
  }

  /** "a drone hit a bus", "attacked the post": where prices hit a record, nothing tells of arms. */
  private static boolean isDeed(Clause clause, AttackDraft draft) {
    boolean launched =
        clause.is(VerbTag.LAUNCH)
            && Stream.concat(clause.subjects().stream(), clause.objects().stream())
                .anyMatch(phrase -> phrase.domain() == Domain.MUNITION);
    boolean armed = !draft.weapons.isEmpty();
    boolean attacked = clause.is(VerbTag.ATTACK) && (armed || draft.target != null);
    return clause.isFact() && (launched || attacked || armed && clause.is(VerbTag.STRIKE));
  }

  /** "Israel struck Gaza": what is struck is a place. */
  private static boolean strikes(Clause clause, Passage passage) {
    return clause.is(VerbTag.STRIKE)
        && clause.isFact()
        && !clause.is(Clause.Trait.PASSIVE)
        && passage.sides().attacker() != null
        && clause.objects().stream()
            .anyMatch(
                struck ->
                    passage.scenes().stream()
                        .anyMatch(
                            place -> struck.from() <= place.from() && place.to() <= struck.to()));
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

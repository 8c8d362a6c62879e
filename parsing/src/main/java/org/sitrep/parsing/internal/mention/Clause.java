package org.sitrep.parsing.internal.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.mention.Chunk.NounPhrase;
import org.sitrep.parsing.internal.mention.Chunk.VerbPhrase;

/** A verb with its subjects, objects and complements. */
public final class Clause {

  private final VerbPhrase verb;
  private final boolean hypothetical;
  private final boolean describing;
  private final List<NounPhrase> subjects = new ArrayList<>();
  private final List<NounPhrase> objects = new ArrayList<>();
  private final List<Complement> complements = new ArrayList<>();
  private final List<NounPhrase> subjectsView = Collections.unmodifiableList(subjects);
  private final List<NounPhrase> objectsView = Collections.unmodifiableList(objects);
  private final List<Complement> complementsView = Collections.unmodifiableList(complements);

  Clause(VerbPhrase verb, List<NounPhrase> subjects, boolean hypothetical, boolean describing) {
    this.describing = describing;
    this.verb = verb;
    this.hypothetical = hypothetical;
    this.subjects.addAll(subjects);
  }

  /**
   * A phrase behind a preposition.
   *
   * @param preposition the preposition in lower case
   * @param phrase the phrase
   */
  public record Complement(String preposition, NounPhrase phrase) {}

  /** The verb. */
  public VerbPhrase verb() {
    return verb;
  }

  /** What stands as the subject. */
  public List<NounPhrase> subjects() {
    return subjectsView;
  }

  /** What stands as the object. */
  public List<NounPhrase> objects() {
    return objectsView;
  }

  /** What stands behind prepositions after the verb. */
  public List<Complement> complements() {
    return complementsView;
  }

  /** The first phrase of a clause behind one of the prepositions; null if there is none. */
  public static @Nullable NounPhrase complement(Clause clause, String... prepositions) {
    for (Complement complement : clause.complements) {
      if (List.of(prepositions).contains(complement.preposition())) {
        return complement.phrase();
      }
    }
    return null;
  }

  /** True for a relative clause or a participle that only describes a phrase. */
  public boolean isDescribing() {
    return describing;
  }

  /** True inside "if" and behind "threatened to". */
  public boolean isHypothetical() {
    return hypothetical;
  }

  void addSubject(NounPhrase phrase) {
    subjects.add(phrase);
  }

  void addObject(NounPhrase phrase) {
    objects.add(phrase);
  }

  List<NounPhrase> takeObjects() {
    List<NounPhrase> taken = new ArrayList<>(objects);
    objects.clear();
    return taken;
  }

  void dropComplement() {
    complements.remove(complements.size() - 1);
  }

  void addComplement(String preposition, NounPhrase phrase) {
    complements.add(new Complement(preposition, phrase));
  }
}

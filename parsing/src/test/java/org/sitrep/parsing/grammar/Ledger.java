package org.sitrep.parsing.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.model.Stance;

/** What a correct reader finds in a report, kept by its words until these are set. */
final class Ledger {

  private final List<Draft> drafts = new ArrayList<>();
  private final List<Blame> blames = new ArrayList<>();
  private @Nullable Figure older;
  private @Nullable Figure newer;

  /**
   * Who speaks, where and when.
   *
   * @param source the words of the speaker
   * @param stance how the speaker stands to it
   * @param place the words that name the place
   * @param day the day
   */
  record Circumstances(
      Optional<List<Node>> source,
      Stance stance,
      Optional<List<Node>> place,
      Optional<LocalDate> day) {

    /** Nobody, nowhere, never. */
    static final Circumstances NONE =
        new Circumstances(Optional.empty(), Stance.ASSERTED, Optional.empty(), Optional.empty());

    Circumstances at(Optional<List<Node>> other) {
      return new Circumstances(source, stance, other, day);
    }

    Circumstances as(Stance other) {
      return new Circumstances(source, other, place, day);
    }

    /** The same speaker and stance, but neither place nor day. */
    Circumstances saidOnly() {
      return new Circumstances(source, stance, Optional.empty(), Optional.empty());
    }
  }

  private record Draft(
      Figure figure, Measure measure, Optional<String> subject, Circumstances circumstances) {}

  private record Blame(
      ResponsibilityKind kind, Optional<List<Node>> actor, Optional<List<Node>> source) {}

  /** Enters a count. */
  void count(
      Figure figure, Measure measure, Optional<String> subject, Circumstances circumstances) {
    drafts.add(new Draft(figure, measure, subject, circumstances));
  }

  /** Enters that one figure takes the place of another. */
  void revise(Figure old, Figure by) {
    older = old;
    newer = by;
  }

  /** Enters a word on responsibility. */
  void blame(ResponsibilityKind kind, Optional<List<Node>> actor, Optional<List<Node>> source) {
    blames.add(new Blame(kind, actor, source));
  }

  /** The counts, with their words as they were set. */
  List<ExpectedClaim> claims(Typesetter text) {
    return drafts.stream().map(draft -> claim(draft, text)).toList();
  }

  /** Figures are told apart by identity: two may say the same. */
  @SuppressWarnings("ReferenceEquality")
  private ExpectedClaim claim(Draft draft, Typesetter text) {
    Figure figure = draft.figure();
    Circumstances circumstances = draft.circumstances();
    return new ExpectedClaim(
        draft.measure(),
        figure.low(),
        figure.high(),
        figure.qualifier(),
        draft.subject(),
        circumstances.source().map(text::slice),
        circumstances.stance(),
        text.slice(figure.words()),
        text.start(figure.words()),
        circumstances.place().map(text::slice),
        circumstances.day(),
        figure == newer ? revised(draft.measure()) : OptionalInt.empty());
  }

  @SuppressWarnings("ReferenceEquality")
  private OptionalInt revised(Measure measure) {
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).figure() == older && drafts.get(i).measure() == measure) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** The words on responsibility, as they were set. */
  List<ExpectedResponsibility> responsibilities(Typesetter text) {
    return blames.stream()
        .map(
            blame ->
                new ExpectedResponsibility(
                    blame.kind(), blame.actor().map(text::slice), blame.source().map(text::slice)))
        .toList();
  }
}

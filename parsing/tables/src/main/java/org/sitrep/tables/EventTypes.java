package org.sitrep.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.model.AttackKind;
import org.sitrep.model.Vocabulary;

/** The kind of attack that the words of ACLED and GTD for an event mean. */
final class EventTypes {

  private EventTypes() {}

  /** The narrowest kind that covers all that the words may mean; unknown if they mean none. */
  static AttackKind kind(Facts facts) {
    Optional<String> type = facts.get(Field.EVENT_TYPE);
    Optional<String> subtype =
        type.flatMap(words -> facts.get(Field.SUB_EVENT_TYPE).map(sub -> words + " / " + sub));
    return subtype
        .flatMap(EventTypes::meant)
        .or(() -> type.flatMap(EventTypes::meant))
        .map(AttackKind::of)
        .orElse(AttackKind.UNKNOWN);
  }

  private static Optional<String> meant(String words) {
    Vocabulary kinds = Vocabulary.attackKinds();
    List<String> codes =
        kinds.entries().stream()
            .filter(
                entry ->
                    Stream.concat(
                            entry.codes("acled").stream(),
                            entry.codes("gtd").stream().map(Derived::withoutNumber))
                        .anyMatch(words::equals))
            .map(Vocabulary.Entry::code)
            .toList();
    return common(kinds, codes);
  }

  /** The narrowest code that all of the codes are or lie below. */
  static Optional<String> common(Vocabulary vocabulary, List<String> codes) {
    if (codes.isEmpty()) {
      return Optional.empty();
    }
    List<String> candidates = new ArrayList<>(List.of(codes.get(0)));
    candidates.addAll(vocabulary.ancestors(codes.get(0)));
    return candidates.stream()
        .filter(code -> codes.stream().allMatch(other -> vocabulary.isA(other, code)))
        .findFirst();
  }
}

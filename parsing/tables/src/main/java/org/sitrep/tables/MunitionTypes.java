package org.sitrep.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.MunitionType;
import org.sitrep.model.Vocabulary;

/** The type of munition of a record: as told, or that of the model named. */
final class MunitionTypes {

  private MunitionTypes() {}

  static MunitionType of(Facts facts) {
    return facts
        .get(Field.MUNITION_TYPE)
        .flatMap(MunitionTypes::type)
        .or(() -> facts.get(Field.DESIGNATION).flatMap(MunitionTypes::ofModels))
        .orElse(MunitionType.UNSPECIFIED);
  }

  private static Optional<MunitionType> type(String code) {
    try {
      return Optional.of(MunitionType.of(code));
    } catch (IllegalArgumentException e) {
      // No code: words of a user's own column.
      return Optional.empty();
    }
  }

  /** The type that covers all models of a cell such as "X-101/X-555 and Kalibr". */
  private static Optional<MunitionType> ofModels(String cell) {
    Optional<MunitionType> whole = ofModel(cell);
    if (whole.isPresent()) {
      return whole;
    }
    List<Optional<MunitionType>> types =
        Arrays.stream(cell.split(" and |/")).map(MunitionTypes::ofModel).toList();
    if (types.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return EventTypes.common(
            Vocabulary.munitionTypes(),
            types.stream().flatMap(Optional::stream).map(MunitionType::code).toList())
        .map(MunitionType::of);
  }

  private static Optional<MunitionType> ofModel(String name) {
    return Vocabulary.designations().search(name.strip()).stream()
        .findFirst()
        .flatMap(entry -> entry.field("type"))
        .map(MunitionType::of);
  }
}

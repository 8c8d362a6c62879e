package org.sitrep.examples.audit;

import java.util.List;
import java.util.stream.IntStream;
import org.sitrep.model.Quantity;
import org.sitrep.tables.Breakdown;
import org.sitrep.tables.Field;

/** Makes the checks that rules name. */
final class Checks {

  private Checks() {}

  /**
   * A new check for a rule.
   *
   * @throws IllegalArgumentException if there is no check of the name
   */
  static Check of(Rule rule, AuditSettings settings) {
    return switch (rule.check()) {
      case "bad-rows" -> new UnreadableChecks.BadRows();
      case "problems" -> new UnreadableChecks.Cells();
      case "end-before-start" -> TimeChecks.endBeforeStart();
      case "years" -> TimeChecks.years(rule.numbers().get(0), rule.numbers().get(1));
      case "future" -> TimeChecks.future(settings.asOf());
      case "year-column" -> TimeChecks.yearColumn();
      case "duration" -> TimeChecks.duration(rule.numbers().get(0));
      case "apart" -> new ApartCheck(rule.numbers().get(0));
      case "parts" -> CountChecks.parts(counts(rule));
      case "flow" -> new FlowCheck(counts(rule));
      case "ascending" -> CountChecks.ascending(counts(rule));
      case "breakdown" -> CountChecks.breakdown(count(rule, 0), breakdown(rule, 1));
      case "point-range" -> PlaceChecks.range();
      case "point-zero" -> PlaceChecks.zero();
      case "point-swapped" -> PlaceChecks.swapped();
      case "point-outside" -> PlaceChecks.outside();
      case "place-name" -> new PlaceNameCheck(rule.numbers().get(0));
      case "sea" -> PlaceChecks.sea();
      case "unknown-country" -> PlaceChecks.unknownCountry();
      case "same-id" -> RepeatCheck.sameId();
      case "same-row" -> RepeatCheck.sameRow();
      case "same-facts" -> RepeatCheck.sameFacts();
      case "near" -> new NearCheck(rule.numbers().get(0));
      case "notes" -> new NotesCheck(settings.readNotes(), rule.numbers().get(0));
      case "same-figures" ->
          RepeatCheck.sameFigures(count(rule, 0), count(rule, 1), rule.numbers().get(0));
      case "outlier" ->
          new OutlierCheck(
              count(rule, 0), rule.fields().subList(1, rule.fields().size()), rule.numbers());
      case "carrier" -> new CarrierCheck();
      // What two versions tell is found by comparing them.
      case "versions" -> new Check() {};
      default -> throw new IllegalArgumentException("No check " + rule.check());
    };
  }

  private static List<Field<Quantity>> counts(Rule rule) {
    return IntStream.range(0, rule.fields().size()).mapToObj(i -> count(rule, i)).toList();
  }

  private static Field<Quantity> count(Rule rule, int index) {
    return typed(rule, index, Quantity.class);
  }

  private static Field<Breakdown> breakdown(Rule rule, int index) {
    return typed(rule, index, Breakdown.class);
  }

  private static <T> Field<T> typed(Rule rule, int index, Class<T> type) {
    return Field.all(type).stream()
        .filter(field -> field.equals(rule.fields().get(index)))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(rule.id() + ": field " + index + " is no " + type));
  }
}

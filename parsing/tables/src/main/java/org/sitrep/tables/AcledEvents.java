package org.sitrep.tables;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.model.MunitionType;
import org.sitrep.model.internal.DataFile;

/** What ACLED's export has beside the facts of an event, and follows from them. */
final class AcledEvents {

  /** The type of event for munitions: those that are launched, dropped or planted. */
  private static final String REMOTE = "Explosions/Remote violence";

  private static final Pattern BARS = Pattern.compile("\\|");
  private static final Map<String, Map<String, String>> TYPES = types();

  private AcledEvents() {}

  private static Map<String, Map<String, String>> types() {
    Map<String, Map<String, String>> types = new LinkedHashMap<>();
    for (Map<String, String> row :
        DataFile.stripped(AcledEvents.class, "acled-event-types.tsv").byColumn()) {
      types.put(DataFile.cell(row, "event_type"), row);
    }
    return Map.copyOf(types);
  }

  /** True for one of ACLED's types of event. */
  static boolean isType(String words) {
    return TYPES.containsKey(words);
  }

  /** The class of disorder of a type of event. */
  static Optional<String> disorder(Optional<String> type) {
    return type.map(TYPES::get).map(row -> DataFile.cell(row, "disorder_type"));
  }

  /** The type of event, or with it the subtype, of munitions or of UCDP's type of violence. */
  static Optional<String> type(Facts facts, boolean subtype) {
    Optional<String> munition =
        Optional.of(MunitionTypes.of(facts))
            .flatMap(MunitionType::entry)
            .flatMap(entry -> entry.field("acled"));
    if (munition.isPresent()) {
      return subtype ? munition : Optional.of(REMOTE);
    }
    Optional<Map<String, String>> ofViolence =
        facts.get(Field.TYPE_OF_VIOLENCE).flatMap(type -> row("ucdp", Long.toString(type)));
    return subtype
        ? ofViolence.map(row -> DataFile.cell(row, "sub_event_type"))
        : ofViolence
            .or(() -> facts.get(Field.EVENT_TYPE).flatMap(type -> row("gtd", type)))
            .map(row -> DataFile.cell(row, "event_type"));
  }

  /** The row that has this among the codes of a column. */
  private static Optional<Map<String, String>> row(String column, String code) {
    return TYPES.values().stream()
        .filter(row -> List.of(BARS.split(DataFile.cell(row, column))).contains(code))
        .findFirst();
  }

  /**
   * A moment in seconds since 1970 where the export has that of the last change, which nobody knows
   * of a record from elsewhere: midnight of the first day, UTC.
   */
  static Optional<Long> timestamp(Optional<LocalDate> day) {
    return day.map(it -> it.atStartOfDay().toEpochSecond(ZoneOffset.UTC));
  }
}

package org.sitrep.tables;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Quantity;
import org.sitrep.model.TimePrecision;

/**
 * Something that a table can say of an attack: the common ground of all formats.
 *
 * <p>Mapping files name fields in lower case, such as {@code place_precision}.
 *
 * @param <T> the type of its values
 */
public final class Field<T> {

  /** The identifier of the record in its table. */
  public static final Field<String> ID = text("id");

  /** The first moment. */
  public static final Field<Moment> START = new Field<>("start", Moment.class);

  /** The last moment, inclusive. */
  public static final Field<Moment> END = new Field<>("end", Moment.class);

  /** The year, where a table has it in a column of its own. */
  public static final Field<Long> YEAR = integer("year");

  /** The month, 1 to 12. */
  public static final Field<Long> MONTH = integer("month");

  /** The day of the month. */
  public static final Field<Long> DAY = integer("day");

  /** How precisely the time is known. */
  public static final Field<TimePrecision> TIME_PRECISION =
      new Field<>("time_precision", TimePrecision.class);

  /** The country: its ISO 3166-1 alpha-2 code, or the words of the cell if they name none. */
  public static final Field<String> COUNTRY = text("country");

  /** The first-level division. */
  public static final Field<String> ADMIN1 = text("admin1");

  /** The second-level division. */
  public static final Field<String> ADMIN2 = text("admin2");

  /** The place that was struck or aimed at. */
  public static final Field<String> PLACE = text("place");

  /** Degrees north, as the cell has them; they may be out of range. */
  public static final Field<Double> LATITUDE = new Field<>("latitude", Double.class);

  /** Degrees east, as the cell has them; they may be out of range. */
  public static final Field<Double> LONGITUDE = new Field<>("longitude", Double.class);

  /** How precisely the place is known. */
  public static final Field<PlacePrecision> PLACE_PRECISION =
      new Field<>("place_precision", PlacePrecision.class);

  /** The kind of attack as a code of the vocabulary {@code attack-kinds}. */
  public static final Field<String> KIND = text("kind");

  /** The type of event in the words of the format. */
  public static final Field<String> EVENT_TYPE = text("event_type");

  /** The subtype of event in the words of the format. */
  public static final Field<String> SUB_EVENT_TYPE = text("sub_event_type");

  /** The class of disorder by ACLED, wider than the type of event. */
  public static final Field<String> DISORDER_TYPE = text("disorder_type");

  /** The part of the world in the words of the format. */
  public static final Field<String> REGION = text("region");

  /** The type of violence by UCDP: 1 state-based, 2 non-state, 3 one-sided. */
  public static final Field<Long> TYPE_OF_VIOLENCE = integer("type_of_violence");

  /** Who did it. */
  public static final Field<String> PERPETRATOR = text("perpetrator");

  /** The first side named; whether it attacked depends on the format. */
  public static final Field<String> SIDE_A = text("side_a");

  /** The second side named. */
  public static final Field<String> SIDE_B = text("side_b");

  /** What was aimed at. */
  public static final Field<String> TARGET = text("target");

  /** The type of target as a code of the vocabulary {@code target-types}. */
  public static final Field<String> TARGET_TYPE = text("target_type");

  /** The type of munition as a code of the vocabulary {@code munition-types}. */
  public static final Field<String> MUNITION_TYPE = text("munition_type");

  /** The model of munition as named. */
  public static final Field<String> DESIGNATION = text("designation");

  /** Where it was launched. */
  public static final Field<String> LAUNCH_PLACE = text("launch_place");

  /** What carried it: aircraft, ships. */
  public static final Field<String> CARRIER = text("carrier");

  /** Munitions launched. */
  public static final Field<Quantity> FIRED = count("fired");

  /** Munitions shot down. */
  public static final Field<Quantity> INTERCEPTED = count("intercepted");

  /** Munitions that struck. */
  public static final Field<Quantity> HIT = count("hit");

  /** Munitions that went astray. */
  public static final Field<Quantity> MISSED = count("missed");

  /** Munitions still flying. */
  public static final Field<Quantity> IN_FLIGHT = count("in_flight");

  /** Munitions that left over a border. */
  public static final Field<Quantity> CROSSED_BORDER = count("crossed_border");

  /** Munitions that turned back to where they came from. */
  public static final Field<Quantity> TURNED_BACK = count("turned_back");

  /** Munitions launched that have a jet engine, a part of {@link #FIRED}. */
  public static final Field<Quantity> FIRED_JET = count("fired_jet");

  /** Munitions shot down that have a jet engine, a part of {@link #INTERCEPTED}. */
  public static final Field<Quantity> INTERCEPTED_JET = count("intercepted_jet");

  /** Munitions launched, by model. */
  public static final Field<Breakdown> FIRED_BREAKDOWN =
      new Field<>("fired_breakdown", Breakdown.class);

  /** Munitions shot down, by place. */
  public static final Field<Breakdown> INTERCEPTED_BREAKDOWN =
      new Field<>("intercepted_breakdown", Breakdown.class);

  /** Munitions that left over a border, by country. */
  public static final Field<Breakdown> CROSSED_BORDER_BREAKDOWN =
      new Field<>("crossed_border_breakdown", Breakdown.class);

  /** People killed, the best estimate. */
  public static final Field<Quantity> KILLED = count("killed");

  /** People killed, the lowest estimate. */
  public static final Field<Quantity> KILLED_LOW = count("killed_low");

  /** People killed, the highest estimate. */
  public static final Field<Quantity> KILLED_HIGH = count("killed_high");

  /** People killed of {@link #SIDE_A}. */
  public static final Field<Quantity> KILLED_SIDE_A = count("killed_side_a");

  /** People killed of {@link #SIDE_B}. */
  public static final Field<Quantity> KILLED_SIDE_B = count("killed_side_b");

  /** Civilians killed. */
  public static final Field<Quantity> KILLED_CIVILIANS = count("killed_civilians");

  /** Children killed, a part of the civilians. */
  public static final Field<Quantity> KILLED_CHILDREN = count("killed_children");

  /** Citizens of the United States killed, whom the Global Terrorism Database counts apart. */
  public static final Field<Quantity> KILLED_US = count("killed_us");

  /** People killed of whom nobody knows which group they belong to. */
  public static final Field<Quantity> KILLED_UNKNOWN = count("killed_unknown");

  /** Attackers killed. */
  public static final Field<Quantity> KILLED_ATTACKERS = count("killed_attackers");

  /** People wounded. */
  public static final Field<Quantity> WOUNDED = count("wounded");

  /** Attackers wounded. */
  public static final Field<Quantity> WOUNDED_ATTACKERS = count("wounded_attackers");

  /** Citizens of the United States wounded. */
  public static final Field<Quantity> WOUNDED_US = count("wounded_us");

  /** People missing. */
  public static final Field<Quantity> MISSING = count("missing");

  /** People captured. */
  public static final Field<Quantity> CAPTURED = count("captured");

  /** Who says so, or where it can be read. */
  public static final Field<String> SOURCE = text("source");

  /** What else is told. */
  public static final Field<String> NOTES = text("notes");

  /** When the record was last changed, in seconds since 1970. */
  public static final Field<Long> TIMESTAMP = integer("timestamp");

  private static final List<Field<?>> ALL =
      List.of(
          ID,
          START,
          END,
          YEAR,
          MONTH,
          DAY,
          TIME_PRECISION,
          COUNTRY,
          ADMIN1,
          ADMIN2,
          PLACE,
          LATITUDE,
          LONGITUDE,
          PLACE_PRECISION,
          KIND,
          EVENT_TYPE,
          SUB_EVENT_TYPE,
          DISORDER_TYPE,
          REGION,
          TYPE_OF_VIOLENCE,
          PERPETRATOR,
          SIDE_A,
          SIDE_B,
          TARGET,
          TARGET_TYPE,
          MUNITION_TYPE,
          DESIGNATION,
          LAUNCH_PLACE,
          CARRIER,
          FIRED,
          INTERCEPTED,
          HIT,
          MISSED,
          IN_FLIGHT,
          CROSSED_BORDER,
          TURNED_BACK,
          FIRED_JET,
          INTERCEPTED_JET,
          FIRED_BREAKDOWN,
          INTERCEPTED_BREAKDOWN,
          CROSSED_BORDER_BREAKDOWN,
          KILLED,
          KILLED_LOW,
          KILLED_HIGH,
          KILLED_SIDE_A,
          KILLED_SIDE_B,
          KILLED_CIVILIANS,
          KILLED_CHILDREN,
          KILLED_US,
          KILLED_UNKNOWN,
          KILLED_ATTACKERS,
          WOUNDED,
          WOUNDED_ATTACKERS,
          WOUNDED_US,
          MISSING,
          CAPTURED,
          SOURCE,
          NOTES,
          TIMESTAMP);

  private static final Map<String, Field<?>> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Field::name, Function.identity()));

  private final String name;
  private final Class<T> type;

  private Field(String name, Class<T> type) {
    this.name = name;
    this.type = type;
  }

  private static Field<String> text(String name) {
    return new Field<>(name, String.class);
  }

  private static Field<Long> integer(String name) {
    return new Field<>(name, Long.class);
  }

  private static Field<Quantity> count(String name) {
    return new Field<>(name, Quantity.class);
  }

  /** All fields, in the order in which people read them. */
  public static List<Field<?>> all() {
    return ALL;
  }

  /** The fields whose values have a type. */
  @SuppressWarnings("unchecked") // The filter has compared the types.
  public static <T> List<Field<T>> all(Class<T> type) {
    return ALL.stream()
        .filter(field -> field.type.equals(type))
        .map(field -> (Field<T>) field)
        .toList();
  }

  /** The field of a name, in any case. */
  public static Optional<Field<?>> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The field for the parts of this count, if there is one. */
  Optional<Field<Breakdown>> breakdown() {
    return all(Breakdown.class).stream()
        .filter(field -> field.name.equals(name + "_breakdown"))
        .findFirst();
  }

  /** The name, such as {@code place_precision}. */
  public String name() {
    return name;
  }

  /** The type of the values. */
  public Class<T> type() {
    return type;
  }

  @Override
  public String toString() {
    return name;
  }
}

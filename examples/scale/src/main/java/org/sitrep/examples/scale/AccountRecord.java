package org.sitrep.examples.scale;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.sitrep.model.Attack;
import org.sitrep.model.EventTime;
import org.sitrep.model.Location;
import org.sitrep.model.ParsedReport;

/**
 * What one report tells of one attack, on its way to those of the same country.
 *
 * @param country the country, or what else the accounts are gathered by
 * @param id names the account among all: where its report was read, and the number of the attack
 * @param first the first day on which the attack may have happened, as a day of the epoch; {@link
 *     #UNDATED} if nobody knows, or if it is no single event
 * @param last the last day, inclusive
 * @param report the report with this attack alone, packed
 */
public record AccountRecord(String country, String id, long first, long last, byte[] report) {

  static final long UNDATED = Long.MIN_VALUE;

  static final TypeInformation<AccountRecord> TYPE = Types.POJO(AccountRecord.class);

  /** As many days as {@code IncidentFinder} takes for a campaign. */
  private static final int CAMPAIGN = 8;

  /** As many days as {@code IncidentFinder} lets news be old. */
  private static final int NEWS = 3;

  static AccountRecord of(ParsedReport parsed, int attack, String place, Gathering gathering) {
    Attack told = parsed.attacks().get(attack);
    String country = gathering == Gathering.WORLD ? "" : country(told);
    Optional<EventTime> time = told.time();
    LocalDate from = time.flatMap(EventTime::from).orElse(null);
    LocalDate to = time.flatMap(EventTime::to).orElse(null);
    long first = UNDATED;
    long last = UNDATED;
    if (from != null && to != null) {
      if (ChronoUnit.DAYS.between(from, to) < CAMPAIGN) {
        first = from.toEpochDay();
        // A night ends on the morning of the next day.
        last = to.toEpochDay() + 1;
      }
    } else if (time.isEmpty() && parsed.report().published().isPresent()) {
      last = parsed.report().published().get().toEpochDay();
      first = last - NEWS;
    }
    ParsedReport.Builder alone = ParsedReport.builder();
    byte[] packed = Packed.of(alone.report(parsed.report()).addAttacks(told).build());
    return new AccountRecord(country, "%s#%06d".formatted(place, attack), first, last, packed);
  }

  private static String country(Attack attack) {
    return attack.locations().stream()
        .map(Location::country)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("");
  }
}

package org.sitrep.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.tables.TableReader;

class AuditorTest {

  private static final String MISSILES =
      "time_start,time_end,model,target,carrier,launched,destroyed,not_reach_goal,"
          + "still_attacking,turbojet,turbojet_destroyed,destroyed_details,launched_details,source\n";

  private static final String ACLED =
      "event_id_cnty,event_date,year,event_type,sub_event_type,country,location,latitude,"
          + "longitude,geo_precision,notes,fatalities\n";

  static AuditResult audit(String table) throws IOException {
    return audit(table, Optional.empty());
  }

  private static AuditResult audit(String table, Optional<LocalDate> asOf) throws IOException {
    try (TableReader reader = TableReader.of(new StringReader(table), Optional.empty())) {
      return Auditor.audit(reader, new AuditSettings(asOf, false));
    }
  }

  private static List<String> found(AuditResult result) {
    return result.findings().stream()
        .map(finding -> finding.line() + " " + finding.rule())
        .toList();
  }

  private static List<String> missiles(String... rows) throws IOException {
    return found(audit(MISSILES + String.join("\n", rows) + "\n"));
  }

  private static List<String> acled(String... rows) throws IOException {
    return found(audit(ACLED + String.join("\n", rows) + "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A day without an hour may be any of its hours.
        "2023-07-01 22:00,2023-07-01,ZALA,,,1,1,,,,,,,",
        "2023-07-01,2023-07-01 05:00,ZALA,,,1,1,,,,,,,",
        // Hours without a leading zero, and ends in the next month.
        "2023-07-31 9:30,2023-08-01 2:10,ZALA,,,1,1,,,,,,,",
        // Nothing said of the launched, and a breakdown that leaves places without a number.
        "2023-07-01,,ZALA,,,,3,,,,,\"{'Kyiv oblast': 2, 'Sumy oblast': NaN}\",,",
        // A breakdown that tells only a part.
        "2023-07-01,,Shahed-136/131,,,20,15,2,,4,3,{'Kyiv oblast': 2},,",
        "2023-07-01,,X-59,,Su-35,2,2,,,,,,,",
        "2023-07-01,,X-47 Kinzhal,,MiG-31K,2,2,,,,,,,"
      })
  void leavesWhatIsNormalAlone(String row) throws IOException {
    assertThat(missiles(row)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "2023-07-02 05:00,2023-07-02 04:00,ZALA,,,1,1,,,,,,,; end-before-start",
        "2023-07-02,2023-07-01 23:00,ZALA,,,1,1,,,,,,,; end-before-start",
        "2023-07-01 01:00,2023-07-02 03:00,ZALA,,,1,1,,,,,,,; long-attack",
        "0023-07-01,0023-07-01,ZALA,,,1,1,,,,,,,; broken-year",
        "20233-07-01,20233-07-01,ZALA,,,1,1,,,,,,,; broken-year",
        "2023-07-01,,ZALA,,,3,4,,,,,,,; parts-over-total",
        "2023-07-01,,ZALA,,,5,3,2,1,,,,,; parts-over-total",
        "2023-07-01,,Shahed-136/131,,,5,3,,,6,,,,; jets-over-launched",
        "2023-07-01,,Shahed-136/131,,,5,3,,,5,4,,,; jets-over-shot-down",
        "2023-07-01,,ZALA,,,9,3,,,,,`{'A': 2, 'B': 2}`,,; shot-down-breakdown",
        "2023-07-01,,ZALA,,,3,3,,,,,,`{'A': 2, 'B': 2}`,; launched-breakdown",
        "2023-07-01,,C-300,,Tu-22M3,3,0,,,,,,,; ground-weapon-in-the-air",
        "2023-07-01,,ZALA,,,three,0,,,,,,,; unreadable-cell",
        "2023-07-01,,ZALA; unreadable-row"
      })
  void findsWhatCannotBeRightInAMissileTable(String row, String rule) throws IOException {
    assertThat(missiles(row.replace("`", "\""))).containsExactly("2 " + rule);
  }

  @Test
  void allowsForMunitionsCarriedOverFromTheDayBefore() throws IOException {
    String before = "2023-07-01,,ZALA,,,10,6,,,,,,,a";
    String late = "2023-07-02,,ZALA,,,5,8,,,,,,,b";
    String tooMany = "2023-07-02,,ZALA,,,5,10,,,,,,,b";
    String other = "2023-07-02,,Lancet,,,5,8,,,,,,,b";

    assertThat(missiles(before, late)).isEmpty();
    assertThat(missiles(late, before)).isEmpty();
    assertThat(missiles(before, tooMany)).containsExactly("3 parts-over-total");
    assertThat(missiles(before, other)).containsExactly("3 parts-over-total");
  }

  @Test
  void findsRepeatedRecords() throws IOException {
    String row = "2023-07-01,2023-07-01 08:00,ZALA,south,,30,20,,,,,,,post 1";

    assertThat(missiles(row, row)).containsExactly("3 duplicate", "3 repeated-figures");
    assertThat(missiles(row, row.replace("post 1", "post 2")))
        .containsExactly("3 possible-duplicate", "3 repeated-figures");
    assertThat(missiles(row, row.replace("ZALA", "Lancet"))).containsExactly("3 repeated-figures");
    assertThat(missiles(row, row.replace("ZALA,south,,30,20", "Lancet,south,,19,19"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Ukraine, 50.45, 30.52, 1, ''",
    "Ukraine, 44.95, 34.1, 1, ''",
    "Ukraine, 30.52, 50.45, 1, swapped-point",
    "Yemen, 50.45, 30.52, 1, outside-country",
    "Ukraine, 0, 0, 1, null-island",
    "Ukraine, 95, 30, 1, impossible-point",
    "Ukraine, 50.45, '', 1, impossible-point",
    "Red Sea, 15, 42, 1, country-is-sea",
    "Ukrania, 50.45, 30.52, 1, unknown-country",
    "Seaforth, 50.45, 30.52, 1, unknown-country"
  })
  void looksAtPlaces(
      String country, String latitude, String longitude, String precision, String rule)
      throws IOException {
    List<String> found =
        acled(
            "UKR1,2024-05-06,2024,Battles,Armed clash,%s,Town,%s,%s,%s,,0"
                .formatted(country, latitude, longitude, precision));

    assertThat(found).isEqualTo(rule.isEmpty() ? List.of() : List.of("2 " + rule));
  }

  @Test
  void asksNothingOfPlacesAtSea() throws IOException {
    String table =
        "id,year,type_of_violence,country,where_prec,latitude,longitude,date_start,date_end,best,low,"
            + "high\n7,2024,1,Red Sea,7,15,42,2024-05-06,2024-05-06,1,1,1\n";

    assertThat(found(audit(table))).isEmpty();
  }

  @Test
  void findsWhatCannotBeRightInGed() throws IOException {
    String header =
        "id,year,type_of_violence,country,date_start,date_end,deaths_a,deaths_b,deaths_civilians,"
            + "deaths_unknown,best,low,high\n";

    assertThat(found(audit(header + "7,2024,1,Yemen,2023-12-30,2024-01-02,1,1,0,0,2,1,4\n")))
        .isEmpty();
    assertThat(found(audit(header + "7,2022,1,Yemen,2023-12-30,2024-01-02,1,1,0,0,2,1,4\n")))
        .containsExactly("2 year-mismatch");
    assertThat(found(audit(header + "7,2024,1,Yemen,2024-01-02,2024-01-02,2,1,0,0,2,1,4\n")))
        .containsExactly("2 groups-over-killed");
    assertThat(found(audit(header + "7,2024,1,Yemen,2024-01-02,2024-01-02,1,1,0,0,2,3,4\n")))
        .containsExactly("2 estimates-disordered");
    assertThat(
            found(
                audit(
                    header
                        + "7,2024,1,Yemen,2024-01-02,2024-01-02,1,1,0,0,2,1,4\n"
                        + "7,2024,1,Oman,2024-02-02,2024-02-02,1,1,0,0,2,1,4\n")))
        .containsExactly("3 duplicate-id");
  }

  @Test
  void findsWhatCannotBeRightInGtd() throws IOException {
    String header = "eventid,iyear,imonth,iday,country_txt,nkill,nkillter,nwound,nwoundte\n";

    assertThat(found(audit(header + "1,2015,3,0,Iraq,5,5,2,-99\n"))).isEmpty();
    assertThat(found(audit(header + "1,2015,3,4,Iraq,5,6,2,3\n")))
        .containsExactly("2 attackers-over-killed", "2 attackers-over-wounded");
  }

  @Test
  void takesOnlyTheDayGivenForToday() throws IOException {
    String table = MISSILES + "2023-07-01,2099-07-01,ZALA,,,1,1,,,,,,,\n";

    assertThat(found(audit(table))).isEmpty();
    assertThat(found(audit(table, Optional.of(LocalDate.of(2023, 7, 1)))))
        .containsExactly("2 future-date");
  }

  @Test
  void findsDaysApartFromAllOthers() throws IOException {
    assertThat(
            missiles(
                "2023-07-01,,ZALA,,,1,1,,,,,,,a",
                "2023-07-02,,ZALA,,,1,1,,,,,,,b",
                "2032-07-03,,ZALA,,,1,1,,,,,,,c",
                "2023-07-04,,ZALA,,,1,1,,,,,,,d",
                "2013-07-05,,ZALA,,,1,1,,,,,,,e"))
        .containsExactly("4 date-apart", "6 date-apart");
    assertThat(
            missiles(
                "2017-07-01,,ZALA,,,1,1,,,,,,,a",
                "2017-07-02,,ZALA,,,1,1,,,,,,,b",
                "2020-07-03,,ZALA,,,1,1,,,,,,,c",
                "2023-07-04,,ZALA,,,1,1,,,,,,,d",
                "2023-07-05,,ZALA,,,1,1,,,,,,,e"))
        .isEmpty();
  }

  @Test
  void doubtsRecordsThatDifferInIdentifierAndSourceAlone() throws IOException {
    String header = "event_id_cnty,event_date,event_type,country,notes,fatalities,source\n";
    String first = "A1,2024-01-01,Battles,Yemen,shelling,0,Paper\n";

    assertThat(found(audit(header + first + first.replace("A1", "A2"))))
        .containsExactly("3 possible-duplicate");
    assertThat(found(audit(header + first + first.replace("A1", "A2").replace("Paper", "Radio"))))
        .containsExactly("3 near-duplicate");
    assertThat(found(audit(header + first + first.replace("A1", "A2").replace("shelling", "x"))))
        .isEmpty();
  }

  @Test
  void findsTollsFarAboveThoseAround() throws IOException {
    StringBuilder table =
        new StringBuilder("id,year,type_of_violence,country,date_start,date_end,best,low,high\n");
    for (int i = 1; i <= 80; i++) {
      LocalDate day = LocalDate.of(2024, 1, 1).plusDays(i);
      int killed = i == 40 ? 700 : i % 9;
      table.append(
          "%d,2024,%d,Yemen,%s,%s,%d,%d,%d\n"
              .formatted(i, 1 + i % 2, day, day, killed, killed, killed));
    }

    assertThat(found(audit(table.toString()))).containsExactly("41 outlier-killed");
  }

  @Test
  void findsNumbersFarAboveThoseAround() throws IOException {
    StringBuilder table = new StringBuilder(MISSILES);
    for (int day = 1; day <= 60; day++) {
      // Grows over time, as attacks do, and swings from day to day.
      int launched = 5 + day + (day * 7) % 10;
      table
          .append(LocalDate.of(2023, 7, 1).plusDays(day))
          .append(",,Kalibr,,,")
          .append(day == 30 ? 3500 : launched)
          .append(",2,,,,,,,s")
          .append(day)
          .append('\n');
    }

    AuditResult result = audit(table.toString());

    assertThat(found(result)).containsExactly("31 outlier-launched");
    assertThat(result.findings().get(0).message())
        .startsWith("3500 is far above the usual: the median of the 40 records of this series");
    assertThat(result.series()).extracting(Series::name).contains("fired: Kalibr");
    assertThat(result.series().get(0).points()).hasSize(60);
  }

  @Test
  void saysNothingOfShortSeries() throws IOException {
    assertThat(missiles("2023-07-01,,ZALA,,,1,1,,,,,,,a", "2023-07-02,,ZALA,,,900,1,,,,,,,b"))
        .isEmpty();
  }

  @Test
  void namesTheColumnsAtFaultAsTheFileDoes() throws IOException {
    AuditFinding finding =
        audit("Time_Start,model,LAUNCHED,destroyed\n2023-07-01,ZALA,3,4\n").findings().get(0);

    assertThat(finding.columns()).containsExactly("LAUNCHED", "destroyed");
    assertThat(finding.message()).isEqualTo("4 intercepted is more than 3 fired.");
  }
}

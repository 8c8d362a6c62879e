package org.sitrep.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.examples.audit.Change.Kind;
import org.sitrep.examples.audit.Fate.Outcome;
import org.sitrep.tables.TableReader;
import org.sitrep.tables.TableRecord;

class ComparisonTest {

  private static final String HEADER =
      "time_start,time_end,model,target,launched,destroyed,source\n";

  private static Comparison compare(String older, String newer) throws IOException {
    return Comparison.of(
        version(older),
        AuditorTest.audit(older).findings(),
        version(newer),
        AuditorTest.audit(newer).findings());
  }

  private static TableVersion version(String table) throws IOException {
    try (TableReader reader = TableReader.of(new StringReader(table), Optional.empty())) {
      List<TableRecord> records = new ArrayList<>();
      Auditor.audit(reader, AuditSettings.standard(), records::add);
      return new TableVersion(reader.header(), records);
    }
  }

  @Test
  void findsNothingBetweenVersionsThatSayTheSame() throws IOException {
    Comparison comparison =
        compare(
            HEADER + "2023-07-01 5:30,2023-07-02,ZALA,south,3,2,p1\n2023-07-03,,Lancet,,1,1,p2\n",
            // Another order, other ways to write, one more column.
            "source,time_start,time_end,model,target,launched,destroyed,carrier\n"
                + "p2,2023-07-03,,Lancet,,1.0,1.0,Su-35\n"
                + "p1,2023-07-01 05:30,2023-07-02,ZALA,south,3.0,2,\n");

    assertThat(comparison.same()).isEqualTo(2);
    assertThat(comparison.changes()).isEmpty();
  }

  @Test
  void tellsWhatWasAddedRemovedAndCorrectedAndWhatHadPointedAtIt() throws IOException {
    Comparison comparison =
        compare(
            HEADER
                + "2023-07-01 21:00,2023-07-01 03:00,ZALA,south,3,2,p1\n"
                + "2023-07-03,,Lancet,,1,1,p2\n"
                + "2023-07-04,,Lancet,,1,2,p3\n",
            HEADER
                + "2023-07-05,,Orlan-10,,4,4,p5\n"
                + "2023-07-01 21:00,2023-07-02 03:00,ZALA,south,3,2,p1\n"
                + "2023-07-04,,Lancet,,1,2,p3\n");

    assertThat(comparison.same()).isEqualTo(1);
    assertThat(comparison.corrected()).isEqualTo(1);
    assertThat(comparison.pointedAt()).isEqualTo(1);
    assertThat(comparison.count(Kind.ADDED)).isEqualTo(1);
    assertThat(comparison.count(Kind.REMOVED)).isEqualTo(1);
    assertThat(comparison.changes())
        .contains(
            new Change(
                Kind.CORRECTED,
                2,
                3,
                "",
                "end",
                "2023-07-01 03:00",
                "2023-07-02 03:00",
                List.of("end-before-start")));
    assertThat(comparison.fates())
        .extracting(fate -> fate.finding().rule(), Fate::outcome)
        .containsExactly(
            tuple("end-before-start", Outcome.CORRECTED),
            tuple("parts-over-total", Outcome.STANDS));
  }

  @Test
  void tellsWhatBecameOfEveryFinding() throws IOException {
    String good = "2023-07-09,,Supercam,east,7,7,p9\n";

    Comparison comparison =
        compare(HEADER + good + good + "2023-07-04,,Lancet,,1,2,p3\n", HEADER + good);

    assertThat(comparison.fates())
        .extracting(Fate::outcome)
        .containsExactly(Outcome.REMOVED, Outcome.REMOVED);
    assertThat(
            compare(HEADER + good + good.replace("p9", "p8"), HEADER + good.replace("p9", "p8"))
                .fates())
        .extracting(Fate::outcome)
        .containsExactly(Outcome.CLEARED);
  }

  @Test
  void pointsAtTotalsThatChanged() throws IOException {
    Comparison comparison =
        compare(
            HEADER + "2023-07-01,,ZALA,south,30,20,p1\n",
            HEADER + "2023-07-01,,ZALA,south,30,25,p1\n");

    assertThat(comparison.totals())
        .extracting(AuditFinding::rule, AuditFinding::message)
        .containsExactly(
            tuple("total-changed", "It was 20 in line 2 of the older version and is 25."));
  }

  @Test
  void knowsARecordThatBecameTwo() throws IOException {
    Comparison comparison =
        compare(
            HEADER + "2023-07-01,,X-59 and X-31,south,4,2,p1\n",
            HEADER + "2023-07-01,,X-59,south,3,2,p1\n2023-07-01,,X-31,south,1,0,p1\n");

    assertThat(comparison.totals()).isEmpty();
    assertThat(comparison.split()).isEqualTo(1);
    assertThat(comparison.corrected()).isEqualTo(1);
    assertThat(comparison.count(Kind.ADDED)).isEqualTo(1);
  }

  @Test
  void pairsByIdentifierWhereThereIsOne() throws IOException {
    String header = "event_id_cnty,event_date,event_type,country,fatalities\n";

    Comparison comparison =
        compare(
            header + "A1,2024-01-01,Battles,Yemen,3\nA2,2024-01-01,Battles,Yemen,4\n",
            header + "A2,2024-01-01,Battles,Yemen,3\nA1,2024-02-01,Riots,Yemen,4\n");

    assertThat(comparison.corrected()).isEqualTo(2);
    assertThat(comparison.count(Kind.ADDED)).isZero();
    assertThat(comparison.changes())
        .filteredOn(change -> change.field().equals("killed"))
        .extracting(Change::id, Change::before, Change::after)
        .containsExactlyInAnyOrder(tuple("A2", "4", "3"), tuple("A1", "3", "4"));
  }

  @Test
  void pairsManyRecordsThatSayTheSame() throws IOException {
    String many = HEADER + "2023-07-01,,ZALA,south,3,2,p1\n".repeat(1200);

    assertThat(compare(many, many).same()).isEqualTo(1200);
  }
}

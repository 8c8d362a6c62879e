package org.sitrep.tables;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.model.SitrepJson;

/**
 * The schemas of OASIS are kept outside of this repository; {@code docs/exchange.md} says how to
 * ask them. {@link StixRules} are asked always.
 */
class StixSchemaTest {

  private static final String MISSILES =
      "time_start,time_end,model,target,launched,destroyed,launched_details,border_crossing,source\n"
          + "2024-01-01 5:30,2024-01-01,Shahed-136/131,Odesa oblast,10,8,{'north': 4},{},a post\n"
          + "2024-01-02,2024-01-02,,,3,,,{'belarus': 2},\n";

  private static final String EVENTS =
      "event_id_cnty,event_date,event_type,sub_event_type,actor1,country,admin1,location,latitude,"
          + "longitude,geo_precision,source,notes,fatalities\n"
          + "Z1,2024-01-01,Battles,Armed clash,A group,Sudan,Khartoum,Bahri,15.6,32.5,1,A paper,"
          + "\"Two, they say\",2\n"
          + "Z2,2024-01-01,Riots,,,Atlantis,,Nowhere,,,,,,\n"
          + "Z3,2024-01-01,Riots,,,Sudan,,Nowhere,95,32.5,,,,0\n";

  @Test
  void bundlesAreValidByTheSchemasOfTheirAuthors() throws IOException {
    String folder = System.getenv("SITREP_STIX_SCHEMAS");
    assumeTrue(folder != null, "No schemas of STIX (SITREP_STIX_SCHEMAS); not asked.");
    List<TableRecord> records = new ArrayList<>();
    for (String table : List.of(MISSILES, EVENTS)) {
      Tables.rows(table, Optional.empty()).forEach(row -> records.add((TableRecord) row));
    }

    String bundle = Tables.written(StixWriter::new, records).text();

    StixSchemas.of(Path.of(folder)).assertKept(SitrepJson.mapper().readTree(bundle));
  }
}

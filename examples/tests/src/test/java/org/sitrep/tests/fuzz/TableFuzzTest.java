package org.sitrep.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.sitrep.tables.BadRow;
import org.sitrep.tables.Row;
import org.sitrep.tables.TableException;
import org.sitrep.tables.TableReader;
import org.sitrep.tables.TableRecord;

/** A table is read row by row, each row a record or told as bad, or refused as a whole. */
class TableFuzzTest {

  @FuzzTest(maxDuration = "5m")
  void reads(FuzzedDataProvider data) throws IOException {
    try (TableReader rows =
        TableReader.of(new StringReader(data.consumeRemainingAsString()), Optional.empty())) {
      while (rows.hasNext()) {
        Row row = rows.next();
        assertThat(row).isInstanceOfAny(TableRecord.class, BadRow.class);
        if (row instanceof BadRow bad) {
          assertThat(bad.reason()).isNotBlank();
        }
      }
    } catch (TableException e) {
      assertThat(e).message().isNotBlank();
    }
  }
}

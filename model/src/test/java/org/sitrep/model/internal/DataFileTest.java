package org.sitrep.model.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import org.junit.jupiter.api.Test;

class DataFileTest {

  private static DataFile read(String text) {
    return DataFile.read("own", new StringReader(text));
  }

  @Test
  void readsNotesHeaderAndRows() {
    DataFile file = read("# what it is\ncode\tlabel\n\nA\t first \r\nB\t\n");
    assertThat(file.notes()).containsExactly("what it is");
    assertThat(file.header()).containsExactly("code", "label");
    assertThat(file.rows()).containsExactly(new String[] {"A", "first"}, new String[] {"B", ""});
    assertThat(file.byColumn().get(0)).containsEntry("label", "first");
    assertThat(DataFile.cell(file.byColumn().get(0), "source")).isEmpty();
  }

  @Test
  void refusesRowsOfAnotherLength() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("# note\na\tb\n1\n"))
        .withMessage("own, line 3: 1 cells where the header has 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataFile.readStripped("own", new StringReader("a\tb\n1\t2\t3\n")))
        .withMessage("own, line 2: 3 cells where the header has 2");
  }

  @Test
  void fillsWhatEditorsStrip() {
    DataFile file = DataFile.readStripped("own", new StringReader("a\tb\tc\n1\n"));
    assertThat(file.rows()).containsExactly(new String[] {"1", "", ""});
  }

  @Test
  void namesTheFileThatIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataFile.resource(DataFileTest.class, "none.tsv"))
        .withMessage("No data file none.tsv");
  }
}

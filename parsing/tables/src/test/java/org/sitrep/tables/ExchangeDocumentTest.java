package org.sitrep.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ExchangeDocumentTest {

  private static final Path DOCUMENT = Path.of("..", "..", "docs", "exchange.md");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** The codes in the first column of the tables of a section. */
  private static List<String> codes(String section) throws IOException {
    List<String> codes = new ArrayList<>();
    boolean here = false;
    for (String line : Files.readAllLines(DOCUMENT)) {
      if (line.startsWith("#")) {
        here = line.equals(section);
      } else if (here && line.startsWith("| `")) {
        Matcher code = CODE.matcher(line.split("\\|", -1)[1]);
        while (code.find()) {
          codes.add(code.group(1));
        }
      }
    }
    return codes;
  }

  @Test
  void listsEveryFormat() throws IOException {
    assertThat(codes("# Tables: reading, writing, converting"))
        .isEqualTo(TableFormat.standard().stream().map(TableFormat::name).toList());
  }

  @Test
  void listsEveryField() throws IOException {
    assertThat(codes("### Fields"))
        .containsExactlyInAnyOrderElementsOf(Field.all().stream().map(Field::name).toList());
  }

  @Test
  void listsEveryForm() throws IOException {
    assertThat(codes("### Forms")).containsExactlyInAnyOrderElementsOf(Form.names());
  }

  @Test
  void showsAMappingFileThatIsOne() throws IOException {
    Matcher block = Pattern.compile("(?s)```tsv\\R(.*?)```").matcher(Files.readString(DOCUMENT));
    assertThat(block.find()).isTrue();

    TableFormat format = TableFormat.read("shown", new StringReader(block.group(1)));

    assertThat(format.column("Dead")).isPresent();
    assertThat(format.isKeptOnly("Remark")).isTrue();
    assertThat(codes("## Mapping files"))
        .containsExactly("column", "field", "form", "need", "unknown", "tag");
  }
}

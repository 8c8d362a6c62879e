package org.sitrep.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatsDocumentTest {

  private static final Path DOCUMENT = Path.of("..", "..", "docs", "formats.md");
  private static final Pattern CODE = Pattern.compile("`([a-z0-9_]+)`");

  @ParameterizedTest
  @EnumSource(Table.class)
  void describesEveryColumnInOrder(Table table) throws IOException {
    List<String> columns = new ArrayList<>();
    boolean here = false;
    for (String line : Files.readAllLines(DOCUMENT)) {
      if (line.startsWith("## ")) {
        here = line.startsWith("## `" + table.file() + "`");
      } else if (here && line.startsWith("| `")) {
        Matcher code = CODE.matcher(line.split("\\|", -1)[1]);
        while (code.find()) {
          columns.add(code.group(1));
        }
      }
    }

    assertThat(columns).isEqualTo(table.header());
  }
}

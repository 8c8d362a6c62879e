package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesDocumentTest {

  @Test
  void theDocumentListsTheRulesOfTheCode() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("../docs/rules.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .toList();
    assertThat(rows)
        .containsExactlyElementsOf(
            Stream.of(Rule.values())
                .map(
                    rule ->
                        "| `%s` | `%s` | %s | %s |"
                            .formatted(rule.id(), rule.severity(), rule.sentence(), rule.origin()))
                .toList());
  }

  @Test
  void identifiersAreTheNamesInLowerCase() {
    for (Rule rule : Rule.values()) {
      assertThat(rule.id()).isEqualTo(rule.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      assertThat(rule.sentence()).endsWith(".");
    }
  }
}

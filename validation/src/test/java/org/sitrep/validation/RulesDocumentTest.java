package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.validation.internal.rules.Rule;
import org.sitrep.validation.internal.rules.Rules;

class RulesDocumentTest {

  @Test
  void theDocumentListsTheRulesOfTheCode() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("../docs/rules.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .toList();
    assertThat(rows)
        .containsExactlyElementsOf(
            Rules.all().stream()
                .map(
                    rule ->
                        "| `%s` | `%s` | %s | %s |"
                            .formatted(rule.id(), rule.severity(), rule.sentence(), rule.origin()))
                .toList());
  }

  @Test
  void identifiersAreUniqueAndSentencesEnd() {
    assertThat(Rules.all()).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(Rules.all())
        .allSatisfy(
            rule -> {
              assertThat(rule.id()).matches("[a-z]+(?:-[a-z]+)*");
              assertThat(rule.sentence()).endsWith(".");
            });
  }

  @Test
  void everyRuleIsOneClassAndOneLine() throws IOException {
    Path folder = Path.of("src/main/java/org/sitrep/validation/internal/rules");
    String lines = Files.readString(folder.resolve("Rules.java"));
    for (Rule<?> rule : Rules.all()) {
      String name = rule.getClass().getSimpleName();
      assertThat(lines.split("new " + name + "\\(\\)", -1)).as(name).hasSize(2);
      assertThat(Files.readString(folder.resolve(name + ".java"))).contains(rule.id());
    }
  }
}

package org.sitrep.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageWallTest {

  /**
   * Words of formats, which are of no language: columns of users' tables, notes of a vocabulary.
   */
  private static final Set<String> FORMATS = Set.of("LexiconReader.java", "Designations.java");

  @Test
  void noCodeComparesWithAWordOfALanguage() throws IOException {
    List<String> gaps = LanguageWall.gaps(Path.of("src", "main", "java"));
    assertThat(gaps)
        .as("words belong into the tables of the language")
        .allMatch(gap -> FORMATS.contains(gap.substring(0, gap.indexOf(' '))));
    assertThat(gaps.stream().map(gap -> gap.substring(0, gap.indexOf(' '))).distinct())
        .as("files that are excepted without need")
        .containsExactlyInAnyOrderElementsOf(FORMATS);
  }

  @Test
  void everyWayOfComparingIsSeen(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("Gaps.java"),
        """
        class Gaps {
          static final String WORD = "constant";
          static final java.util.Set<String> ALL = Set.of("one", "CODE");
          boolean compares(Token token, String word, Clause clause) {
            switch (word) {
              case "case":
              default:
            }
            return token.is("is") || "equals".equals(word) || word.endsWith("ends")
                || clause.isLemma("lemma") || word.equals(WORD) || word.equals(",")
                || ALL.contains("CODE");
          }
          String tells() {
            return "told";
          }
        }
        """);
    assertThat(LanguageWall.gaps(folder))
        .containsExactlyInAnyOrder(
            "Gaps.java \"one\"",
            "Gaps.java \"case\"",
            "Gaps.java \"is\"",
            "Gaps.java \"equals\"",
            "Gaps.java \"ends\"",
            "Gaps.java \"lemma\"",
            "Gaps.java \"constant\"");
  }
}

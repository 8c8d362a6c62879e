package org.sitrep.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sitrep.parsing.internal.attack.AttackRules;
import org.sitrep.parsing.internal.attack.TotalRules;
import org.sitrep.parsing.internal.clause.ReadingRule;
import org.sitrep.parsing.internal.count.CountRules;
import org.sitrep.parsing.internal.responsibility.ResponsibilityRules;
import org.sitrep.parsing.internal.speech.SpeechRules;

/**
 * Writes docs/reading-rules.md from the lists of rules if the system property {@code
 * sitrep.docs.update} is true; checks in any case that it is up to date.
 */
class ReadingRulesPageTest {

  private static final Path PAGE = Path.of("..", "docs", "reading-rules.md");

  @Test
  void thePageIsThatOfTheRules() throws IOException {
    String fresh = page();
    if (Boolean.getBoolean("sitrep.docs.update")) {
      Files.writeString(PAGE, fresh);
    }
    assertThat(Files.readString(PAGE).equals(fresh))
        .as("docs/reading-rules.md is out of date: run the test with -Dsitrep.docs.update=true")
        .isTrue();
  }

  private static String page() {
    return """
        # Reading rules

        The rules by which a text is [read](parsing.md), list by list, in the order in which they are asked. Each has a
        name, which stands in `Claim.foundBy` of what it found, and an example with what comes of it, which is run as its test.
        The page is written from the code.

        ## Counts

        Every number asks these, the first that answers holds; the last two need no number. What a verb tells is
        named by the verb: `shoot-down-passive`.

        """
        + table(CountRules.all())
        + """

        ## Speech

        Who says what: what words tell, then the place of a name, and last what is in quotation marks. Here the name
        of the rule does not stand in the claims.

        """
        + table(SpeechRules.all())
        + """

        ## Responsibility

        Every clause asks these, then every phrase. In brackets: who says so.

        """
        + table(ResponsibilityRules.all())
        + """

        ## Attacks

        Every sentence that tells of an attack asks these, then every number in it: which attack is it about? What
        stands between bars is of one attack.

        """
        + table(AttackRules.all())
        + """

        ## Running totals

        Every number asks these: is it of many attacks, a campaign or a war? A part of such a number is of them too.

        """
        + table(TotalRules.all());
  }

  private static String table(List<ReadingRule> rules) {
    return "| rule | example | gives |\n| --- | --- | --- |\n"
        + rules.stream()
            .map(
                rule ->
                    "| `%s` | %s | %s |\n".formatted(rule.id(), text(rule), cell(rule.result())))
            .collect(Collectors.joining());
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  /** The example in one line. */
  private static String text(ReadingRule rule) {
    return rule.text().replace("\n", " ⏎ ");
  }
}

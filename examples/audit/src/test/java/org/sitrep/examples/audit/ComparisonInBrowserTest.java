package org.sitrep.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.examples.page.Browser;
import org.sitrep.examples.shared.ProgramUnderTest;

@EnabledIf(value = "org.sitrep.examples.page.Browser#isThere", disabledReason = Browser.NONE)
class ComparisonInBrowserTest {

  private static final String HEADER = "time_start,time_end,model,launched,destroyed\n";

  @TempDir static Path folder;

  private static Browser browser;
  private static String page;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.shared();
    Path older =
        Files.writeString(
            folder.resolve("old.csv"),
            HEADER + "2023-07-01,,ZALA,3,4\n2023-07-03,,Kub,1,2\n2023-07-09,,Kub,1,1\n");
    Path newer =
        Files.writeString(
            folder.resolve("new.csv"),
            HEADER
                + "2023-07-01,,ZALA,4,4\n2023-07-03,,Kub,1,2\n"
                + "2023-07-05,,<script>window.broken = 1</script>,1,2\n");
    Path file = folder.resolve("page.html");
    ProgramUnderTest.of(Audit::run)
        .with("compare", "--html", file, older, newer, folder.resolve("out"));
    page = file.toUri().toString();
  }

  @Test
  void leadsToWhatIsNewAndWhatChanged() {
    browser.open(page);

    assertThat(browser.find(".verdict").getText()).contains("2 findings cannot be right");
    assertThat(browser.all("nav a")).hasSize(4);
    browser.find("nav a[href='#records1']").click();
    assertThat(browser.script("return location.hash")).isEqualTo("#records1");
    assertThat(browser.find("#records1").getText())
        .contains("What changed", "corrected", "old line 2, new line 2", "parts-over-total")
        .contains("added", "removed");
    assertThat(browser.find("#findings1").getText()).contains("error", "line 4", "total-changed");
    assertThat(browser.find("#findings2").getText()).contains("line 3");
    assertThat(browser.find("#records2").getText()).contains("corrected");
  }

  @Test
  void runsNoScriptOutOfATable() {
    browser.open(page);

    assertThat(browser.script("return window.broken === undefined")).isEqualTo(true);
    assertThat(browser.find("#records1").getText()).contains("<script>window.broken = 1</script>");
    assertThat(browser.all("script")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"1280, false", "390, true"})
  void isAccessibleAndFits(int width, boolean dark) {
    browser.open(page, width, 900, dark);

    assertThat(browser.accessibilityViolations()).isEmpty();
    assertThat(browser.script("return document.documentElement.scrollWidth"))
        .isEqualTo((long) width);
  }
}

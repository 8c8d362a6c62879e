package org.sitrep.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.sitrep.examples.page.Browser;

@EnabledIf(value = "org.sitrep.examples.page.Browser#isThere", disabledReason = Browser.NONE)
class WorkbenchInBrowserTest {

  private static final String DISPUTED =
      "The army said 9 rockets were fired on Sunday. Police said 13 of the rockets were shot down.";

  private static Browser browser;
  private static Server server;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.shared();
    server = Server.start(0);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void readsWhatIsPastedAndShowsTheConflictAtOnce() {
    browser.open(server.address());
    browser.find("#text1").sendKeys(DISPUTED);
    browser.find("#outlet1").sendKeys("Gulf Courier");
    browser.toNextPage(() -> browser.find("#published1").sendKeys("2025-03-10" + Keys.ENTER));

    assertThat(browser.find("#conflict-1").getText())
        .contains("Contradiction 1", "fired: 9 rockets");
    assertThat(browser.find("#texts").getText()).contains("Gulf Courier, published 2025-03-10");
    assertThat(browser.find(".tallies").getText()).contains("intercepted");
  }

  @Test
  void keepsTheTextsWhenThePolicyIsChanged() {
    browser.open(server.address() + "example");
    browser.find("#policy").sendKeys("strict");
    browser.toNextPage(() -> browser.find("button.main").click());

    assertThat(browser.find("footer").getText()).contains("Policy strict:");
    assertThat(browser.find("#texts").getText()).contains("Report 2: Southern Dispatch");
    assertThat(browser.script("return location.pathname")).isEqualTo("/");
  }

  @Test
  void showsWhatTwoTextsDoNotAgreeOn() {
    browser.open(server.address());
    browser.toNextPage(() -> browser.find("button[name=add]").click());
    for (String number : List.of("1", "2")) {
      String rockets = number.equals("1") ? "Nine" : "Four";
      browser
          .find("#text" + number)
          .sendKeys(rockets + " rockets were fired at Haditha on Sunday.");
      browser.find("#published" + number).sendKeys("2025-03-10");
    }
    browser.toNextPage(() -> browser.find("button.main").click());

    assertThat(browser.find("#conflict-1").getText()).contains("across reports", "R1 c1", "R2 c1");
    browser.find("#conflict-1 a[data-c=r2c1]").click();
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("claim-r2c1");
  }

  @Test
  void addsATextWithoutLosingTheFirst() {
    browser.open(server.address());
    browser.find("#text1").sendKeys("One.\nTwo.");
    browser.toNextPage(() -> browser.find("button[name=add]").click());

    assertThat(browser.find("#text2").isDisplayed()).isTrue();
    assertThat(browser.script("return document.getElementById('text1').value"))
        .isEqualTo("One.\nTwo.");
  }

  @Test
  void takesATextFromAFile(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("report.html"), "<title>Blast in Mosul</title><p>Nine were killed.");
    browser.open(server.address());
    browser.find("#file1").sendKeys(file.toString());
    browser.find(".from:not(:empty)");
    browser.toNextPage(() -> browser.find("button.main").click());

    assertThat(browser.find(".headline").getText()).isEqualTo("Blast in Mosul");
    assertThat(browser.find(".words").getText()).startsWith("Nine were killed");
    assertThat(browser.script("return document.title")).isEqualTo("Attack \u2013 Workbench");
  }

  @Test
  void takesTheFilesThatAreDropped() {
    browser.open(server.address());
    browser.script(
        """
        const files = new DataTransfer();
        files.items.add(new File(["One was killed."], "a.txt"));
        files.items.add(new File(["{}"], "b.txt"));
        files.items.add(new File(["**Two** were killed."], "c.md"));
        document.body.dispatchEvent(
            new DragEvent("drop", {dataTransfer: files, bubbles: true, cancelable: true}));
        """);
    browser.find("#text3");

    assertThat(browser.all("fieldset")).hasSize(3);
    assertThat(browser.all(".problem")).isEmpty();
    assertThat(browser.script("return document.getElementById('text1').value"))
        .isEqualTo("One was killed.");
    assertThat(browser.all("label[for=outlet3]")).hasSize(1);
  }

  @Test
  void runsNoScriptOutOfAText() {
    browser.open(server.address());
    browser.find("#text1").sendKeys("</textarea><script>window.broken = 1</script> 9 rockets hit.");
    browser.find("#outlet1").sendKeys("\"><script>window.broken = 2</script>");
    browser.toNextPage(() -> browser.find("button.main").click());

    assertThat(browser.script("return window.broken === undefined")).isEqualTo(true);
    assertThat(browser.find(".words").getText()).contains("<script>window.broken = 1</script>");
    assertThat(browser.script("return document.getElementById('outlet1').value"))
        .isEqualTo("\"><script>window.broken = 2</script>");
  }

  @ParameterizedTest
  @CsvSource({"'', 390, true", "example, 1280, false", "no, 390, true"})
  void isAccessibleAndFits(String path, int width, boolean dark) {
    browser.open(server.address() + path, width, 900, dark);

    assertThat(browser.accessibilityViolations()).isEmpty();
    assertThat(browser.script("return document.documentElement.scrollWidth"))
        .isEqualTo((long) width);
  }
}

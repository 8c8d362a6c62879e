package org.sitrep.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@EnabledIf(value = "org.sitrep.examples.page.Browser#isThere", disabledReason = Browser.NONE)
class PageInBrowserTest {

  /** Elements that are cut, or that have to be moved to be read. */
  private static final String CUT =
      """
      return [...document.querySelectorAll("main *")].filter(at =>
          at.scrollWidth > at.clientWidth + 1 && at.clientWidth > 1
          && getComputedStyle(at).display !== "inline"
          && (innerWidth < 500 || getComputedStyle(at).overflowX === "hidden")
          && !(at instanceof SVGElement)).map(at => at.outerHTML.slice(0, 99));
      """;

  @TempDir static Path folder;

  private static Browser browser;
  private static String disputed;
  private static String hostile;
  private static String full;
  private static String sources;
  private static String many;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.shared();
    disputed = written("disputed.html", Samples.disputed());
    hostile = written("hostile.html", Samples.hostile());
    full = written("full.html", Samples.full());
    sources = written("sources.html", Samples.sources());
    many = written("many.html", Samples.many());
  }

  private static String written(String name, HtmlPage page) throws IOException {
    Path file = folder.resolve(name);
    page.writeTo(file);
    return file.toUri().toString();
  }

  @Test
  void leadsFromTheTextToTheClaimAndBack() {
    browser.open(disputed);
    List<WebElement> inText = browser.all(".words a.ref");
    assertThat(inText).hasSizeGreaterThan(8);

    for (WebElement label : List.of(inText.get(0), inText.get(inText.size() - 1))) {
      String key = label.getDomAttribute("data-c");
      browser.click(label);
      assertThat(browser.focused().getDomAttribute("id")).isEqualTo("claim-" + key);
      browser.click("#claim-" + key + " a[href='#text-" + key + "']");
      assertThat(browser.focused().getDomAttribute("id")).isEqualTo("text-" + key);
    }
  }

  @Test
  void leadsFromTheWordsThemselvesToTheClaim() {
    browser.open(disputed);
    WebElement words = browser.find(".words mark");
    browser.click(words);

    assertThat(browser.focused().getDomAttribute("id"))
        .isEqualTo("claim-" + words.getDomAttribute("data-c"));
  }

  @Test
  void lightsUpAClaimWhereverItStands() {
    browser.open(disputed);
    String key = browser.find(".set a.ref").getDomAttribute("data-c");
    browser.script("document.querySelector('.set a.ref').focus()");

    assertThat(browser.all(".lit[data-c~='" + key + "']")).hasSizeGreaterThanOrEqualTo(4);
    assertThat(browser.all("mark.lit")).isNotEmpty();
    assertThat(browser.all("#claim-" + key + ".lit")).hasSize(1);

    browser.script("document.activeElement.blur()");
    assertThat(browser.all(".lit")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1280, 900", "390, 844"})
  void showsTheConflictBeforeAnythingElse(int width, int height) {
    browser.open(disputed, width, height, false);
    WebElement conflict = browser.find("#conflict-1");

    assertThat(conflict.isDisplayed()).isTrue();
    assertThat(conflict.getLocation().getY()).isLessThan(height);
    assertThat(browser.find(".verdict").getText()).contains("cannot all be true");
    assertThat(conflict.getText()).contains("Contradiction 1").contains("fired");
    assertThat(browser.all("#conflict-1 .set li")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(browser.find("#conflict-1 svg").getSize().getWidth()).isPositive();
  }

  @Test
  void leadsFromOneConflictToTheNextAndBack() {
    browser.open(disputed);
    int conflicts = browser.all(".card").size();
    assertThat(conflicts).isGreaterThan(2);
    assertThat(browser.all("#differences .card")).isNotEmpty();

    for (int i = 1; i < conflicts; i++) {
      browser.click("#" + browser.all(".card").get(i - 1).getDomAttribute("id") + " [title^=Next]");
      assertThat(browser.focused().getDomAttribute("id"))
          .isEqualTo(browser.all(".card").get(i).getDomAttribute("id"));
    }
    assertThat(browser.focused().getDomAttribute("id")).startsWith("difference-");
    assertThat(browser.all("#" + browser.focused().getDomAttribute("id") + " [title^=Next]"))
        .isEmpty();
  }

  @Test
  void tellsOfTheEventsAndLeadsToTheirReports() {
    browser.open(sources);

    assertThat(browser.all(".event")).hasSize(2);
    String event = browser.find("#event-1").getText();
    assertThat(event)
        .contains("Haditha, 9 March", "Told by", "Norden Wire, 2025-03-10", "contradiction 1")
        .contains("fired rocket", "one source", "15 rockets", "The army")
        .contains("Why one event");
    browser.click("#event-1 a[href='#conflict-1']");
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("conflict-1");
    browser.click("#event-1 a[href='#attack-r2a1']");
    assertThat(browser.focused().getText()).contains("R2: Rocket fire, Haditha, 9 March");
    browser.click("#event-1 .borne a.ref");
    assertThat(browser.focused().getDomAttribute("id")).startsWith("claim-r");
  }

  @Test
  void filtersByWhatClaimsAreAbout() {
    browser.open(disputed);
    int claims = shown(".claims li");
    int cards = shown(".card");
    browser.click("[data-kind=killed]");

    assertThat(shown(".claims li")).isPositive().isLessThan(claims);
    assertThat(browser.find(".shown").getText())
        .isEqualTo(shown(".claims li") + " of " + claims + " claims");
    assertThat(shown(".card")).isLessThan(cards);
    assertThat(browser.all(".words mark:not(.off)"))
        .allSatisfy(it -> assertThat(it.getText()).contains("killed"));
    assertThat(browser.accessibilityViolations(".filters, .words")).isEmpty();

    browser.click("[data-kind=wounded]");
    assertThat(browser.all("[aria-pressed=true]")).hasSize(2);
    browser.script("location.hash = 'claim-r1c1'");
    browser.find("[data-kind=killed][aria-pressed=false]");
    assertThat(shown(".claims li")).isEqualTo(claims);
  }

  @Test
  void foldsAwayAndSearchesManyClaims() {
    browser.open(many);
    int claims = browser.all(".claims li").size();
    assertThat(claims).isGreaterThan(30);
    assertThat(shown(".claims li")).isZero();

    browser.find("#search").sendKeys("Mayor");
    assertThat(browser.find(".shown").getText()).isEqualTo("12 of " + claims + " claims");
    assertThat(shown(".claims li")).isEqualTo(12);
    browser.click(".words a.ref:not(.off)");
    assertThat(browser.focused().getText()).contains("The mayor");

    browser.open(many);
    browser.click(".words a.ref");
    assertThat(browser.focused().isDisplayed()).isTrue();
  }

  private static int shown(String selector) {
    return (int) browser.all(selector).stream().filter(WebElement::isDisplayed).count();
  }

  @Test
  void showsAllWithoutItsScript() {
    browser.withoutScript(
        () -> {
          browser.open(disputed);
          assertThat(shown(".claims li")).isEqualTo(browser.all(".claims li").size());
          assertThat(browser.find(".legend").getText()).contains("killed");
        });
  }

  @Test
  void keepsTheNavigationInSight() {
    browser.open(full, 390, 844, false);
    browser.script("scrollTo(0, 4000)");

    assertThat(
            (Long)
                browser.script(
                    "return Math.round(document.querySelector('nav').getBoundingClientRect().top)"))
        .isZero();
  }

  @Test
  void runsNoScriptOutOfAText() {
    browser.open(hostile);

    assertThat(browser.script("return window.broken === undefined")).isEqualTo(true);
    assertThat(browser.find(".words").getText())
        .contains("<script>window.broken = 1</script>", "onerror=\"window.broken = 2\"");
    assertThat(browser.find("h1").getText()).isEqualTo("<script>window.broken = 5</script>");
    assertThat(browser.all("script")).hasSize(1);
    assertThat(browser.all("img")).isEmpty();
  }

  @Test
  void runsNoScriptThatGetsInAnyway() {
    browser.open(disputed);
    browser.script(
        """
        document.body.insertAdjacentHTML("beforeend", "<button onclick='window.broken = 7'>x");
        document.body.lastChild.click();
        const script = document.createElement("script");
        script.textContent = "window.broken = 8";
        document.body.append(script);
        """);

    assertThat(browser.script("return window.broken === undefined")).isEqualTo(true);
  }

  @Test
  void loadsNothing() {
    browser.open(full);

    assertThat(browser.script("return performance.getEntriesByType('resource').length"))
        .isEqualTo(0L);
  }

  @Test
  void isWalkedWithTheKeyboard() {
    browser.open(disputed);
    long stops =
        (Long)
            browser.script(
                """
                window.walked = [];
                document.addEventListener("focusin", ({target}) => {
                  const seen = target.getBoundingClientRect().width > 0
                      && getComputedStyle(target).outlineStyle !== "none";
                  walked.push(target.localName + " " + target.getAttribute("href")
                      + (seen ? "" : " unseen"));
                });
                return [...document.querySelectorAll(
                    'a[href], summary, button, input, [tabindex="0"]')].length;
                """);
    browser.press(Keys.TAB, (int) stops);
    List<String> walked =
        ((List<?>) browser.script("return walked")).stream().map(String::valueOf).toList();

    assertThat(walked).hasSize((int) stops);
    assertThat(walked).first().isEqualTo("a #main");
    assertThat(walked.indexOf("a #conflicts")).isLessThan(walked.indexOf("a #claim-r1c1"));
    assertThat(walked).noneMatch(stop -> stop.endsWith(" unseen"));
    assertThat(walked)
        .anyMatch(stop -> stop.startsWith("a #text-"))
        .anyMatch("summary null"::equals);
    browser.press(Keys.TAB);
    assertThat(browser.script("return document.activeElement === document.body")).isEqualTo(true);
  }

  @Test
  void skipsToTheContent() {
    browser.open(disputed);
    browser.press(Keys.TAB);
    assertThat(browser.focused().getLocation().getX()).isNotNegative();
    browser.press(Keys.ENTER);

    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("main");
  }

  @ParameterizedTest
  @CsvSource({"320", "390", "800", "1280"})
  void fitsTheWidth(int width) {
    for (String page : List.of(full, sources)) {
      browser.open(page, width, 800, false);
      assertThat(browser.script("return document.documentElement.scrollWidth"))
          .isEqualTo((long) width);
      assertThat(browser.script(CUT)).isEqualTo(List.of());
    }
  }

  @Test
  void isDarkWhereThatIsAskedFor() {
    browser.open(disputed, 1280, 900, true);
    assertThat(browser.find("body").getCssValue("background-color")).contains("18, 22, 27");
    browser.open(disputed);
    assertThat(browser.find("body").getCssValue("background-color")).contains("250, 249, 245");
  }

  @ParameterizedTest
  @CsvSource({"1280, false", "390, true"})
  void isAccessible(int width, boolean dark) {
    browser.open(full, width, 900, dark);
    assertThat(browser.accessibilityViolations()).isEmpty();
    browser.open(sources, width, 900, dark);
    assertThat(browser.accessibilityViolations("#events")).isEmpty();
  }

  @Test
  void isAccessibleWhereAClaimIsLitUp() {
    for (boolean dark : new boolean[] {false, true}) {
      browser.open(disputed, 1280, 900, dark);
      browser.script("document.querySelector('.words a.ref').focus()");
      assertThat(browser.all(".lit")).isNotEmpty();
      assertThat(browser.accessibilityViolations(".lit")).isEmpty();
    }
  }
}

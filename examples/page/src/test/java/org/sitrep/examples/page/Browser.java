package org.sitrep.examples.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/**
 * A headless Chromium that looks at pages; tests are to be skipped where there {@link #isThere() is
 * none}.
 *
 * <p>The programs are those of the system, or those that the properties {@code sitrep.chromium} and
 * {@code sitrep.chromedriver} name. Nothing is downloaded.
 */
public final class Browser {

  /** How long a page may take to show what is looked for. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final List<String> ARGUMENTS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars",
          "--window-size=1280,900");

  /** Why tests are skipped where there is none. */
  public static final String NONE =
      "No Chromium to look at pages with, so tests are skipped: install chromium and"
          + " chromium-driver, or name them with -Dsitrep.chromium=FILE and"
          + " -Dsitrep.chromedriver=FILE";

  // Held, because a logger nobody holds forgets its level. It warns of browsers newer than itself.
  private static final Logger VERSION_LOG =
      Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

  private static final String AXE = axe();

  private final ChromeDriver driver;
  private final Path profile;

  private Browser(ChromeDriver driver, Path profile) {
    this.driver = driver;
    this.profile = profile;
  }

  /** True if there is one; otherwise says on the screen what to do. */
  public static boolean isThere() {
    boolean there = chromium().isPresent() && chromedriver().isPresent();
    if (!there) {
      // Said here as well, since the reason of a skipped test does not reach the screen.
      System.err.println(NONE);
    }
    return there;
  }

  private static Optional<Path> chromium() {
    return program("sitrep.chromium", "/usr/bin/chromium", "/usr/bin/chromium-browser");
  }

  private static Optional<Path> chromedriver() {
    return program(
        "sitrep.chromedriver", "/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");
  }

  /**
   * The browser of this process: started when it is first asked for, closed when the process ends.
   */
  public static Browser shared() {
    return Shared.BROWSER;
  }

  private static final class Shared {
    static final Browser BROWSER = start();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(BROWSER::close));
    }
  }

  private static Browser start() {
    VERSION_LOG.setLevel(Level.SEVERE);
    try {
      Path profile = Files.createTempDirectory("sitrep-browser");
      ChromeOptions options = new ChromeOptions();
      options.setBinary(chromium().orElseThrow().toFile());
      options.addArguments(ARGUMENTS);
      options.addArguments("--user-data-dir=" + profile);
      ChromeDriverService service =
          new ChromeDriverService.Builder()
              .usingDriverExecutable(chromedriver().orElseThrow().toFile())
              .usingAnyFreePort()
              .build();
      ChromeDriver driver = new ChromeDriver(service, options);
      driver.manage().timeouts().implicitlyWait(PATIENCE);
      return new Browser(driver, profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The program that the property names; without the property, the first of the places. */
  private static Optional<Path> program(String property, String... places) {
    return Optional.ofNullable(System.getProperty(property))
        .map(Stream::of)
        .orElse(Stream.of(places))
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens a page on a screen of a size, dark or light. */
  public Browser open(String address, int width, int height, boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    // A window that nobody looks at has no focus to give.
    driver.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    // By way of an empty page, since the same address with another anchor is not loaded again.
    driver.get("about:blank");
    driver.get(address);
    return this;
  }

  /** Opens a page on the screen of a desk, in light colours. */
  public Browser open(String address) {
    return open(address, 1280, 900, false);
  }

  /** Does something while pages run no scripts of their own. */
  public void withoutScript(Runnable step) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      step.run();
    } finally {
      driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  /** Does what leads to another page, and waits until that page is there. */
  public void toNextPage(Runnable step) {
    driver.executeScript("document.documentElement.dataset.last = 'yes'");
    step.run();
    find("html:not([data-last])");
  }

  /** Runs a script in the page. */
  public Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** The first element that a CSS selector finds; waits until there is one. */
  public WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** All elements that a CSS selector finds at this moment. */
  public List<WebElement> all(String selector) {
    // By a script, since the driver would wait for the first one.
    List<?> found =
        (List<?>)
            driver.executeScript("return [...document.querySelectorAll(arguments[0])]", selector);
    return found.stream().map(WebElement.class::cast).toList();
  }

  /** Clicks on the first element that a CSS selector finds. */
  public void click(String selector) {
    click(find(selector));
  }

  /** Clicks on an element, in the middle of the screen and so not below what stays in sight. */
  public void click(WebElement element) {
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  /** Presses a key where the focus is. */
  public void press(Keys key) {
    press(key, 1);
  }

  /** Presses a key several times, each where the focus is then. */
  public void press(Keys key, int times) {
    new Actions(driver).sendKeys(String.valueOf(key).repeat(times)).perform();
  }

  /** The element that has the focus. */
  public WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** Words for each violation of the rules of axe-core; empty if the page is accessible. */
  public List<String> accessibilityViolations() {
    return accessibilityViolations("html");
  }

  /** The same for the elements that a CSS selector finds, and what is in them. */
  public List<String> accessibilityViolations(String selector) {
    driver.executeScript(AXE);
    Object found =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(arguments[0], {resultTypes: ["violations"]}).then(result => done(result.violations.map(violation =>
                violation.id + ": " + violation.help + "; at "
                    + violation.nodes.slice(0, 5).map(node => node.target + " " + node.any.map(
                        check => check.message)).join(" | "))),
                error => done(["axe failed: " + error]));
            """,
            selector);
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private static String axe() {
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(script, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps a picture of what the window shows. */
  public void picture(Path file) throws IOException {
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  private void close() {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

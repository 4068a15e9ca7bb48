package io.duizhao.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The system's Chromium, driven by a test. */
public final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final List<String> BROWSERS =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> DRIVERS =
      List.of("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts a browser; skips the test where the system has none. */
  public static Browser start() {
    String browser = first(BROWSERS);
    String chromedriver = first(DRIVERS);
    Assumptions.assumeTrue(
        browser != null && chromedriver != null,
        "no Chromium with chromedriver on this system: install the packages chromium and"
            + " chromium-driver to run this test");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(Objects.requireNonNull(browser));
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--force-color-profile=srgb",
        "--lang=en-US",
        "--window-size=1440,900");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(Path.of(Objects.requireNonNull(chromedriver)).toFile())
            .build();
    Browser started = new Browser(new ChromeDriver(service, options));
    started.size(1440, 900, false);
    return started;
  }

  private static String first(List<String> paths) {
    return paths.stream()
        .filter(path -> Files.isExecutable(Path.of(path)))
        .findFirst()
        .orElse(null);
  }

  /** Returns the driver itself. */
  public ChromeDriver driver() {
    return driver;
  }

  /** Lets the window have a size, as a phone where that is asked for. */
  public void size(int width, int height, boolean mobile) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile));
  }

  /** Sets a setting of the page, whatever the system's. */
  void prefer(String setting, String value) {
    script(
        "localStorage.setItem('duizhao', JSON.stringify({...JSON.parse(localStorage.getItem("
            + "'duizhao') ?? '{}'), [arguments[0]]: arguments[1]}))",
        setting,
        value);
  }

  /** Opens a page. */
  public void open(String url) {
    driver.get(url);
  }

  /** Goes to a place of the page, and waits until a row is there. */
  void document(String url, String place) {
    driver.get(url);
    script("location.hash = arguments[0]", "/d/" + place);
    see(".row.now .s");
  }

  /** Runs a script in the page. */
  public Object script(String code, Object... arguments) {
    return ((JavascriptExecutor) driver).executeScript(code, arguments);
  }

  /** Returns an element, waiting for it. */
  public WebElement see(String css) {
    return new WebDriverWait(driver, PATIENCE)
        .withMessage("waiting for " + css)
        .until(d -> d.findElements(By.cssSelector(css)).stream().findFirst().orElse(null));
  }

  /** Waits until something holds. */
  public void until(String what, java.util.function.BooleanSupplier condition) {
    new WebDriverWait(driver, PATIENCE)
        .ignoring(StaleElementReferenceException.class)
        .withMessage(
            () ->
                "waiting until "
                    + what
                    + "; the page says: "
                    + script("return document.getElementById('toast')?.textContent ?? 'nothing'")
                    + "; the focus is in "
                    + script("return document.activeElement.className"))
        .until(d -> condition.getAsBoolean());
  }

  /** Returns the elements that are there now. */
  public List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** Presses keys, one after the other. */
  public void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  void chord(Keys modifier, CharSequence key) {
    new Actions(driver).keyDown(modifier).sendKeys(key).keyUp(modifier).perform();
  }

  /** Returns the number of unsaved decisions that the page shows. */
  int unsaved() {
    Object count =
        script(
            "const em = [...document.querySelectorAll('.top button em')][0];"
                + " return em ? Number(em.textContent) : 0");
    return ((Number) count).intValue();
  }

  void awaitUnsaved(int count) {
    until(count + " decisions are unsaved", () -> unsaved() == count);
  }

  /** Waits until the page has drawn what it has. */
  public void settle() {
    script("return document.fonts.ready.then(() => true)");
    for (int quiet = 0; quiet < 3; quiet++) {
      driver.executeAsyncScript(
          "const done = arguments[0]; requestAnimationFrame(() => setTimeout(done, 120))");
    }
  }

  /** Returns what the window shows. */
  public byte[] screenshot() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  @Override
  public void close() {
    driver.quit();
  }
}

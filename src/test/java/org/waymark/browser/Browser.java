package org.waymark.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.StreamSupport;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

import org.springframework.util.FileSystemUtils;

/** A Chromium of its own, with an empty profile and no way to other hosts of its own. */
final class Browser implements AutoCloseable {

	private static final int SCRIPTS_BLOCKED = 2;

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final Path profile;

	private final ChromeDriver driver;

	private String root;

	Browser(boolean scripts) {
		try {
			this.profile = Files.createTempDirectory("waymark-browser");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(BrowserPrograms.driver())
			.usingAnyFreePort()
			.withSilent(true)
			.build();
		this.driver = new ChromeDriver(service, options(scripts));
	}

	private ChromeOptions options(boolean scripts) {
		ChromeOptions options = new ChromeOptions();
		options.setBinary(BrowserPrograms.browser());
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--disable-dev-shm-usage", "--user-data-dir=" + this.profile);
		if (!scripts) {
			options.setExperimentalOption("prefs",
					Map.of("profile.managed_default_content_settings.javascript", SCRIPTS_BLOCKED));
		}
		LoggingPreferences logs = new LoggingPreferences();
		logs.enable(LogType.BROWSER, Level.ALL);
		logs.enable(LogType.PERFORMANCE, Level.ALL);
		options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
		return options;
	}

	/** Points the browser at a site. */
	Browser at(String root) {
		this.root = root;
		return this;
	}

	String root() {
		return this.root;
	}

	ChromeDriver driver() {
		return this.driver;
	}

	/** Opens the page at an address below the root. */
	void open(String address) {
		this.driver.get(this.root + address);
	}

	/** The address of the page shown, below the root. */
	String address() {
		String url = this.driver.getCurrentUrl();
		return url.startsWith(this.root) ? url.substring(this.root.length()) : url;
	}

	/** Makes it look like a screen. */
	void become(TestScreen screen) {
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", screen.width(), "height",
				screen.height(), "deviceScaleFactor", 1, "mobile", screen.phone()));
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "", "features",
				List.of(Map.of("name", "prefers-color-scheme", "value", screen.dark() ? "dark" : "light"))));
	}

	/** Makes it a light screen of a size. */
	void become(int width, int height) {
		become(TestScreen.DESK);
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
	}

	/** Shows the page as it is printed, until it becomes a screen again. */
	void print() {
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
		wait("matchMedia('print').matches");
	}

	/**
	 * Does what leads to another page, and waits for that page; asking in the moment
	 * between the two may fail.
	 */
	void follow(Runnable action) {
		WebElement page = find("html");
		action.run();
		new WebDriverWait(this.driver, PATIENCE).ignoring(WebDriverException.class)
			.until(ExpectedConditions.stalenessOf(page));
	}

	/** Presses keys where the focus is. */
	void press(CharSequence... keys) {
		new Actions(this.driver).sendKeys(keys).perform();
	}

	void tab() {
		press(Keys.TAB);
	}

	WebElement focused() {
		return this.driver.switchTo().activeElement();
	}

	WebElement find(String selector) {
		return this.driver.findElement(By.cssSelector(selector));
	}

	/** What a script finds out about the page. */
	Object ask(String script, Object... arguments) {
		return this.driver.executeScript("return " + script, arguments);
	}

	/** Waits a while until a script says yes. */
	void wait(String condition) {
		new WebDriverWait(this.driver, PATIENCE).until((driver) -> Boolean.TRUE.equals(ask(condition)));
	}

	/** What a log has collected since it was last read. */
	List<String> log(String type) {
		return StreamSupport.stream(this.driver.manage().logs().get(type).spliterator(), false)
			.map(LogEntry::getMessage)
			.toList();
	}

	@Override
	public void close() throws IOException {
		this.driver.quit();
		FileSystemUtils.deleteRecursively(this.profile);
	}

}

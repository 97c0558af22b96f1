package org.waymark.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the browser and its driver on the machine; nothing is ever downloaded. */
final class BrowserPrograms {

	private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

	private static final String DRIVER = "chromedriver";

	private BrowserPrograms() {
	}

	static File browser() {
		return find(BROWSERS).orElseThrow().toFile();
	}

	static File driver() {
		return find(List.of(DRIVER)).orElseThrow().toFile();
	}

	/** What is not there, if anything. */
	static Optional<String> missing() {
		if (find(BROWSERS).isEmpty()) {
			return Optional.of("no Chromium on the PATH");
		}
		return find(List.of(DRIVER)).isEmpty() ? Optional.of("no chromedriver on the PATH") : Optional.empty();
	}

	private static Optional<Path> find(List<String> names) {
		return names.stream()
			.flatMap((name) -> folders()
				.flatMap((folder) -> Stream.of(folder.resolve(name), folder.resolve(name + ".exe"))))
			.filter(Files::isExecutable)
			.findFirst();
	}

	private static Stream<Path> folders() {
		return Pattern.compile(Pattern.quote(File.pathSeparator))
			.splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
			.filter((folder) -> !folder.isBlank())
			.map(Path::of);
	}

}

package org.waymark.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;

/** Files that the program brings along. */
final class Bundled {

	private Bundled() {
	}

	/** What a file holds. */
	static byte[] bytes(String file) {
		try (InputStream contents = new ClassPathResource(file).getInputStream()) {
			return contents.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The words of a file. */
	static String text(String file) {
		return new String(bytes(file), StandardCharsets.UTF_8);
	}

}

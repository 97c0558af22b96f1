package org.waymark.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Checksum;

import org.springframework.core.io.Resource;

/**
 * A file of the data folder, in UTF-8.
 *
 * @param path its path below the data folder
 * @param resource where it is
 */
record DataFile(String path, Resource resource) {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	/** Its text, without the mark that some programs put before it. */
	Reader open() throws IOException {
		Reader text = new BufferedReader(new InputStreamReader(this.resource.getInputStream(), StandardCharsets.UTF_8));
		text.mark(1);
		if (text.read() != BYTE_ORDER_MARK) {
			text.reset();
		}
		return text;
	}

	/** Adds path and contents to a checksum. */
	void addTo(Checksum checksum) {
		checksum.update(this.path.getBytes(StandardCharsets.UTF_8));
		try {
			checksum.update(this.resource.getContentAsByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

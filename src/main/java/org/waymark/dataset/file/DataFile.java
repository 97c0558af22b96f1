package org.waymark.dataset.file;

import java.io.IOException;
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
public record DataFile(String path, Resource resource) {

	/** Its name within its folder. */
	public String name() {
		return this.path.substring(this.path.lastIndexOf('/') + 1);
	}

	/**
	 * Its text.
	 * @throws DataError where it is none
	 */
	public String text() {
		return PlainText.of(this.path, contents());
	}

	/** Adds path and contents to a checksum. */
	public void addTo(Checksum checksum) {
		checksum.update(this.path.getBytes(StandardCharsets.UTF_8));
		checksum.update(contents());
	}

	private byte[] contents() {
		try {
			return this.resource.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

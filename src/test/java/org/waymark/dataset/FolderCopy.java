package org.waymark.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A copy of a data folder, to be edited.
 *
 * @param path where it is
 * @param original the folder that was copied
 */
record FolderCopy(Path path, Path original) {

	static final Path REAL_DATA = Path.of("data");

	static final Path FIXTURE = Path.of("src/test/resources/fixture");

	static FolderCopy ofRealData(Path parent) throws IOException {
		return copy(REAL_DATA, parent);
	}

	static FolderCopy ofFixture(Path parent) throws IOException {
		return copy(FIXTURE, parent);
	}

	private static FolderCopy copy(Path original, Path parent) throws IOException {
		Path copy = parent.resolve("data");
		FileSystemUtils.copyRecursively(original, copy);
		return new FolderCopy(copy, original);
	}

	/**
	 * Replaces the first of some text, which must be there.
	 * @return the line on which it begins, empty lines before it left out
	 */
	int replace(String file, String text, String replacement) throws IOException {
		String contents = Files.readString(this.path.resolve(file));
		int start = contents.indexOf(text);
		assertThat(start).as("'%s' in %s", text, file).isNotNegative();
		write(file, contents.substring(0, start) + replacement + contents.substring(start + text.length()));
		int first = start + text.length() - text.stripLeading().length();
		return (int) contents.substring(0, first).lines().count()
				+ ((first == 0 || contents.charAt(first - 1) == '\n') ? 1 : 0);
	}

	/** Takes away the lines that start in a certain way. */
	void removeLines(String file, String start) throws IOException {
		try (Stream<String> lines = Files.lines(this.path.resolve(file))) {
			List<String> kept = lines.filter((line) -> !line.startsWith(start)).toList();
			write(file, String.join("\n", kept) + "\n");
		}
	}

	/** Takes away the lines that start in none of some ways. */
	void keepLines(String file, String... starts) throws IOException {
		try (Stream<String> lines = Files.lines(this.path.resolve(file))) {
			List<String> kept = lines.filter((line) -> Stream.of(starts).anyMatch(line::startsWith)).toList();
			write(file, String.join("\n", kept) + "\n");
		}
	}

	/** The number of the first line that starts in a certain way. */
	int lineOf(String file, String start) throws IOException {
		List<String> lines = Files.readAllLines(this.path.resolve(file));
		int line = 0;
		while (!lines.get(line).startsWith(start)) {
			line++;
		}
		return line + 1;
	}

	void append(String file, String text) throws IOException {
		Files.writeString(this.path.resolve(file), text, StandardOpenOption.APPEND);
	}

	/**
	 * Appends what may not be UTF-8.
	 * @return the line on which it stands
	 */
	int appendByte(String file, int value) throws IOException {
		int line = Files.readAllLines(this.path.resolve(file)).size() + 1;
		Files.write(this.path.resolve(file), new byte[] { (byte) value }, StandardOpenOption.APPEND);
		return line;
	}

	void copy(String file, String other) throws IOException {
		Files.copy(this.path.resolve(file), this.path.resolve(other));
	}

	void rename(String file, String other) throws IOException {
		Files.move(this.path.resolve(file), this.path.resolve(other));
	}

	void write(String file, String contents) throws IOException {
		Files.writeString(this.path.resolve(file), contents);
	}

	void delete(String file) throws IOException {
		Files.delete(this.path.resolve(file));
	}

	/** Makes a file what it was. */
	void fix(String file) throws IOException {
		write(file, Files.readString(this.original.resolve(file)));
	}

}

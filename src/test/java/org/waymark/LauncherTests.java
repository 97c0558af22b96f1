package org.waymark;

import java.io.DataInputStream;
import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever has too old a Java is told what to do. */
class LauncherTests {

	/** How far the version of a class file is ahead of that of its Java. */
	private static final int AHEAD = 44;

	@ParameterizedTest
	@CsvSource({ "1.8, 8", "9, 9", "10, 10", "11, 11", "16, 16" })
	void anOldJavaIsRefused(String specification, String name) {
		assertThat(Launcher.refusal(specification)).hasValue("Waymark needs Java 17 or newer; this is Java " + name
				+ ". Install a newer one," + " or name it in the command: /path/to/java -jar ...");
	}

	@ParameterizedTest
	@ValueSource(strings = { "17", "18", "21", "25", "100" })
	void aNewJavaGoesOn(String specification) {
		assertThat(Launcher.refusal(specification)).isEmpty();
	}

	@Test
	void asksForTheJavaThatTheRestIsCompiledFor() throws IOException {
		int needed = javaOf(WaymarkApplication.class);
		assertThat(Launcher.refusal(String.valueOf(needed))).isEmpty();
		assertThat(Launcher.refusal(String.valueOf(needed - 1))).isPresent();
	}

	@Test
	void runsOnJava8() throws IOException {
		assertThat(javaOf(Launcher.class)).isEqualTo(8);
	}

	private static int javaOf(Class<?> type) throws IOException {
		try (DataInputStream file = new DataInputStream(type.getResourceAsStream(type.getSimpleName() + ".class"))) {
			file.skipNBytes(6);
			return file.readUnsignedShort() - AHEAD;
		}
	}

}

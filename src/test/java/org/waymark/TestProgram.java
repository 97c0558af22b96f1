package org.waymark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** The program in a Java of its own. */
public final class TestProgram implements AutoCloseable {

	private static final int PATIENCE = 300;

	private final Process process;

	private final Path output;

	private TestProgram(Process process, Path output) {
		this.process = process;
		this.output = output;
	}

	/** Starts it with arguments. */
	public static TestProgram start(String... arguments) throws IOException {
		return start(List.of(), "org.waymark.WaymarkApplication", arguments);
	}

	/**
	 * Starts a program.
	 * @param before what stands before {@code java} on the command line
	 * @param main the name of the class to start
	 * @param arguments its arguments
	 */
	public static TestProgram start(List<String> before, String main, String... arguments) throws IOException {
		Path output = Files.createTempFile("waymark", ".log");
		List<String> command = new ArrayList<>(before);
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), main));
		command.addAll(List.of(arguments));
		return new TestProgram(
				new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start(), output);
	}

	/** Waits until it says something, and returns all that it said. */
	public String await(String words) throws IOException, InterruptedException {
		for (int i = 0; i < PATIENCE * 10 && this.process.isAlive() && !said().contains(words); i++) {
			Thread.sleep(100);
		}
		assertThat(said()).contains(words);
		return said();
	}

	/** Waits for its end, and returns its exit code. */
	public int end() throws InterruptedException {
		assertThat(this.process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
		return this.process.exitValue();
	}

	/** All that it said so far. */
	public String said() throws IOException {
		return Files.readString(this.output, StandardCharsets.UTF_8);
	}

	/** Asks it to stop, as systemd does. */
	public void terminate() {
		this.process.destroy();
	}

	@Override
	public void close() throws IOException {
		this.process.destroyForcibly().onExit().join();
		Files.delete(this.output);
	}

}

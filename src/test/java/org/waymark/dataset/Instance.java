package org.waymark.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The program in a Java of its own, as one of several on a PostgreSQL database. */
final class Instance implements AutoCloseable {

	private static final String READY = "Waymark is ready: open ";

	private final Process process;

	private final BufferedReader console;

	private final List<String> said = new ArrayList<>();

	private Instance(Process process) {
		this.process = process;
		this.console = process.inputReader();
	}

	static Instance start(String database, String... arguments) throws IOException {
		Stream<String> command = Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				"org.waymark.WaymarkApplication", "--spring.profiles.active=postgres",
				"--spring.datasource.url=" + database, "--server.port=0", "--waymark.address=https://waymark.example");
		return new Instance(
				new ProcessBuilder(Stream.concat(command, Stream.of(arguments)).toList()).redirectErrorStream(true)
					.start());
	}

	/** Waits until it serves. */
	void awaitReady() throws IOException {
		await(READY);
	}

	/** Waits until it has said something. */
	void await(String words) throws IOException {
		String line = "";
		while (!line.contains(words)) {
			line = this.console.readLine();
			if (line == null) {
				throw new AssertionError("It ended: " + this.said);
			}
			this.said.add(line);
		}
	}

	/** The files that it had loaded when it was ready. */
	Stream<String> loaded() {
		return this.said.stream()
			.filter((line) -> line.contains("Loaded "))
			.map((line) -> line.replaceFirst(".*Loaded ([^:]+):.*", "$1"));
	}

	HttpResponse<String> get(String address) throws IOException, InterruptedException {
		String root = this.said.get(this.said.size() - 1).replaceFirst(".*" + READY, "");
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(root + address)).build(), BodyHandlers.ofString());
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}

package org.waymark.server;

import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestProgram;

import static org.assertj.core.api.Assertions.assertThat;

/** The program as a whole is asked to stop, and started where its port is taken. */
@Tag("kill")
class GracefulShutdownTests {

	private static final Pattern READY = Pattern.compile("open http://localhost:(\\d+)");

	private static final String DATA = "--waymark.data=src/test/resources/fixture";

	@TempDir
	private Path folder;

	@Test
	void finishesWhatIsUnderWayAndThenTellsOfAPortThatIsTaken() throws Exception {
		String database = "--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("waymark");
		try (TestProgram program = TestProgram.start(List.of(), SlowPage.class.getName(), "--server.port=0", DATA,
				database)) {
			Matcher ready = READY.matcher(program.await("Waymark is ready"));
			assertThat(ready.find()).isTrue();
			CompletableFuture<HttpResponse<String>> slow = HttpClient.newHttpClient()
				.sendAsync(HttpRequest.newBuilder(URI.create("http://localhost:" + ready.group(1) + SlowPage.ADDRESS))
					.build(), BodyHandlers.ofString());
			program.await(SlowPage.BEGUN);
			assertThat(slow).isNotDone();
			program.terminate();
			HttpResponse<String> answer = slow.get(1, TimeUnit.MINUTES);
			assertThat(answer.body()).endsWith(" careers");
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(program.end()).isEqualTo(143);
			assertThat(program.said()).doesNotContain("WARN", "ERROR", "\tat ");
		}
		try (ServerSocket taken = new ServerSocket(0);
				TestProgram program = TestProgram.start("--server.port=" + taken.getLocalPort(), DATA, database)) {
			assertThat(program.end()).isEqualTo(1);
			assertThat(program.said())
				.contains("Port " + taken.getLocalPort() + " was already in use.", "Action:",
						"configure this application to listen on another port")
				.doesNotContain("\tat ", "WARN", "Loaded ");
		}
	}

}

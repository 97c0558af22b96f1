package org.waymark.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.eclipse.jetty.http.HttpTester;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** So many pages at a time, and no more. */
class RenderLimiterTests {

	private final CountDownLatch under = new CountDownLatch(1);

	private final CountDownLatch done = new CountDownLatch(1);

	private final Server server = new Server();

	private final LocalConnector connector = new LocalConnector(this.server);

	@BeforeEach
	void start() throws Exception {
		this.server.addConnector(this.connector);
		this.server.setHandler(new RenderLimiter(new Pages(), 1, this.server.getThreadPool()));
		this.server.start();
	}

	@AfterEach
	void stop() throws Exception {
		this.server.stop();
	}

	@Test
	void sendsAwayAtOnceWhoeverComesBeyondAndServesTheNext() throws Exception {
		CompletableFuture<HttpTester.Response> first = CompletableFuture.supplyAsync(() -> ask("/slow"));
		assertThat(this.under.await(1, TimeUnit.MINUTES)).isTrue();
		HttpTester.Response second = ask("/careers");
		assertThat(second.getStatus()).isEqualTo(503);
		assertThat(second.get("Retry-After")).isEqualTo("1");
		assertThat(ask("/assets/waymark.css").getStatus()).isEqualTo(200);
		assertThat(ask("/actuator/health").getStatus()).isEqualTo(200);
		this.done.countDown();
		assertThat(first.get(1, TimeUnit.MINUTES).getContent()).isEqualTo("/slow");
		assertThat(askNext("/careers").getStatus()).isEqualTo(200);
	}

	@Test
	void aPageThatFailsIsNotCountedForGood() {
		assertThat(ask("/failing").getStatus()).isEqualTo(500);
		assertThat(askNext("/nowhere").getStatus()).isEqualTo(404);
		assertThat(askNext("/careers").getStatus()).isEqualTo(200);
	}

	/** Asks once the page before is no longer counted, a little after it was sent. */
	private HttpTester.Response askNext(String path) {
		return Awaitility.await().until(() -> ask(path), (answer) -> answer.getStatus() != 503);
	}

	private HttpTester.Response ask(String path) {
		try {
			return HttpTester.parseResponse(
					this.connector.getResponse("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A slow page, a failing one, one that is not there, and others. */
	private final class Pages extends Handler.Abstract {

		@Override
		public boolean handle(Request request, Response response, Callback callback) throws Exception {
			String path = request.getHttpURI().getPath();
			switch (path) {
				case "/slow" -> {
					RenderLimiterTests.this.under.countDown();
					assertThat(RenderLimiterTests.this.done.await(1, TimeUnit.MINUTES)).isTrue();
				}
				case "/failing" -> throw new IllegalStateException("fails");
				case "/nowhere" -> {
					return false;
				}
				default -> {
				}
			}
			Content.Sink.write(response, true, path, callback);
			return true;
		}

	}

}

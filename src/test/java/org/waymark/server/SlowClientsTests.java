package org.waymark.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.ServedTest;
import org.waymark.web.Http;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * More clients than the server has threads send a byte now and then, or take nothing of
 * what they asked for; everybody else is served as ever, long before the server has had
 * enough of them.
 */
@ServedTest
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class SlowClientsTests {

	private static final int CLIENTS = 300;

	private final Http http;

	private final List<Socket> clients = new ArrayList<>();

	SlowClientsTests(Http http) {
		this.http = http;
	}

	@ParameterizedTest
	@ValueSource(strings = { "GE", "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
			"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n",
			"POST /report HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
					+ "Content-Length: 60000\r\n\r\nwrong=",
			"GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nFFFF\r\n" })
	void holdUpNobody(String start) throws Exception {
		int port = Integer.parseInt(this.http.root().replaceFirst(".*:", ""));
		for (int i = 0; i < CLIENTS; i++) {
			Socket client = new Socket("localhost", port);
			this.clients.add(client);
			send(client, start);
		}
		for (int round = 0; round < 3; round++) {
			this.clients.forEach((client) -> send(client, "x"));
			assertServed("/states");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Accept-Encoding: gzip\r\n", "" })
	void holdUpNobodyByTakingNothing(String accepting) throws Exception {
		int port = Integer.parseInt(this.http.root().replaceFirst(".*:", ""));
		String one = "GET /careers/registered-nurse?place=WA HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + accepting
				+ "\r\n";
		for (int i = 0; i < CLIENTS; i++) {
			Socket client = new Socket();
			client.setReceiveBufferSize(1024);
			client.connect(new InetSocketAddress("localhost", port));
			this.clients.add(client);
			send(client, one.repeat(100));
		}
		for (int round = 0; round < 3; round++) {
			assertServed("/states/OR");
		}
	}

	/**
	 * Served at once, or when asking again as told: until the slow clients' own pages are
	 * made, they may be as many as are made at a time.
	 */
	private void assertServed(String address) throws InterruptedException {
		int status = this.http.get(address).statusCode();
		while (status == 503) {
			Thread.sleep(50);
			status = this.http.get(address).statusCode();
		}
		assertThat(status).isEqualTo(200);
	}

	/** The server may have had enough of one. */
	private static void send(Socket client, String text) {
		try {
			client.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
		}
		catch (IOException ex) {
			assertThat(ex).isNotNull();
		}
	}

	@AfterEach
	void hangUp() throws IOException {
		for (Socket client : this.clients) {
			client.close();
		}
	}

}

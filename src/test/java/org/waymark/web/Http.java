package org.waymark.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** Asks the running program over a real connection. */
@TestComponent
@Lazy
public class Http {

	private static final int PATIENCE = 60_000;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final Environment environment;

	Http(Environment environment) {
		this.environment = environment;
	}

	/** Where the program is. */
	public String root() {
		return "http://localhost:" + port();
	}

	/**
	 * The answer to an address.
	 * @param address the address below the root
	 * @param headers names and values of request headers
	 */
	public HttpResponse<byte[]> get(String address, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root() + address));
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return this.client.send(request.build(), BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The answer to exactly these bytes, which need not be HTTP. */
	Answer raw(String request) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
			socket.setSoTimeout(PATIENCE);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			socket.getOutputStream().flush();
			socket.shutdownOutput();
			return Answer.parse(socket.getInputStream().readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private int port() {
		return this.environment.getRequiredProperty("local.server.port", Integer.class);
	}

	/**
	 * What came back.
	 *
	 * @param status the HTTP status
	 * @param headers the headers by their names in small letters
	 * @param body the body
	 */
	record Answer(int status, Map<String, List<String>> headers, String body) {

		static Answer of(HttpResponse<byte[]> response) {
			return new Answer(response.statusCode(), response.headers().map(),
					new String(response.body(), StandardCharsets.UTF_8));
		}

		private static Answer parse(byte[] bytes) {
			String text = new String(bytes, StandardCharsets.ISO_8859_1);
			int end = text.indexOf("\r\n\r\n");
			List<String> head = text.substring(0, end).lines().toList();
			Map<String, List<String>> headers = head.stream()
				.skip(1)
				.map((line) -> line.split(": ?", 2))
				.collect(Collectors.groupingBy((header) -> header[0].toLowerCase(Locale.ROOT),
						Collectors.mapping((header) -> header[1], Collectors.toList())));
			String body = text.substring(end + 4);
			if (headers.containsKey("transfer-encoding")) {
				body = joined(body);
			}
			return new Answer(Integer.parseInt(head.get(0).split(" ")[1]), headers,
					new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
		}

		/** A body that came in chunks, each with its length on a line before it. */
		private static String joined(String chunks) {
			StringBuilder body = new StringBuilder();
			int start = 0;
			while (start < chunks.length()) {
				int line = chunks.indexOf("\r\n", start);
				int end = line + 2 + Integer.parseInt(chunks.substring(start, line), 16);
				body.append(chunks, line + 2, end);
				start = end + 2;
			}
			return body.toString();
		}

	}

}

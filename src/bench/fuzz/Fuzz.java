import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.waymark.StrangeRequests;

/** Sends strange requests to a running Waymark; arguments: port, process id, requests, seed. */
public final class Fuzz {

	private static final int THREADS = 8;

	private static final int PERIODS = 5;

	private final int port;

	private final String process;

	private final Map<Integer, Integer> statuses = new TreeMap<>();

	private final List<String> faults = new ArrayList<>();

	private int resets;

	private Fuzz(int port, String process) {
		this.port = port;
		this.process = process;
	}

	public static void main(String[] args) throws Exception {
		Fuzz fuzz = new Fuzz(Integer.parseInt(args[0]), args[1]);
		int requests = Integer.parseInt(args[2]);
		long seed = Long.parseLong(args[3]);
		fuzz.run(requests / 10, seed - 1);
		long first = fuzz.memory("warm");
		long last = first;
		for (int i = 0; i < PERIODS; i++) {
			fuzz.run(requests / PERIODS, seed + i * THREADS);
			last = fuzz.memory("after " + (i + 1) * (requests / PERIODS));
		}
		System.out.println("answers by status " + fuzz.statuses + ", hung up on before the answer " + fuzz.resets);
		fuzz.faults.stream().distinct().limit(20).forEach(System.out::println);
		System.out.println(fuzz.faults.size() + " faults");
		boolean grown = last > first * 1.25;
		System.exit(fuzz.faults.isEmpty() && !grown ? 0 : 1);
	}

	private void run(int requests, long seed) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		List<Future<?>> parts = new ArrayList<>();
		for (int thread = 0; thread < THREADS; thread++) {
			StrangeRequests strange = new StrangeRequests(seed + thread, true);
			InetAddress host = InetAddress.getByAddress(new byte[] { 127, 0, 0, (byte) (thread + 1) });
			parts.add(threads.submit(() -> {
				for (int i = 0; i < requests / THREADS; i++) {
					ask(host, strange.next());
				}
				return null;
			}));
		}
		for (Future<?> part : parts) {
			part.get();
		}
		threads.shutdown();
	}

	private void ask(InetAddress host, StrangeRequests.Request request) throws IOException {
		StringBuilder text = new StringBuilder(request.method() + " " + request.target()
				+ " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
		request.headers().forEach((header) -> text.append(header).append("\r\n"));
		byte[] body = request.body().getBytes(StandardCharsets.UTF_8);
		if (body.length > 0) {
			text.append("Content-Length: ").append(body.length).append("\r\n");
		}
		text.append("\r\n").append(request.body());
		byte[] answer = send(host, text.toString().getBytes(StandardCharsets.UTF_8));
		String all = new String(answer, StandardCharsets.UTF_8);
		int end = all.indexOf("\r\n\r\n");
		synchronized (this) {
			if (end < 0) {
				this.resets++;
				if (body.length == 0) {
					this.faults.add("no answer to " + request.method() + " " + request.target());
				}
				return;
			}
			int status = Integer.parseInt(all.substring(9, 12));
			this.statuses.merge(status, 1, Integer::sum);
			boolean meant = status == 503 && all.contains("Retry-After: ");
			StrangeRequests.faults(meant ? 0 : status, all.substring(0, end), all.contains("Content-Type: text/plain") ? "" : all.substring(end))
				.forEach((fault) -> this.faults.add(fault + ": " + request.method() + " " + request.target()));
		}
	}

	private byte[] send(InetAddress host, byte[] request) throws IOException {
		ByteArrayOutputStream answer = new ByteArrayOutputStream();
		try (Socket socket = new Socket(host, this.port)) {
			socket.setSoTimeout(30_000);
			socket.getOutputStream().write(request);
			InputStream in = socket.getInputStream();
			in.transferTo(answer);
		}
		catch (SocketException ex) {
			// What the server has not read when it hangs up comes back as a reset.
		}
		return answer.toByteArray();
	}

	/** Heap in use after a collection; what the system gives the process is told with it. */
	private long memory(String when) throws Exception {
		String heap = command("jcmd", this.process, "GC.class_histogram");
		String total = heap.lines().filter((line) -> line.startsWith("Total")).findFirst().orElseThrow();
		long bytes = Long.parseLong(total.trim().split("\\s+")[2]);
		String rss = Files.readAllLines(Path.of("/proc/" + this.process + "/status"))
			.stream()
			.filter((line) -> line.startsWith("VmRSS"))
			.findFirst()
			.orElseThrow();
		HttpClient client = HttpClient.newHttpClient();
		int status = client
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/actuator/health")).build(),
					BodyHandlers.discarding())
			.statusCode();
		System.out.println(when + ": live heap " + bytes / 1024 / 1024 + " MiB, " + rss.replaceAll("\\s+", " ")
				+ ", health " + status);
		return bytes;
	}

	private static String command(String... command) throws Exception {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

}

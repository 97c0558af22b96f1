import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sends reports to a port from 50 connections until so many are confirmed, also while the
 * program is killed and started again, and writes the number of each confirmed one to a
 * file.
 */
class Send {

	public static void main(String[] args) throws Exception {
		URI form = URI.create("http://localhost:" + args[0] + "/report");
		int reports = Integer.parseInt(args[1]);
		Path confirmed = Path.of(args[2]);
		AtomicInteger next = new AtomicInteger();
		CountDownLatch done = new CountDownLatch(50);
		for (int connection = 0; connection < 50; connection++) {
			new Thread(() -> {
				HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
				for (int number = next.incrementAndGet(); number <= reports; number = next.incrementAndGet()) {
					while (!sent(client, form, number)) {
						pause();
					}
					note(confirmed, number);
				}
				done.countDown();
			}).start();
		}
		done.await();
	}

	private static boolean sent(HttpClient client, URI form, int number) {
		HttpRequest request = HttpRequest.newBuilder(form)
			.timeout(Duration.ofSeconds(30))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("page=%2Fcareers&wrong=number+" + number + ".&right=right"))
			.build();
		try {
			return client.send(request, BodyHandlers.discarding()).statusCode() == 303;
		}
		catch (IOException | InterruptedException ex) {
			return false;
		}
	}

	private static synchronized void note(Path confirmed, int number) {
		try {
			Files.writeString(confirmed, number + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void pause() {
		try {
			Thread.sleep(100);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}

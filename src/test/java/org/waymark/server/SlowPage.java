package org.waymark.server;

import java.util.concurrent.CountDownLatch;

import org.waymark.WaymarkApplication;
import org.waymark.occupation.Careers;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A page that takes until the program is asked to stop, and then needs the database, for
 * tests only.
 */
@TestComponent
@RestController
public class SlowPage {

	static final String ADDRESS = "/test/slow";

	/** What it says when it was asked for. */
	static final String BEGUN = "The slow page has begun";

	private final CountDownLatch stopping = new CountDownLatch(1);

	private final Careers careers;

	SlowPage(Careers careers) {
		this.careers = careers;
	}

	@GetMapping(ADDRESS)
	String count() throws InterruptedException {
		System.out.println(BEGUN);
		this.stopping.await();
		Thread.sleep(500);
		return this.careers.all().size() + " careers";
	}

	@EventListener(ContextClosedEvent.class)
	void stop() {
		this.stopping.countDown();
	}

	/** The whole program, with this page. */
	public static void main(String[] args) {
		SpringApplication.run(new Class<?>[] { WaymarkApplication.class, SlowPage.class }, args);
	}

}

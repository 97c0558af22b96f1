package org.waymark.web;

import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page that takes its time and counts how often it was made, for tests only. */
@TestComponent
@Controller
public class CountedPage {

	/** Where it is. */
	public static final String ADDRESS = "/test/counted";

	private final AtomicInteger made = new AtomicInteger();

	@Kept("place")
	@GetMapping(ADDRESS)
	ResponseEntity<String> count() throws InterruptedException {
		Thread.sleep(300);
		return ResponseEntity.ok("made " + this.made.incrementAndGet() + " times");
	}

	/** How often it was made so far. */
	public int made() {
		return this.made.get();
	}

}

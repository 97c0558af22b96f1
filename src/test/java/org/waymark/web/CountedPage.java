package org.waymark.web;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.waymark.web.error.PageNotFoundException;

/** Pages that take their time and count how often they were made, for tests only. */
@TestComponent
@Controller
public class CountedPage {

	/** Where it is. */
	public static final String ADDRESS = "/test/counted";

	/** Pages that are not there, each for another reason. */
	public static final List<String> FAILING = List.of("/test/counted/missing", "/test/counted/bad",
			"/test/counted/gone");

	private final AtomicInteger made = new AtomicInteger();

	@CacheablePage
	@GetMapping(ADDRESS)
	ResponseEntity<String> count() throws InterruptedException {
		Thread.sleep(300);
		return ResponseEntity.ok("made " + this.made.incrementAndGet() + " times");
	}

	@GetMapping("/test/counted/{reason}")
	String fail(@PathVariable String reason) throws InterruptedException {
		count();
		throw switch (reason) {
			case "missing" -> new PageNotFoundException(reason);
			case "bad" -> new BadParameterException("reason", reason, "another");
			default -> new DataAccessResourceFailureException(reason);
		};
	}

	/** How often one was made so far. */
	public int made() {
		return this.made.get();
	}

}

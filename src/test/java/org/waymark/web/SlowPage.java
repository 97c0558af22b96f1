package org.waymark.web;

import org.waymark.WaymarkApplication;
import org.waymark.occupation.Careers;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A page that takes long and then needs the database, for tests only. */
@TestComponent
@RestController
public class SlowPage {

	static final String ADDRESS = "/test/slow";

	private final Careers careers;

	SlowPage(Careers careers) {
		this.careers = careers;
	}

	@GetMapping(ADDRESS)
	String count() throws InterruptedException {
		Thread.sleep(2000);
		return this.careers.all().size() + " careers";
	}

	/** The whole program, with this page. */
	public static void main(String[] args) {
		SpringApplication.run(new Class<?>[] { WaymarkApplication.class, SlowPage.class }, args);
	}

}

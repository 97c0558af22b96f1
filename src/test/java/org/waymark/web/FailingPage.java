package org.waymark.web;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page that cannot be made, for tests only. */
@TestComponent
@Controller
public class FailingPage {

	static final String ADDRESS = "/test/failing";

	static final String SECRET = "the password of the database";

	static final String HALF_WAY = "/test/failing-half-way";

	@GetMapping(ADDRESS)
	String fail() {
		throw new IllegalStateException(SECRET);
	}

	@GetMapping(HALF_WAY)
	String failHalfWay() {
		return "test/half-way";
	}

}

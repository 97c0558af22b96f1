package org.waymark.compare;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.DataFiles;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Comparisons of careers that happen to meet; {@code -Dwaymark.pairs} asks for more. */
@Tag("walk")
@RealDataTest
class ComparedPairsRealDataTests {

	private final Random random = new Random(20261122);

	private final PageTester pages;

	private final List<String> slugs;

	private final List<String> places = DataFiles.read("data/places/places.csv")
		.stream()
		.map((row) -> row.getField("abbreviation").isEmpty() ? row.getField("place") : row.getField("abbreviation"))
		.toList();

	ComparedPairsRealDataTests(@Autowired PageTester pages, @Autowired Careers careers) {
		this.pages = pages;
		this.slugs = careers.all().stream().map(Career::slug).toList();
	}

	@Test
	void anyTwoOccupationsCanBeComparedAnywhere() {
		List<String> addresses = IntStream.range(0, Integer.getInteger("waymark.pairs", 1000))
			.mapToObj((i) -> "/compare?career=" + any(this.slugs) + "&career=" + any(this.slugs) + "&place="
					+ any(this.places) + ((i % 3 == 0) ? "&adjusted=true" : "") + ((i % 5 == 0) ? "&year=2024" : ""))
			.toList();
		assertThat(addresses.parallelStream()
			.filter((address) -> this.pages.get(address).getResponse().getStatus() != 200)).isEmpty();
	}

	private String any(List<String> things) {
		return things.get(this.random.nextInt(things.size()));
	}

}

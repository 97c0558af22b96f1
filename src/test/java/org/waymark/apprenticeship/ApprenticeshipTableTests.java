package org.waymark.apprenticeship;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.DataFiles;
import org.waymark.RealDataTest;
import org.waymark.place.Place;
import org.waymark.place.Places;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether what was loaded is what the files say, and the rule for gaps holds. */
@RealDataTest
class ApprenticeshipTableTests {

	private static final int PAIRS = 200;

	private static final double LEAST_FOR_100_000_JOBS = 2;

	private final Map<String, NamedCsvRecord> sponsors = read("apprenticeships/sponsors.csv").stream()
		.collect(Collectors.toMap((row) -> row.getField("id"), Function.identity()));

	private final Map<String, List<NamedCsvRecord>> bySoc = read("apprenticeships/sponsor-occupations.csv").stream()
		.collect(Collectors.groupingBy((row) -> row.getField("soc"),
				Collectors.mapping((row) -> this.sponsors.get(row.getField("sponsor")), Collectors.toList())));

	private final Apprenticeships apprenticeships;

	private final List<Place> states;

	ApprenticeshipTableTests(@Autowired Apprenticeships apprenticeships, @Autowired Places places) {
		this.apprenticeships = apprenticeships;
		this.states = places.all().states();
	}

	@Test
	void anyOccupationInAnyStateHasTheSponsorsOfTheFiles() {
		Random random = new Random(20261130);
		List<String> socs = this.bySoc.keySet().stream().sorted().toList();
		IntStream.range(0, PAIRS).forEach((any) -> {
			String soc = socs.get(random.nextInt(socs.size()));
			Place state = this.states.get(random.nextInt(this.states.size()));
			List<String> expected = this.bySoc.get(soc)
				.stream()
				.filter((row) -> row.getField("place").equals(state.code().digits()))
				.map((row) -> row.getField("name") + ", " + row.getField("city") + " " + row.getField("zip"))
				.toList();
			assertThat(this.apprenticeships.of(soc).sponsors(state.code())).isEqualTo(expected.size());
			assertThat(this.apprenticeships.sponsors(soc, List.of(state)))
				.extracting((sponsor) -> sponsor.name() + ", " + sponsor.city() + " " + sponsor.zip())
				.as(soc + " in " + state.name())
				.containsExactlyInAnyOrderElementsOf(expected);
		});
	}

	@Test
	void everySponsorTrainsForSomething() {
		assertThat(this.bySoc.values().stream().flatMap(List::stream).distinct()).hasSameSizeAs(this.sponsors.values());
	}

	/**
	 * A state with nobody on the list has a gap; so has one with too few for its jobs.
	 */
	@Test
	void theGapsAreThoseOfTheRule() {
		Map<String, Long> listed = this.sponsors.values()
			.stream()
			.collect(Collectors.groupingBy((row) -> row.getField("place"), Collectors.counting()));
		Map<String, Integer> jobs = read("wages/states-2024.csv").stream()
			.filter((row) -> row.getField("soc").equals("00-0000"))
			.collect(Collectors.toMap((row) -> row.getField("place"),
					(row) -> Integer.valueOf(row.getField("employment"))));
		for (Place state : this.states) {
			String code = state.code().digits();
			long count = listed.getOrDefault(code, 0L);
			SponsorGap tooFew = (count * 100_000.0 / jobs.get(code) < LEAST_FOR_100_000_JOBS) ? SponsorGap.PARTIAL
					: null;
			assertThat(this.apprenticeships.sponsorList().gap(state)).as(state.name())
				.isEqualTo((count == 0) ? SponsorGap.MISSING : tooFew);
		}
	}

	private static List<NamedCsvRecord> read(String file) {
		return DataFiles.read("data/" + file);
	}

}

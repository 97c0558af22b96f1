package org.waymark.finder;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.waymark.finder.Filter.FilterKind;
import org.waymark.finder.Filter.Option;
import org.waymark.occupation.Occupation;
import org.waymark.occupation.outlook.Education;
import org.waymark.occupation.outlook.Outlook;
import org.waymark.occupation.outlook.Projection;
import org.waymark.occupation.profile.Interest;
import org.waymark.occupation.profile.JobZone;
import org.waymark.place.Place;
import org.waymark.text.Formats;

/** The questions that the finder asks. */
public final class Filters {

	private Filters() {
	}

	/**
	 * All of them, in the order in which they stand on the page and in addresses.
	 * @param groups the kinds of work
	 * @param place the reader's place
	 * @param all the outlook of all jobs together
	 */
	public static List<Filter> of(List<Occupation> groups, Place place, Projection all) {
		return List.of(pay(), jobs(place),
				filter("education", "Usual education to start", FilterKind.ANY, Stream.of(Education.values()),
						(education) -> new Option(education.key(), education.label(),
								(entry) -> entry.education().filter(education::equals).isPresent())),
				outlook(all), openings(),
				filter("interest", "What you like", FilterKind.ALL, Stream.of(Interest.values()),
						(interest) -> new Option(interest.letter(), interest.label() + ": " + interest.examples(),
								(entry) -> entry.interests().contains(interest))),
				filter("zone", "Preparation (O*NET job zone)", FilterKind.ANY, Arrays.stream(JobZone.values()),
						(zone) -> new Option(String.valueOf(zone.number()), zone.number() + ": " + zone.label(),
								(entry) -> entry.isIn(zone))),
				filter("group", "Kind of work", FilterKind.ONE, groups.stream(),
						(group) -> new Option(group.slug(), group.name(),
								(entry) -> entry.group().equals(group.soc()))),
				new Filter("guide", "Guide", FilterKind.ANY,
						List.of(new Option("yes", "Has a full guide", FinderEntry::guided))));
	}

	private static Filter pay() {
		return filter("pay", "Median pay a year", FilterKind.ONE,
				LongStream.of(30_000, 40_000, 50_000, 60_000, 80_000, 100_000, 150_000).boxed(),
				(amount) -> new Option(amount.toString(), Formats.dollars(amount) + " or more",
						(entry) -> entry.paysAtLeast(BigDecimal.valueOf(amount))));
	}

	private static Filter jobs(Place place) {
		return filter("jobs", "Jobs in " + place.inSentence(), FilterKind.ONE,
				Stream.of(100, 500, 1_000, 5_000, 10_000), (number) -> new Option(number.toString(),
						Formats.count(number) + " or more", (entry) -> entry.hasJobs(BigDecimal.valueOf(number))));
	}

	private static Filter outlook(Projection all) {
		return new Filter("outlook", Outlook.title(all), FilterKind.ONE,
				List.of(new Option("faster", "Growing faster than all jobs, by more than 1 percentage point",
						FinderEntry::outgrowsAllJobs), new Option("growing", "Growing", FinderEntry::grows)));
	}

	private static Filter openings() {
		return filter("openings", "Openings a year", FilterKind.ONE, LongStream.of(1, 10, 50, 100).boxed(),
				(thousands) -> new Option(String.valueOf(thousands * 1000),
						Formats.count(thousands * 1000) + " or more",
						(entry) -> entry.opens(BigDecimal.valueOf(thousands))));
	}

	private static <T> Filter filter(String parameter, String legend, FilterKind kind, Stream<T> things,
			Function<T, Option> option) {
		return new Filter(parameter, legend, kind, things.map(option).toList());
	}

}

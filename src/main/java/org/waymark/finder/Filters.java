package org.waymark.finder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.waymark.finder.Filter.FilterKind;
import org.waymark.finder.Filter.Option;
import org.waymark.occupation.Occupation;
import org.waymark.occupation.conditions.WorkPreference;
import org.waymark.occupation.outlook.Education;
import org.waymark.occupation.outlook.Outlook;
import org.waymark.occupation.outlook.Projection;
import org.waymark.occupation.profile.Interest;
import org.waymark.occupation.profile.JobZone;
import org.waymark.place.Place;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.web.Parameters;

/** The questions that the finder asks, in the reader's language. */
public final class Filters {

	private static final String NO_LICENSE = "no-license";

	private Filters() {
	}

	/**
	 * All of them, in the order in which they stand on the page and in addresses.
	 * @param groups the kinds of work
	 * @param place the reader's place
	 * @param listing the state there, if it has a list of licenses that can be counted
	 * on; else null
	 * @param all the outlook of all jobs together
	 * @param parameters those of the address: amounts of pay in it are answers too
	 */
	public static List<Filter> of(List<Occupation> groups, Place place, Place listing, Projection all,
			Parameters parameters) {
		return Stream
			.concat(PayFilters.of(parameters),
					Stream.of(jobs(place), filter("education", FilterKind.ANY, Stream.of(Education.values()),
							(education) -> new Option(education.key(), education.label(),
									(entry) -> entry.education().filter(education::equals).isPresent())),
							start(listing), outlook(all), openings(),
							filter("interest", FilterKind.ALL, Stream.of(Interest.values()),
									(interest) -> new Option(interest.letter(),
											labeled(interest.label(), interest.examples()),
											(entry) -> entry.interests().contains(interest))),
							conditions(),
							filter("zone", FilterKind.ANY, Arrays.stream(JobZone.values()),
									(zone) -> new Option(String.valueOf(zone.number()),
											labeled(String.valueOf(zone.number()), zone.label()),
											(entry) -> entry.isIn(zone))),
							filter("group", FilterKind.ONE, groups.stream(),
									(group) -> new Option(group.slug(), group.name(),
											(entry) -> entry.group().equals(group.soc()))),
							filter("guide", FilterKind.ANY, Stream.of("yes"), (yes) -> new Option(yes,
									Messages.say("finder.answer.guided"), FinderEntry::guided))))
			.toList();
	}

	private static Filter jobs(Place place) {
		return new Filter("jobs", Messages.say("finder.jobs-in", place.inSentence()), FilterKind.ONE,
				Stream.of(100, 500, 1_000, 5_000, 10_000)
					.map((number) -> new Option(number.toString(), orMore(Formats.count(number)),
							(entry) -> entry.hasJobs(BigDecimal.valueOf(number))))
					.toList());
	}

	private static Filter start(Place listing) {
		List<Option> options = new ArrayList<>();
		options.add(new Option("no-college", Messages.say("finder.answer.no-college"), FinderEntry::needsNoCollege));
		options.add(new Option("apprenticeship", Messages.say("finder.answer.apprenticeship"),
				FinderEntry::apprenticeships));
		if (listing != null) {
			options.add(new Option(NO_LICENSE, Messages.say("finder.answer.no-license", listing.name()),
					(entry) -> !entry.licensed()));
		}
		return new Filter("entry", Messages.say("finder.filter.entry"),
				(listing != null) ? Messages.say("finder.filter-note.entry-listed")
						: Messages.say("finder.filter-note.entry"),
				FilterKind.ALL, options, (listing != null) ? List.of() : List.of(NO_LICENSE));
	}

	private static Filter conditions() {
		return new Filter("conditions", Messages.say("finder.filter.conditions"),
				Messages.say("finder.filter-note.conditions"), FilterKind.ALL,
				Stream.of(WorkPreference.values())
					.map((wish) -> new Option(Parameters.name(wish), wish.label(),
							(entry) -> wish.holds(entry.conditions()), (entry) -> wish.known(entry.conditions())))
					.toList(),
				List.of());
	}

	private static Filter outlook(Projection all) {
		return new Filter("outlook", Outlook.title(all), FilterKind.ONE,
				List.of(new Option("faster", Messages.say("finder.answer.faster"), FinderEntry::outgrowsAllJobs),
						new Option("growing", Messages.say("finder.answer.growing"), FinderEntry::grows)));
	}

	private static Filter openings() {
		return filter("openings", FilterKind.ONE, LongStream.of(1, 10, 50, 100).boxed(),
				(thousands) -> new Option(String.valueOf(thousands * 1000), orMore(Formats.count(thousands * 1000)),
						(entry) -> entry.opens(BigDecimal.valueOf(thousands))));
	}

	static String orMore(String amount) {
		return Messages.say("finder.answer.or-more", amount);
	}

	private static String labeled(String label, String text) {
		return Messages.say("finder.labeled", label, text);
	}

	static <T> Filter filter(String parameter, FilterKind kind, Stream<T> things, Function<T, Option> option) {
		return new Filter(parameter, Messages.say("finder.filter." + parameter), kind, things.map(option).toList());
	}

}

package org.waymark.finder.browse;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.waymark.address.Addresses;
import org.waymark.chart.FigureCell;
import org.waymark.finder.CareerLink;
import org.waymark.finder.FinderEntry;
import org.waymark.finder.FinderIndexService;
import org.waymark.occupation.Careers;
import org.waymark.occupation.Occupation;
import org.waymark.occupation.Occupations;
import org.waymark.occupation.outlook.Education;
import org.waymark.place.Place;
import org.waymark.source.Citation;
import org.waymark.source.Source;
import org.waymark.source.Sources;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.PlaceAndYearService;
import org.waymark.web.Choice;

/** Writes the front page. */
@Component
class HomePageFactory {

	private static final int GUIDES = 6;

	private static final List<Long> PAYS = List.of(30_000L, 40_000L, 50_000L, 60_000L, 80_000L, 100_000L);

	private static final Comparator<FinderEntry> MOST_JOBS = Comparator
		.comparing((FinderEntry entry) -> entry.jobs().amount(), Comparator.nullsFirst(Comparator.naturalOrder()))
		.reversed();

	private final Careers careers;

	private final Occupations occupations;

	private final FinderIndexService indexes;

	private final PlaceAndYearService placesAndYears;

	private final Sources sources;

	HomePageFactory(Careers careers, Occupations occupations, FinderIndexService indexes,
			PlaceAndYearService placesAndYears, Sources sources) {
		this.careers = careers;
		this.occupations = occupations;
		this.indexes = indexes;
		this.placesAndYears = placesAndYears;
		this.sources = sources;
	}

	/**
	 * The guides shown are those to the careers with the most jobs, one for each field.
	 */
	HomePage of(Place place) {
		PlaceAndYear nation = this.placesAndYears.newest();
		PlaceAndYear from = nation.at(place);
		Map<String, Citation> citations = this.sources.citations();
		return new HomePage(PAYS.stream().map(HomePageFactory::pay).toList(), largestGuides(nation, from),
				from.place().inSentence(), citations.get(from.vintage().source()),
				citations.get(this.occupations.outlook().source()),
				this.careers.guided().stream().map((career) -> CareerLink.of(career, from)).toList(),
				this.careers.all().size(), this.occupations.majorGroups(),
				this.sources.all().stream().filter((source) -> source.released() != null).toList());
	}

	private static Choice pay(long dollars) {
		return new Choice(String.valueOf(dollars), Messages.say("finder.answer.or-more", Formats.dollars(dollars)),
				false);
	}

	private List<GuideCard> largestGuides(PlaceAndYear nation, PlaceAndYear from) {
		Map<String, FinderEntry> here = this.indexes.from(from)
			.entries()
			.stream()
			.collect(Collectors.toMap((entry) -> entry.career().soc(), Function.identity()));
		return this.indexes.from(nation)
			.entries()
			.stream()
			.filter((entry) -> entry.career().guided())
			.collect(Collectors.toMap(FinderEntry::group, Function.identity(), BinaryOperator.minBy(MOST_JOBS)))
			.values()
			.stream()
			.sorted(MOST_JOBS)
			.limit(GUIDES)
			.map((entry) -> card(here.get(entry.career().soc()), from))
			.toList();
	}

	private static GuideCard card(FinderEntry entry, PlaceAndYear from) {
		return new GuideCard(entry.career().name(), Addresses.of(entry.career(), from), entry.career().summary(),
				FigureCell.withUnit(entry.pay().median()), entry.education().map(Education::label).orElse(null));
	}

	/**
	 * The front page as the reader sees it.
	 *
	 * @param pays what a reader can ask to earn
	 * @param largest the guides to the careers with the most jobs
	 * @param place the place whose pay they show, as it stands in a sentence
	 * @param wages the source of their pay
	 * @param outlook the source of their education
	 * @param guides all guides, from A to Z
	 * @param careers how many careers there are
	 * @param groups the major groups
	 * @param news the sources that say when they were released, the newest first
	 */
	record HomePage(List<Choice> pays, List<GuideCard> largest, String place, Citation wages, Citation outlook,
			List<CareerLink> guides, int careers, List<Occupation> groups, List<Source> news) {
	}

	/**
	 * A guide in short.
	 *
	 * @param name the career's name
	 * @param href its page, for the reader's place
	 * @param summary what people in it do
	 * @param pay its median pay
	 * @param education the usual education to start; null if BLS names none
	 */
	record GuideCard(String name, String href, String summary, FigureCell pay, String education) {
	}

}

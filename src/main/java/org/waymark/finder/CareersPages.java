package org.waymark.finder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.waymark.finder.CareersPage.Entry;
import org.waymark.finder.CareersPage.Section;
import org.waymark.occupation.Career;
import org.waymark.occupation.CareerMatch;
import org.waymark.occupation.Careers;
import org.waymark.occupation.Occupation;
import org.waymark.occupation.Occupations;
import org.waymark.place.Places;
import org.waymark.source.Citation;
import org.waymark.source.Sources;
import org.waymark.wage.Cell;
import org.waymark.wage.Figure;
import org.waymark.wage.Pay;
import org.waymark.wage.Unit;
import org.waymark.wage.Vintage;
import org.waymark.wage.Wages;

/** Writes the lists of careers. */
@Component
class CareersPages {

	private static final int MOST = 40;

	private final Careers careers;

	private final Occupations occupations;

	private final Wages wages;

	private final Places places;

	private final Sources sources;

	CareersPages(Careers careers, Occupations occupations, Wages wages, Places places, Sources sources) {
		this.careers = careers;
		this.occupations = occupations;
		this.wages = wages;
		this.places = places;
		this.sources = sources;
	}

	CareersPage byGroup() {
		Map<String, List<Career>> byGroup = this.careers.all()
			.stream()
			.collect(Collectors.groupingBy((career) -> Occupation.majorGroupOf(career.soc())));
		Prices prices = prices();
		List<Section> sections = this.occupations.majorGroups()
			.stream()
			.map((group) -> new Section("group-" + group.slug(), group.name(),
					byGroup.getOrDefault(group.soc(), List.of()).stream().map(prices::entry).toList()))
			.toList();
		return new CareersPage(false, sections, prices.citation());
	}

	CareersPage byLetter() {
		Prices prices = prices();
		Map<String, List<Career>> byLetter = this.careers.all()
			.stream()
			.collect(Collectors.groupingBy((career) -> career.name().substring(0, 1), TreeMap::new,
					Collectors.toList()));
		List<Section> sections = byLetter.entrySet()
			.stream()
			.map((letter) -> new Section("letter-" + letter.getKey().toLowerCase(Locale.ROOT), letter.getKey(),
					letter.getValue().stream().map(prices::entry).toList()))
			.toList();
		return new CareersPage(true, sections, prices.citation());
	}

	ResultsPage matching(String words) {
		Prices prices = prices();
		List<CareerMatch> matches = this.careers.matching(words);
		return new ResultsPage(words, matches.size(),
				matches.stream()
					.limit(MOST)
					.map((match) -> new ResultsPage.Result(prices.entry(match.career()), match.title()))
					.toList(),
				prices.citation());
	}

	private Prices prices() {
		Vintage vintage = this.wages.vintages().newest();
		return new Prices(this.wages.all(vintage, this.places.all().nation()),
				this.sources.citations().get(vintage.source()));
	}

	/** What every occupation pays in the whole country. */
	private record Prices(Map<String, Pay> pays, Citation citation) {

		Entry entry(Career career) {
			Pay pay = this.pays.get(career.soc());
			Figure median = (pay != null) ? pay.mainMedian()
					: Figure.none(Unit.DOLLARS_A_YEAR, Figure.State.NOT_IN_TABLE);
			return new Entry(career.name(), career.path(), career.guided(), Cell.amongYearly(median));
		}

	}

}

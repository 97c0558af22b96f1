package org.waymark.finder.browse;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.waymark.address.Addresses;
import org.waymark.chart.FigureCell;
import org.waymark.chart.PayRange;
import org.waymark.chart.Scale;
import org.waymark.finder.CareerLink;
import org.waymark.finder.FinderEntry;
import org.waymark.finder.FinderIndexService;
import org.waymark.occupation.Occupation;
import org.waymark.occupation.Occupations;
import org.waymark.occupation.outlook.Outlook;
import org.waymark.occupation.outlook.Projection;
import org.waymark.place.Place;
import org.waymark.source.Citation;
import org.waymark.source.Sources;
import org.waymark.text.Messages;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;
import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.PlaceAndYearService;
import org.waymark.wage.WageEstimate;
import org.waymark.wage.Wages;
import org.waymark.web.Address;

/**
 * Writes the kinds of work: the 22 major groups, what they pay and how many work there.
 */
@Component
class GroupPageFactory {

	private static final int LARGEST = 4;

	private final Occupations occupations;

	private final FinderIndexService indexes;

	private final Wages wages;

	private final PlaceAndYearService placesAndYears;

	private final Sources sources;

	GroupPageFactory(Occupations occupations, FinderIndexService indexes, Wages wages,
			PlaceAndYearService placesAndYears, Sources sources) {
		this.occupations = occupations;
		this.indexes = indexes;
		this.wages = wages;
		this.placesAndYears = placesAndYears;
		this.sources = sources;
	}

	/** The figures are those of the whole country; the links keep the reader's place. */
	GroupsPage of(Place place) {
		PlaceAndYear nation = this.placesAndYears.newest();
		PlaceAndYear from = nation.at(place);
		Map<String, WageEstimate> pays = this.wages.all(nation.vintage(), nation.place());
		Map<String, Projection> projections = this.occupations.projections();
		Projection all = this.occupations.outlook();
		Map<String, List<FinderEntry>> members = this.indexes.from(nation)
			.entries()
			.stream()
			.collect(Collectors.groupingBy(FinderEntry::group));
		List<Occupation> groups = this.occupations.majorGroups();
		Scale scale = PayRange.scale(groups.stream().map((group) -> pays.get(group.soc())));
		Map<String, Citation> citations = this.sources.citations();
		return new GroupsPage(
				groups.stream()
					.map((group) -> group(group, pays.get(group.soc()), projections.get(group.soc()),
							members.getOrDefault(group.soc(), List.of()), scale, from))
					.toList(),
				scale.ticks(), nation.vintage().label(), citations.get(nation.vintage().source()),
				String.valueOf(all.targetYear()), citations.get(all.source()));
	}

	private static OccupationGroup group(Occupation group, WageEstimate pay, Projection projection,
			List<FinderEntry> members, Scale scale, PlaceAndYear from) {
		List<CareerLink> largest = members.stream()
			.sorted(Comparator.comparing(FinderEntry::jobs, Figure.descending()))
			.limit(LARGEST)
			.map((entry) -> CareerLink.of(entry.career(), from))
			.toList();
		return new OccupationGroup(group.slug(), group.name(),
				Addresses.in(Address.of("/careers").with("group", group.slug(), ""), from).toString(),
				PayRange.of(group.name(), pay, scale), FigureCell.of(pay.median()),
				FigureCell.of(pay.get(Measure.EMPLOYMENT)),
				(projection != null) ? Outlook.change(projection) : Messages.say("wage.missing.not-in-table"),
				members.size(), largest);
	}

	/**
	 * The kinds of work as the reader sees them.
	 *
	 * @param groups the major groups in the order of their codes
	 * @param scale the marks of their common scale
	 * @param vintage the label of the vintage
	 * @param wages the source of pay and jobs
	 * @param targetYear the year that the outlook looks ahead to
	 * @param outlook its source
	 */
	record GroupsPage(List<OccupationGroup> groups, List<Scale.Tick> scale, String vintage, Citation wages,
			String targetYear, Citation outlook) {

		/** The high end of the common scale. */
		public String scaleTo() {
			return this.scale.get(this.scale.size() - 1).text();
		}

	}

	/**
	 * A major group.
	 *
	 * @param slug its anchor
	 * @param name its name
	 * @param href its careers
	 * @param range its pay range on the common scale
	 * @param median its median pay a year
	 * @param jobs how many work in it
	 * @param outlook how it grows
	 * @param careers how many careers are in it
	 * @param largest those with the most jobs
	 */
	record OccupationGroup(String slug, String name, String href, PayRange range, FigureCell median, FigureCell jobs,
			String outlook, int careers, List<CareerLink> largest) {
	}

}

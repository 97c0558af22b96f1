package org.waymark.finder.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.waymark.apprenticeship.Apprenticeships;
import org.waymark.chart.PayRange;
import org.waymark.chart.PlacePay;
import org.waymark.chart.Scale;
import org.waymark.finder.CareerLink;
import org.waymark.finder.FinderEntry;
import org.waymark.finder.FinderIndex;
import org.waymark.finder.FinderIndexService;
import org.waymark.finder.FinderQuery;
import org.waymark.finder.FinderResults;
import org.waymark.finder.Order;
import org.waymark.finder.page.FinderPage.AskedView;
import org.waymark.finder.page.ResultList.FigureSources;
import org.waymark.finder.page.ResultList.Result;
import org.waymark.license.Licenses;
import org.waymark.occupation.Occupations;
import org.waymark.occupation.conditions.WorkConditionsService;
import org.waymark.occupation.profile.Profiles;
import org.waymark.search.CareerSearch;
import org.waymark.search.Found;
import org.waymark.search.asked.Questions;
import org.waymark.source.Citation;
import org.waymark.source.Sources;
import org.waymark.text.Messages;
import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.Wages;
import org.waymark.web.Choice;
import org.waymark.web.Pager;
import org.waymark.web.Parameters;

/** Writes the finder. */
@Component
class FinderPageFactory {

	private static final int EACH = 25;

	private final CareerSearch search;

	private final Questions questions;

	private final FinderIndexService indexes;

	private final Occupations occupations;

	private final Profiles profiles;

	private final WorkConditionsService conditions;

	private final Licenses licenses;

	private final Apprenticeships apprenticeships;

	private final Wages wages;

	private final Sources sources;

	FinderPageFactory(CareerSearch search, Questions questions, FinderIndexService indexes, Occupations occupations,
			Profiles profiles, WorkConditionsService conditions, Licenses licenses, Apprenticeships apprenticeships,
			Wages wages, Sources sources) {
		this.search = search;
		this.questions = questions;
		this.indexes = indexes;
		this.occupations = occupations;
		this.profiles = profiles;
		this.conditions = conditions;
		this.licenses = licenses;
		this.apprenticeships = apprenticeships;
		this.wages = wages;
		this.sources = sources;
	}

	FinderPage of(FinderQuery query, Picks picks) {
		FinderIndex index = this.indexes.from(query.from());
		Found found = query.words().isEmpty() ? null : this.search.find(query.words(), index.entries().size());
		FinderResults results = FinderResults.of(query, index, found);
		int number = results.entries().size();
		List<Choice> orders = orders(query);
		FilterPanel filters = FilterPanel.of(results, picks);
		return new FinderPage(FinderHead.of(query, filters), SearchForm.of(query, picks), filters, asked(query),
				FoundSummary.of(results, found, number, orders), list(results, found, picks), nearest(found, query));
	}

	private ResultList list(FinderResults results, Found found, Picks picks) {
		FinderQuery query = results.query();
		Pager pager = Pager.of(query.page(), results.entries().size(), EACH);
		List<FinderEntry> shown = pager.part(results.entries(), EACH);
		if (shown.isEmpty()) {
			return null;
		}
		Scale scale = PayRange.scale(shown.stream().map(FinderEntry::pay));
		ResultWriter writer = new ResultWriter(query, titles(found, results, shown), scale,
				inStates(shown, query.from()));
		List<Result> written = shown.stream().map((entry) -> writer.write(entry, results.nearest(entry))).toList();
		boolean drawn = written.stream().anyMatch((result) -> result.figures().range().drawn());
		return new ResultList(written, drawn ? scale.ticks() : List.of(), pager, sources(query),
				ResultList.Selection.of(query, picks, written));
	}

	/** What careers pay in the states of the reader's area; nothing for other places. */
	private Map<String, List<PlacePay>> inStates(List<FinderEntry> entries, PlaceAndYear from) {
		List<String> socs = entries.stream().map((entry) -> entry.career().soc()).toList();
		return this.wages.in(socs, from.vintage(), from.places().statesOf(from.place()))
			.stream()
			.map((line) -> new PlacePay(from.places().coded(line.place()), line))
			.collect(Collectors.groupingBy((line) -> line.pay().soc()));
	}

	private AskedView asked(FinderQuery query) {
		return query.askedMore() ? new AskedView(searched(query), this.questions.of(query.asked()).remarks(),
				query.asTyped().address().toString()) : null;
	}

	private static String searched(FinderQuery query) {
		if (query.words().isEmpty()) {
			return query.filtered() ? Messages.say("finder.asked.filtered", query.asked())
					: Messages.say("finder.asked.all", query.asked());
		}
		return Messages.say("finder.asked.searched", query.asked(), query.words());
	}

	private static Map<String, String> titles(Found found, FinderResults results, List<FinderEntry> shown) {
		return (found != null) ? found.titles().apply(shown.stream().map(results::nearest).toList()) : Map.of();
	}

	/**
	 * The natural order has no name, so that it goes with the words that are typed next.
	 */
	private static List<Choice> orders(FinderQuery query) {
		Order natural = query.natural();
		return query.orders()
			.stream()
			.map((order) -> new Choice((order == natural) ? "" : Parameters.name(order), order.label(),
					order == query.order()))
			.toList();
	}

	private static List<CareerLink> nearest(Found found, FinderQuery query) {
		return (found == null) ? List.of()
				: found.resembling().stream().map((career) -> CareerLink.of(career, query.from())).toList();
	}

	private FigureSources sources(FinderQuery query) {
		Map<String, Citation> citations = this.sources.citations();
		return new FigureSources(citations.get(query.from().vintage().source()),
				citations.get(this.occupations.outlook().source()), citations.get(this.profiles.source()),
				citations.get(this.conditions.source()), citations.get(this.licenses.source()),
				citations.get(this.apprenticeships.sponsorList().source()));
	}

}

package org.waymark.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.waymark.chart.PayRange;
import org.waymark.chart.Scale;
import org.waymark.finder.Filter.Option;
import org.waymark.finder.FinderPage.Answer;
import org.waymark.finder.FinderPage.AskedView;
import org.waymark.finder.FinderPage.Chip;
import org.waymark.finder.FinderPage.Link;
import org.waymark.finder.FinderPage.Question;
import org.waymark.finder.FinderPage.Result;
import org.waymark.finder.FinderPage.Selection;
import org.waymark.occupation.Occupations;
import org.waymark.occupation.Profiles;
import org.waymark.search.CareerSearch;
import org.waymark.search.Found;
import org.waymark.search.asked.Questions;
import org.waymark.source.Citation;
import org.waymark.source.Sources;
import org.waymark.web.Choice;
import org.waymark.web.Formats;
import org.waymark.web.Pager;

/** Writes the finder. */
@Component
class FinderPageFactory {

	private static final int EACH = 25;

	private final CareerSearch search;

	private final Questions questions;

	private final FinderIndex listings;

	private final Occupations occupations;

	private final Profiles profiles;

	private final Sources sources;

	FinderPageFactory(CareerSearch search, Questions questions, FinderIndex listings, Occupations occupations,
			Profiles profiles, Sources sources) {
		this.search = search;
		this.questions = questions;
		this.listings = listings;
		this.occupations = occupations;
		this.profiles = profiles;
		this.sources = sources;
	}

	FinderPage of(FinderQuery query, Picks picks) {
		Catalog catalog = this.listings.from(query.from());
		Found found = query.words().isEmpty() ? null : this.search.find(query.words(), catalog.listings().size());
		FinderResults results = FinderResults.of(query, catalog, found);
		List<FinderEntry> held = results.listings();
		Pager pager = Pager.of(query.page(), held.size(), EACH);
		List<FinderEntry> shown = pager.part(held, EACH);
		Scale scale = PayRange.scale(shown.stream().map(FinderEntry::pay));
		ResultWriter writer = new ResultWriter(query.from(), titles(found, results, shown), scale);
		List<Result> written = shown.stream()
			.map((listing) -> writer.write(listing, results.nearest(listing)))
			.toList();
		return new FinderPage(query.words(), asked(query), (found != null) ? found.corrected() : null,
				found != null && found.partly() && !held.isEmpty(), held.size(), query.filtered(),
				query.address().without("asked").toString(), query.from().place().inSentence(),
				query.from().vintage().label(), query.from().placeChoices(), query.from().vintageChoices(),
				questions(results), orders(query), chips(query, picks),
				picks.in(query.unfiltered().address()).toString(), written, scale.ticks(), pager, nearest(found, query),
				sources(query), selection(query, picks, written));
	}

	private AskedView asked(FinderQuery query) {
		return query.askedMore() ? new AskedView("You typed “" + query.asked() + "”." + searched(query),
				this.questions.of(query.asked()).remarks(), query.asTyped().address().toString()) : null;
	}

	private static String searched(FinderQuery query) {
		if (query.words().isEmpty()) {
			return query.filtered() ? "" : " Below are all careers; the filters narrow them down.";
		}
		return " We searched for “" + query.words() + "”.";
	}

	private static Selection selection(FinderQuery query, Picks picks, List<Result> shown) {
		return new Selection(query.address().without("page").parameters(), picks.slugs(),
				shown.stream().map(Result::slug).filter(picks::has).toList(), picks.elsewhere(shown), picks.words());
	}

	private static Map<String, String> titles(Found found, FinderResults results, List<FinderEntry> shown) {
		return (found != null) ? found.titles().apply(shown.stream().map(results::nearest).toList()) : Map.of();
	}

	private static List<Question> questions(FinderResults results) {
		return results.query().chosen().entrySet().stream().map((entry) -> {
			Filter filter = entry.getKey();
			Map<Option, Integer> counts = results.counts(filter);
			List<Answer> answers = filter.options()
				.stream()
				.map((option) -> new Answer(option.value(), option.label(), Formats.count(counts.get(option)),
						entry.getValue().contains(option)))
				.toList();
			return new Question(filter.parameter(), filter.legend(), filter.kind() == Filter.Kind.ONE, answers);
		}).toList();
	}

	/**
	 * The natural order has no name, so that it goes with the words that are typed next.
	 */
	private static List<Choice> orders(FinderQuery query) {
		Order natural = FinderQuery.natural(query.words());
		return FinderQuery.orders(query.words())
			.stream()
			.map((order) -> new Choice((order == natural) ? "" : order.parameter(), order.label(),
					order == query.order()))
			.toList();
	}

	private static List<Chip> chips(FinderQuery query, Picks picks) {
		List<Chip> chips = new ArrayList<>();
		query.chosen()
			.forEach((filter, options) -> options.forEach((option) -> chips
				.add(new Chip(label(filter, option), picks.in(query.without(filter, option).address()).toString()))));
		return chips;
	}

	/** An amount says nothing without what it is an amount of. */
	private static String label(Filter filter, Option option) {
		return (filter.kind() == Filter.Kind.ONE) ? filter.legend() + ": " + option.label() : option.label();
	}

	private static List<Link> nearest(Found found, FinderQuery query) {
		return (found == null) ? List.of()
				: found.resembling()
					.stream()
					.map((career) -> new Link(career.name(), ResultWriter.href(career, query.from())))
					.toList();
	}

	private FinderPage.Sources sources(FinderQuery query) {
		Map<String, Citation> citations = this.sources.citations();
		return new FinderPage.Sources(citations.get(query.from().vintage().source()),
				citations.get(this.occupations.outlook().source()), citations.get(this.profiles.source()));
	}

}

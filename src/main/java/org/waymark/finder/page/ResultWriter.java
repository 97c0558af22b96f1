package org.waymark.finder.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waymark.address.Addresses;
import org.waymark.chart.FigureCell;
import org.waymark.chart.PayRange;
import org.waymark.chart.PlacePay;
import org.waymark.chart.Scale;
import org.waymark.chart.StatesInstead;
import org.waymark.finder.CareerLink;
import org.waymark.finder.FinderEntry;
import org.waymark.finder.FinderQuery;
import org.waymark.finder.page.ResultList.Figures;
import org.waymark.finder.page.ResultList.Result;
import org.waymark.fit.interest.InterestProfile;
import org.waymark.fit.interest.Likes;
import org.waymark.occupation.Career;
import org.waymark.occupation.outlook.Education;
import org.waymark.occupation.outlook.Outlook;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.wage.PlaceAndYear;

/** Writes the careers that were found. */
final class ResultWriter {

	private final PlaceAndYear from;

	private final Optional<InterestProfile> interests;

	private final Map<String, String> titles;

	private final Scale scale;

	private final Map<String, List<PlacePay>> inStates;

	/**
	 * Writes results.
	 * @param query what is looked for
	 * @param titles the job titles that careers were found by
	 * @param scale the scale of their pay ranges
	 * @param inStates what the occupations pay in the states of the reader's area, by
	 * code
	 */
	ResultWriter(FinderQuery query, Map<String, String> titles, Scale scale, Map<String, List<PlacePay>> inStates) {
		this.from = query.from();
		this.interests = query.likes().map(Likes::profile);
		this.titles = titles;
		this.scale = scale;
		this.inStates = inStates;
	}

	/**
	 * Writes a career.
	 * @param entry the career
	 * @param nearest what goes by the reader's words best: itself or a job title inside
	 */
	Result write(FinderEntry entry, Career nearest) {
		return new Result(nearest.name(), nearest.slug(), Addresses.of(nearest, this.from), nearest.guided(),
				this.titles.get(nearest.slug()), nearest.summary(),
				nearest.jobTitle() ? CareerLink.of(entry.career(), this.from) : null,
				entry.titles()
					.stream()
					.filter((title) -> !title.equals(nearest))
					.map((title) -> CareerLink.of(title, this.from))
					.toList(),
				this.interests.map((interests) -> fit(entry, interests)).orElse(null), figures(entry, nearest));
	}

	private static String fit(FinderEntry entry, InterestProfile interests) {
		return entry.fit(interests)
			.map((fit) -> Messages.say("finder.result.fit", Formats.signedHundredths(fit)))
			.orElseGet(() -> Messages.say("finder.result.not-rated"));
	}

	private Figures figures(FinderEntry entry, Career nearest) {
		return new Figures(FigureCell.withUnit(entry.pay().mainMedian()),
				StatesInstead.of(this.inStates.getOrDefault(entry.career().soc(), List.of()), entry.pay()).orElse(null),
				PayRange.of(nearest.name(), entry.pay(), this.scale), FigureCell.of(entry.jobs()), outlook(entry),
				(entry.projection() != null) ? Formats.thousands(entry.projection().openingsPerYear()) : notInTable(),
				entry.education()
					.map(Education::label)
					.orElseGet(() -> Messages.say("finder.result.education-varies")));
	}

	private static String outlook(FinderEntry entry) {
		return (entry.projection() == null) ? notInTable() : Messages.say("finder.result.change",
				Outlook.change(entry.projection()), Outlook.pace(entry.projection(), entry.all()));
	}

	private static String notInTable() {
		return Messages.say("wage.missing.not-in-table");
	}

}

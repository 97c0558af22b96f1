package org.waymark.finder;

import java.util.List;
import java.util.Map;

import org.waymark.finder.FinderPage.Link;
import org.waymark.finder.FinderPage.Result;
import org.waymark.occupation.Career;
import org.waymark.occupation.Education;
import org.waymark.occupation.Outlook;
import org.waymark.wage.Cell;
import org.waymark.wage.PayRange;
import org.waymark.wage.Scale;
import org.waymark.wage.Standpoint;
import org.waymark.web.Address;
import org.waymark.web.Formats;

/** Writes the careers that were found. */
final class ResultWriter {

	private final Standpoint from;

	private final Catalog catalog;

	private final Map<String, String> titles;

	private final Scale scale;

	/**
	 * Writes results.
	 * @param from the reader's place and vintage
	 * @param catalog all careers, for the guides among them
	 * @param titles the job titles that careers were found by
	 * @param scale the scale of their pay ranges
	 */
	ResultWriter(Standpoint from, Catalog catalog, Map<String, String> titles, Scale scale) {
		this.from = from;
		this.catalog = catalog;
		this.titles = titles;
		this.scale = scale;
	}

	/** The page of a career as it is seen from a place. */
	static String href(Career career, Standpoint from) {
		return from.in(Address.of(career.path())).toString();
	}

	Result write(Listing listing) {
		Career career = listing.career();
		return new Result(career.name(), career.slug(), href(career, this.from), career.guided(),
				this.titles.get(career.slug()), career.summary(), guides(career),
				Cell.withUnit(listing.pay().mainMedian()), PayRange.of(career.name(), listing.pay(), this.scale),
				Cell.of(listing.jobs()), outlook(listing), (listing.projection() != null)
						? Formats.thousands(listing.projection().openingsPerYear()) : "not in this table",
				listing.education().map(Education::label).orElse("varies"));
	}

	private List<Link> guides(Career career) {
		return this.catalog.guides(career.soc())
			.stream()
			.filter((guide) -> !career.guided() && !guide.equals(career))
			.map((guide) -> new Link(guide.name(), href(guide, this.from)))
			.toList();
	}

	private static String outlook(Listing listing) {
		return (listing.projection() == null) ? "not in this table"
				: Outlook.change(listing.projection()) + ", " + Outlook.pace(listing.projection(), listing.all());
	}

}

package org.waymark.career;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.career.CareerPage.FitSection;
import org.waymark.career.CareerPage.Part;
import org.waymark.career.CareerPage.Related;
import org.waymark.career.CareerPage.SectorRow;
import org.waymark.career.CareerPage.SectorSection;
import org.waymark.career.GuideView.LookAlikeView;
import org.waymark.chart.Cell;
import org.waymark.guide.GuideSection;
import org.waymark.occupation.Outlook;
import org.waymark.occupation.Projection;
import org.waymark.place.Place;
import org.waymark.text.Formats;
import org.waymark.wage.Figure;
import org.waymark.wage.WageEstimate;

/**
 * What the sections on an occupation's figures hold, each in a line; null for a section
 * that the page does not have.
 *
 * @param paid what it pays in the reader's place
 * @param place that place
 * @param projection what BLS expects; may be null
 * @param sectorSection where the jobs are
 * @param fitSection who it suits
 * @param alike the careers that are most like it
 */
record Briefs(WageEstimate paid, Place place, Projection projection, SectorSection sectorSection, FitSection fitSection,
		List<Related> alike) {

	private static final int NAMED = 2;

	/**
	 * The sections that the page has; one of which there is nothing to tell is not there.
	 */
	List<Part> contents(GuideView guide) {
		return Stream.of(PageSection.values())
			.map((section) -> new Part(section, brief(section, guide)))
			.filter((part) -> part.brief() != null)
			.toList();
	}

	private String brief(PageSection section, GuideView guide) {
		return switch (section) {
			case FIT -> fit(guide);
			case PAY -> pay();
			case OUTLOOK -> outlook();
			case WHERE -> sectors();
			case RELATED -> related(guide);
			default -> (guide != null) ? new GuideBriefs(guide).of(section) : null;
		};
	}

	private String pay() {
		Figure median = this.paid.mainMedian();
		String more = "the low and the high end, and the best-paying states";
		return median.missing() ? capitalized(more)
				: "Median " + Cell.withUnit(median).text() + " in " + this.place.inSentence() + "; " + more;
	}

	private String outlook() {
		if (this.projection == null) {
			return "What BLS says of its future";
		}
		return capitalized(Outlook.change(this.projection)) + " expected, and "
				+ Formats.thousands(this.projection.openingsPerYear()) + " openings a year";
	}

	private String sectors() {
		List<SectorRow> rows = this.sectorSection.rows();
		return rows.isEmpty() ? null : some(rows.stream().map(SectorRow::name).toList());
	}

	/** A guide may say who it suits where O*NET does not. */
	private String fit(GuideView guide) {
		boolean told = guide != null && guide.any(GuideSection.FITS, GuideSection.FITS_NOT, GuideSection.ASK_YOURSELF);
		if (this.fitSection.empty() && !told) {
			return null;
		}
		List<String> parts = new ArrayList<>();
		if (told && guide.any(GuideSection.ASK_YOURSELF)) {
			parts.add(count(guide.of(GuideSection.ASK_YOURSELF).size(), "question") + " to ask yourself");
		}
		if (!this.fitSection.interests().isEmpty()) {
			parts.add(this.fitSection.interests()
				.stream()
				.map((interest) -> interest.label().toLowerCase(Locale.ROOT))
				.collect(Collectors.joining(", ", "for people who like ", "")));
		}
		if (parts.isEmpty()) {
			parts.add("skills, knowledge and software");
		}
		return capitalized(String.join("; ", parts));
	}

	private String related(GuideView guide) {
		List<String> names = Stream
			.concat((guide != null) ? guide.related().stream().map(LookAlikeView::name) : Stream.of(),
					this.alike.stream().map(Related::name))
			.distinct()
			.toList();
		return names.isEmpty() ? null : some(names);
	}

	/** The first of some names and how many more there are. */
	static String some(List<String> names) {
		List<String> first = names.stream().limit(NAMED).toList();
		int others = names.size() - first.size();
		return String.join((others == 0) ? " and " : ", ", first) + ((others == 0) ? "" : " and " + others + " more");
	}

	/** A number of things; null for none. */
	static String count(int number, String thing) {
		return count(number, thing, thing + "s");
	}

	/** A number of things; null for none. */
	static String count(int number, String one, String many) {
		return (number == 0) ? null : number + " " + ((number == 1) ? one : many);
	}

	static String capitalized(String words) {
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

}

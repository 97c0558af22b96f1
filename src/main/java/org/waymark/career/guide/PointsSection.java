package org.waymark.career.guide;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.waymark.career.section.PageSection;
import org.waymark.career.section.Part;
import org.waymark.career.section.Section;
import org.waymark.guide.GuideSection;
import org.waymark.prosandcons.FigurePoint;
import org.waymark.prosandcons.FigurePoints;
import org.waymark.prosandcons.PickingRule;
import org.waymark.source.Citation;
import org.waymark.text.Formats;
import org.waymark.text.Messages;

/**
 * Pros and cons: what editors say, and what figures say.
 *
 * @param part what is said of it
 * @param passages the editors' text
 * @param titled whether each of their pros and cons has a title; those of a short guide
 * have none
 * @param sides what the figures say: the pros, then the cons
 * @param rule by which rule they were picked
 */
public record PointsSection(Part part, Passages passages, boolean titled, List<FigureSide> sides,
		List<String> rule) implements Section {

	/**
	 * The pros and cons of a career.
	 * @param passages what its guide says
	 * @param figures what its figures say
	 * @param citations the marks of the sources
	 */
	public static PointsSection of(Passages passages, FigurePoints figures, Map<String, Citation> citations) {
		List<String> titles = Stream.of(GuideSection.POINTS_FOR, GuideSection.POINTS_AGAINST)
			.flatMap((section) -> passages.titles(section).stream().limit(1))
			.filter(Objects::nonNull)
			.toList();
		return new PointsSection(new Part(PageSection.POINTS, inShort(passages, titles, figures), "points"), passages,
				!titles.isEmpty(),
				List.of(FigureSide.of(GuideSection.POINTS_FOR, figures.pros(), figures.fewPros(), citations),
						FigureSide.of(GuideSection.POINTS_AGAINST, figures.cons(), figures.fewCons(), citations)),
				PickingRule.inWords());
	}

	private static String inShort(Passages passages, List<String> titles, FigurePoints figures) {
		String counts = passages.inShort(GuideSection.POINTS_FOR, GuideSection.POINTS_AGAINST);
		if (counts == null) {
			return Messages.say("prosandcons.in-short", figures.pros().size(), figures.cons().size());
		}
		return titles.isEmpty() ? counts : Messages.say("guide.in-short.points", counts,
				Formats.list(titles.stream().map((title) -> Messages.say("guide.quote", title)).toList()));
	}

	/**
	 * Pros or cons that figures say.
	 *
	 * @param heading which of them
	 * @param points them, the most telling first
	 * @param few why there are fewer than expected; null if there are not
	 */
	public record FigureSide(String heading, List<SourcedPoint> points, String few) {

		private static FigureSide of(GuideSection side, List<FigurePoint> points, String few,
				Map<String, Citation> citations) {
			return new FigureSide(side.label(),
					points.stream().map((point) -> SourcedPoint.of(point, citations)).toList(), few);
		}

	}

	/** What a figure says, and where it comes from. */
	public record SourcedPoint(String text, List<Citation> sources) {

		private static SourcedPoint of(FigurePoint point, Map<String, Citation> citations) {
			List<Citation> sources = point.sources().stream().map(citations::get).toList();
			return new SourcedPoint(point.text(), !sources.isEmpty() ? sources
					: List.of(new Citation(Messages.say("career.facts.time-source"), "#training")));
		}

	}

}

package org.waymark.state;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.waymark.chart.FigureCell;
import org.waymark.place.Place;
import org.waymark.program.ProgramFacts;
import org.waymark.program.college.College;
import org.waymark.program.college.CollegeFigures;
import org.waymark.source.Citation;
import org.waymark.text.Formats;
import org.waymark.text.Messages;

/**
 * The colleges in an area.
 *
 * @param said how many there are and how they are ordered, or that there are none
 * @param columns what their figures are
 * @param first those with the most awards
 * @param others the rest of them
 * @param othersLabel how many these are
 * @param awards the source of the awards
 * @param colleges the source of their names and places
 * @param figures the source of their figures
 */
record SchoolsSection(String said, List<String> columns, List<AreaSchool> first, List<AreaSchool> others,
		String othersLabel, Citation awards, Citation colleges, Citation figures) {

	private static final int SHOWN = 10;

	/** A share has four digits after the point. */
	private static final int WHOLE = 10_000;

	/**
	 * The colleges in an area.
	 * @param area the area
	 * @param found the colleges in it
	 * @param awards how many awards each gave
	 * @param year the school year of the awards
	 * @param sources the sources of awards, of colleges and of their figures
	 */
	static SchoolsSection of(Place area, List<College> found, ToIntFunction<College> awards, String year,
			Map<ProgramFacts, Citation> sources) {
		List<AreaSchool> schools = found.stream()
			.sorted(Comparator.comparingInt(awards).reversed().thenComparing(College::name))
			.map((college) -> AreaSchool.of(college, awards.applyAsInt(college)))
			.toList();
		List<AreaSchool> others = schools.stream().skip(SHOWN).toList();
		String where = area.inSentence();
		return new SchoolsSection(
				schools.isEmpty() ? Messages.say("state.schools.none", where)
						: Messages.say("state.schools.said", schools.size(), Formats.count(schools.size()), where),
				List.of(Messages.say("state.schools.awards", year), Messages.say("state.schools.tuition"),
						Messages.say("state.schools.completion")),
				schools.stream().limit(SHOWN).toList(), others, Messages.say("state.schools.more", others.size()),
				sources.get(ProgramFacts.AWARDS), sources.get(ProgramFacts.COLLEGES),
				sources.get(ProgramFacts.FIGURES));
	}

	/**
	 * A college as the reader sees it.
	 *
	 * @param name its name
	 * @param website its address; null if none is known
	 * @param about its city, and whose it is
	 * @param cells its awards, its tuition and the share of students who finish
	 */
	record AreaSchool(String name, String website, String about, List<FigureCell> cells) {

		static AreaSchool of(College college, int awards) {
			CollegeFigures figures = college.figures();
			return new AreaSchool(college.name(), college.website(),
					Messages.say("state.schools.about", college.city(), college.ownership().label()),
					List.of(cell(Formats.count(awards)), tuition(figures), cell(finish(figures))));
		}

		private static FigureCell tuition(CollegeFigures figures) {
			if (figures.tuition() == null && figures.programTuition() != null) {
				return cell(Messages.say("state.schools.program-tuition", Formats.dollars(figures.programTuition())));
			}
			return cell((figures.tuition() != null) ? Formats.dollars(figures.tuition()) : null);
		}

		private static String finish(CollegeFigures figures) {
			return (figures.completionRate() != null)
					? Formats.share(figures.completionRate().movePointRight(4).longValue(), WHOLE) : null;
		}

		private static FigureCell cell(String text) {
			return new FigureCell((text != null) ? text : Messages.say("state.schools.not-reported"), text == null);
		}

	}

}

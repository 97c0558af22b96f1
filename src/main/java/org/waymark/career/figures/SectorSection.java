package org.waymark.career.figures;

import java.util.List;
import java.util.Map;

import org.waymark.career.section.InShort;
import org.waymark.career.section.PageSection;
import org.waymark.career.section.Part;
import org.waymark.career.section.Section;
import org.waymark.chart.FigureCell;
import org.waymark.occupation.Sector;
import org.waymark.source.Citation;
import org.waymark.source.Source;
import org.waymark.text.Messages;

/**
 * Where in the economy the jobs are.
 *
 * @param part what is said of it
 * @param rows the largest sectors first, then those whose jobs were not released
 * @param top the largest of all; null if it is not known
 * @param withheld which sectors were not released, and what that hides; null if all were
 * @param source where it comes from; null if there are no rows
 */
public record SectorSection(Part part, List<SectorRow> rows, Top top, String withheld,
		Citation source) implements Section {

	/**
	 * Where the jobs of an occupation are.
	 * @param details what is known of it
	 * @param sources the sources by their id
	 */
	public static SectorSection of(OccupationDetails details, Map<String, Source> sources) {
		List<Sector> sectors = details.sectors();
		if (sectors.isEmpty()) {
			return new SectorSection(new Part(PageSection.WHERE, null), List.of(), null, null, null);
		}
		SectorShares shares = SectorShares.of(sectors, details.nation(), sources.get(sectors.get(0).source()));
		List<SectorRow> rows = shares.rows();
		return new SectorSection(new Part(PageSection.WHERE, InShort.some(rows.stream().map(SectorRow::name).toList())),
				rows, shares.top(), shares.withheld(), shares.source().cite());
	}

	/** What its rows are. */
	public String title() {
		return (this.top != null) ? Messages.say("career.where.largest")
				: Messages.say("career.where.largest-released");
	}

	/** The largest sector and its part of all jobs. */
	public record Top(String name, String share) {
	}

	/**
	 * A sector.
	 *
	 * @param name its name
	 * @param jobs how many work there
	 * @param median what they earn
	 * @param share which part of the jobs that is; null if it was not released
	 * @param length how long its bar is
	 */
	public record SectorRow(String name, FigureCell jobs, FigureCell median, String share, String length) {
	}

}

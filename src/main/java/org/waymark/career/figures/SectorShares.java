package org.waymark.career.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.waymark.chart.FigureCell;
import org.waymark.occupation.Sector;
import org.waymark.source.Source;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;
import org.waymark.wage.Unit;
import org.waymark.wage.WageEstimate;

/**
 * Which part of the jobs of an occupation each sector has, as far as that was released.
 *
 * @param sectors the sectors, the largest first, then those whose jobs were not released
 * @param nation the line of the whole country in the same table; null if there is none
 * @param source where they come from
 */
record SectorShares(List<Sector> sectors, WageEstimate nation, Source source) {

	private static final int MOST = 5;

	static SectorShares of(List<Sector> sectors, List<WageEstimate> nationByYear, Source source) {
		WageEstimate nation = nationByYear.stream()
			.filter((pay) -> pay.source().equals(source.id()))
			.findFirst()
			.orElse(null);
		return new SectorShares(sectors, nation, source);
	}

	List<SectorSection.SectorRow> rows() {
		return this.sectors.stream().limit(MOST).map(this::row).toList();
	}

	private SectorSection.SectorRow row(Sector sector) {
		FigureCell jobs = FigureCell.of(Figure.known(Unit.JOBS, sector.employment(), Figure.State.NOT_RELEASED));
		FigureCell median = FigureCell.of(median(sector));
		if (sector.employment() == null || all() == null) {
			return new SectorSection.SectorRow(sector.sector(), jobs, median, null, null);
		}
		BigDecimal percent = BigDecimal.valueOf(100L * sector.employment())
			.divide(BigDecimal.valueOf(all()), 1, RoundingMode.HALF_UP);
		return new SectorSection.SectorRow(sector.sector(), jobs, median,
				(percent.signum() > 0) ? Formats.percent(percent) : Messages.say("career.where.share-small"),
				percent + "%");
	}

	private Figure median(Sector sector) {
		return sector.annualMedianCapped()
				? Figure.atOrAbove(Unit.DOLLARS_A_YEAR, BigDecimal.valueOf(sector.annualMedian()))
				: Figure.known(Unit.DOLLARS_A_YEAR, sector.annualMedian(),
						(this.nation != null && this.nation.hourlyOnly()) ? Figure.State.HOURLY_ONLY
								: Figure.State.NOT_RELEASED);
	}

	/**
	 * The largest, with its part of all jobs; null if one that was not released may be
	 * larger.
	 */
	SectorSection.Top top() {
		if (all() == null || largest() == 0 || untold() >= largest()) {
			return null;
		}
		return new SectorSection.Top(this.sectors.get(0).sector(),
				Messages.say("career.facts.sector-share", Formats.share(largest(), all()), this.source.vintage()));
	}

	/** Which sectors were not released, and what that can hide; null if all were. */
	String withheld() {
		List<String> names = this.sectors.stream()
			.filter((sector) -> sector.employment() == null)
			.map(Sector::sector)
			.toList();
		if (names.isEmpty()) {
			return null;
		}
		String which = Messages.say("career.where.withheld", String.join("; ", names));
		if (all() == null || untold() <= 0) {
			return which;
		}
		String most = Formats.count(untold());
		String all = Formats.count(all());
		return which + " "
				+ ((untold() < largest()) ? Messages.say("career.where.withheld-most", names.size(), most, all)
						: Messages.say("career.where.withheld-largest", names.size(), most, all));
	}

	private int largest() {
		return Objects.requireNonNullElse(this.sectors.get(0).employment(), 0);
	}

	/** All jobs of the occupation in the whole country; null if that was not released. */
	private Integer all() {
		Figure jobs = (this.nation != null) ? this.nation.get(Measure.EMPLOYMENT) : null;
		return (jobs == null || jobs.missing()) ? null : jobs.amount().intValueExact();
	}

	/** The jobs that are in no sector of which the number is known. */
	private int untold() {
		return all() - this.sectors.stream()
			.map(Sector::employment)
			.filter(Objects::nonNull)
			.collect(Collectors.summingInt(Integer::intValue));
	}

}

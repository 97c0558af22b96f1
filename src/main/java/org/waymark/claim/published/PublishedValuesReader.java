package org.waymark.claim.published;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.occupation.Occupation;
import org.waymark.occupation.Occupations;
import org.waymark.occupation.outlook.Projection;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;
import org.waymark.wage.WageEstimate;
import org.waymark.wage.Wages;

/** Reads all that BLS published from the tables of wages, projections and older ones. */
@Component
class PublishedValuesReader {

	private static final Map<Measure, Statistic> OF_WAGES = Map.of(Measure.EMPLOYMENT, Statistic.EMPLOYMENT,
			Measure.HOURLY_MEAN, Statistic.HOURLY_MEAN, Measure.HOURLY_MEDIAN, Statistic.HOURLY_MEDIAN,
			Measure.ANNUAL_MEAN, Statistic.ANNUAL_MEAN, Measure.ANNUAL_P10, Statistic.ANNUAL_P10, Measure.ANNUAL_P25,
			Statistic.ANNUAL_P25, Measure.ANNUAL_MEDIAN, Statistic.ANNUAL_MEDIAN, Measure.ANNUAL_P75,
			Statistic.ANNUAL_P75, Measure.ANNUAL_P90, Statistic.ANNUAL_P90);

	private final Occupations occupations;

	private final Wages wages;

	private final PublishedLineRepository lines;

	private final PublishedWageRepository olderWages;

	private final PublishedProjectionRepository projections;

	PublishedValuesReader(Occupations occupations, Wages wages, PublishedLineRepository lines,
			PublishedWageRepository olderWages, PublishedProjectionRepository projections) {
		this.occupations = occupations;
		this.wages = wages;
		this.lines = lines;
		this.olderWages = olderWages;
		this.projections = projections;
	}

	PublishedValuesBuilder read() {
		List<PublishedLine> older = this.lines.findAllByOrderBySocAscSocVersionAsc()
			.stream()
			.map(PublishedLineEntity::toLine)
			.toList();
		int version = older.stream().map(PublishedLine::version).max(Comparator.naturalOrder()).orElse(0);
		PublishedValuesBuilder values = new PublishedValuesBuilder();
		occupations().forEach((line) -> values.line(new PublishedLine(line.soc(), version, line.name())));
		older.forEach(values::line);
		this.wages.nation().forEach((line) -> add(line, version, values));
		this.olderWages.findAllByOrderBySocAscVintageAsc().forEach((line) -> line.addTo(values));
		Set<Integer> years = values.wageYears();
		this.wages.medians()
			.stream()
			.filter((median) -> !years.contains(median.vintage()))
			.forEach((median) -> values.value(median.soc(), version, Statistic.ANNUAL_MEDIAN,
					new Release(median.vintage(), null, median.source()), median.annualMedian()));
		this.occupations.projections().values().forEach((line) -> add(line, version, values));
		this.projections.findAllByOrderBySocAscBaseYearAsc().forEach((line) -> line.addTo(values));
		return values;
	}

	private Stream<Occupation> occupations() {
		Stream<Occupation> groups = this.occupations.majorGroups().stream();
		return Stream
			.of(this.occupations.bySoc(List.of(Occupations.ALL)).values().stream(), groups,
					this.occupations.detailed().stream())
			.flatMap((some) -> some);
	}

	private static void add(WageEstimate line, int version, PublishedValuesBuilder values) {
		Release release = new Release(line.vintage(), null, line.source());
		OF_WAGES.forEach((measure, statistic) -> {
			Figure figure = line.get(measure);
			if (!figure.missing() && !figure.capped()) {
				values.value(line.soc(), version, statistic, release, figure.amount());
			}
		});
	}

	private static void add(Projection line, int version, PublishedValuesBuilder values) {
		Release release = new Release(line.baseYear(), line.targetYear(), line.source());
		values.value(line.soc(), version, Statistic.GROWTH, release, line.changePercent());
		values.thousands(line.soc(), version, Statistic.EMPLOYMENT_BASE, release, line.employmentBase());
		values.thousands(line.soc(), version, Statistic.EMPLOYMENT_TARGET, release, line.employmentTarget());
		values.thousands(line.soc(), version, Statistic.OPENINGS, release, line.openingsPerYear());
	}

}

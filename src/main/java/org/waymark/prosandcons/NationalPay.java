package org.waymark.prosandcons;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.occupation.outlook.Education;
import org.waymark.occupation.outlook.Projection;
import org.waymark.prosandcons.rule.Distribution;
import org.waymark.prosandcons.rule.RankedFigure;
import org.waymark.prosandcons.rule.Topic;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;
import org.waymark.wage.WageEstimate;

/**
 * What all occupations pay in the whole country in one vintage.
 *
 * @param medians their medians, by the year and by the hour
 * @param byEducation the yearly ones by the education that is typical
 * @param figures how far pay spreads, and how sure it is
 */
record NationalPay(Map<Measure, Distribution> medians, Map<Education, Distribution> byEducation,
		NationalFigures figures) {

	/** Among fewer occupations with the same education a rank says little. */
	static final int FEWEST = 20;

	/**
	 * Gathers what occupations pay.
	 * @param pays their lines
	 * @param projections what is known of their education, by their code
	 * @param figures what else is known of their pay
	 */
	static NationalPay of(Collection<WageEstimate> pays, Map<String, Projection> projections, NationalFigures figures) {
		return new NationalPay(
				Stream.of(Measure.ANNUAL_MEDIAN, Measure.HOURLY_MEDIAN)
					.collect(Collectors.toMap(Function.identity(), (measure) -> medians(pays, measure, (pay) -> true))),
				Stream.of(Education.values())
					.collect(Collectors.toMap(Function.identity(), (education) -> medians(pays, Measure.ANNUAL_MEDIAN,
							(pay) -> education(projections.get(pay.soc())).filter(education::equals).isPresent()))),
				figures);
	}

	private static Distribution medians(Collection<WageEstimate> pays, Measure measure, Predicate<WageEstimate> which) {
		return Distribution.of(pays.stream()
			.filter(which)
			.map((pay) -> pay.get(measure))
			.filter(Figure::ordered)
			.map((figure) -> figure.amount().doubleValue())
			.toList());
	}

	/** The education that is typical; none if BLS names none. */
	static Optional<Education> education(Projection projection) {
		return Optional.ofNullable(projection).flatMap(Education::of);
	}

	/** Ranks a median, by the year or by the hour, among those of all. */
	RankedFigure amongAll(PayInPlace pay) {
		return RankedFigure.of(Topic.PAY, pay.comparable(), this.medians.get(pay.measure()));
	}

	/** The same among those with the same education; none for a wage by the hour. */
	Optional<RankedFigure> amongEducation(PayInPlace pay, Projection projection) {
		return education(projection).map(this.byEducation::get)
			.filter((all) -> pay.measure() == Measure.ANNUAL_MEDIAN && all.size() >= FEWEST)
			.map((all) -> RankedFigure.of(Topic.PAY_FOR_EDUCATION, pay.comparable(), all));
	}

}

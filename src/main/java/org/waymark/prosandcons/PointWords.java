package org.waymark.prosandcons;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.waymark.occupation.conditions.WorkCondition;
import org.waymark.occupation.outlook.Education;
import org.waymark.prosandcons.rule.ProsAndCons;
import org.waymark.prosandcons.rule.RankedFigure;
import org.waymark.prosandcons.rule.Theme;
import org.waymark.prosandcons.rule.Topic;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.training.Durations;
import org.waymark.training.PreparationWords;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;

/** Says what the figures of a career say. */
final class PointWords {

	/** So many pros and cons are expected of the figures. */
	private static final int EXPECTED = 2;

	private final CareerFigures career;

	private final PayInPlace pay;

	private final PointSources sources;

	/**
	 * Speaks of a career.
	 * @param career the career
	 * @param pay its pay that was ranked; null if none was
	 * @param sources where its figures come from
	 */
	PointWords(CareerFigures career, PayInPlace pay, PointSources sources) {
		this.career = career;
		this.pay = pay;
		this.sources = sources;
	}

	FigurePoints all(ProsAndCons picked) {
		return new FigurePoints(picked.pros().stream().map(this::point).toList(),
				picked.cons().stream().map(this::point).toList(), few("pro", picked.pros().size(), picked.unknown()),
				few("con", picked.cons().size(), picked.unknown()));
	}

	private FigurePoint point(RankedFigure figure) {
		String side = figure.pro() ? "pro" : "con";
		return new FigurePoint(text(figure, side), this.sources.of(figure.topic(), this.career, this.pay));
	}

	private String text(RankedFigure ranked, String side) {
		return switch (ranked.topic()) {
			case PAY -> Messages.say("prosandcons.pay." + side, payInWords(), ranked.beaten());
			case PAY_FOR_EDUCATION ->
				Messages.say("prosandcons.pay-for-education." + side, payInWords(), ranked.beaten(),
						NationalPay.education(this.career.projection()).map(Education::label).orElseThrow());
			case GROWTH -> growth(ranked, side);
			case LICENSES -> Messages.say("prosandcons.licenses." + side, Math.round(ranked.figure()),
					this.sources.figures().licenseLists(), ranked.beaten());
			default -> Messages.say("prosandcons.point." + ranked.topic().key() + "." + side, inWords(ranked),
					ranked.beaten());
		};
	}

	private String payInWords() {
		String place = this.pay.place().inSentence();
		String unit = (this.pay.measure() == Measure.HOURLY_MEDIAN) ? "hour" : "year";
		Figure median = this.pay.median();
		return (this.pay.parity() == null) ? Messages.say("prosandcons.median", place, median.text(), unit)
				: Messages.say("prosandcons.median-adjusted", place, median.text(), unit, this.pay.adjusted().text());
	}

	private String growth(RankedFigure ranked, String side) {
		BigDecimal percent = this.career.projection().changePercent();
		String direction = (percent.signum() == 0) ? "level" : (percent.signum() > 0) ? "grow" : "shrink";
		return Messages.say("prosandcons.growth." + side, direction, Formats.percent(percent.abs()),
				String.valueOf(this.career.projection().baseYear()),
				String.valueOf(this.career.projection().targetYear()), ranked.beaten());
	}

	private String inWords(RankedFigure ranked) {
		BigDecimal figure = BigDecimal.valueOf(ranked.figure());
		return switch (ranked.topic()) {
			case TIME ->
				(ranked.figure() == 0) ? Messages.say("prosandcons.no-time") : Durations.words((int) ranked.figure());
			case COST -> PreparationWords.cost(this.career.usual());
			case OPENINGS, LEAVING, SPREAD -> Formats.tenths(ranked.figure());
			case ERROR -> Formats.percent(figure);
			default -> answer(ConditionTopics.CONDITIONS.get(ranked.topic()), figure);
		};
	}

	private static String answer(WorkCondition condition, BigDecimal average) {
		return Messages.say("prosandcons.answer", condition.inWords(average), Formats.tenths(average.doubleValue()),
				condition.highest());
	}

	/** Why there are fewer than expected; null if there are not. */
	private static String few(String side, int count, Set<Theme> unknown) {
		if (count >= EXPECTED) {
			return null;
		}
		String why = Messages.say("prosandcons.few." + side, count);
		List<String> themes = unknown.stream()
			.map((theme) -> Messages.say("prosandcons.theme." + theme.key()))
			.toList();
		return themes.isEmpty() ? why
				: String.join(" ", why, Messages.say("prosandcons.unknown", Formats.list(themes)));
	}

}

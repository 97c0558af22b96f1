package org.waymark.prosandcons;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.place.price.PriceParities;
import org.waymark.place.price.PriceParity;
import org.waymark.prosandcons.rule.ProsAndCons;
import org.waymark.prosandcons.rule.RankedFigure;
import org.waymark.prosandcons.rule.Topic;
import org.waymark.wage.WageEstimate;
import org.waymark.wage.Wages;

/** Finds what the figures of a career say for it and against it. */
@Service
public class PointsFromFigures {

	/** Those that are the same wherever the reader is and whatever a guide says. */
	private static final Set<Topic> OF_OCCUPATIONS = EnumSet
		.complementOf(EnumSet.of(Topic.PAY, Topic.PAY_FOR_EDUCATION, Topic.TIME, Topic.COST));

	private final NationalFiguresService national;

	private final Wages wages;

	private final PriceParities parities;

	PointsFromFigures(NationalFiguresService national, Wages wages, PriceParities parities) {
		this.national = national;
		this.wages = wages;
		this.parities = parities;
	}

	/** The pros and cons of a career, in the reader's place. */
	public FigurePoints of(CareerFigures career) {
		NationalFigures figures = this.national.figures();
		NationalPay pays = this.national.pay(career.from().vintage());
		Optional<PayInPlace> pay = pay(career);
		List<RankedFigure> ranked = new ArrayList<>();
		pay.ifPresent((it) -> {
			ranked.add(pays.amongAll(it));
			pays.amongEducation(it, career.projection()).ifPresent(ranked::add);
		});
		ranked.addAll(training(career, figures));
		String soc = career.career().soc();
		for (Topic topic : OF_OCCUPATIONS) {
			Stream.of(figures, pays.figures()).flatMap((all) -> all.ranked(topic, soc).stream()).forEach(ranked::add);
		}
		return new PointWords(career, pay.orElse(null), new PointSources(figures, pays)).all(ProsAndCons.of(ranked));
	}

	private Optional<PayInPlace> pay(CareerFigures career) {
		Place place = career.from().place();
		Place nation = career.from().places().nation();
		Map<PlaceCode, PriceParity> prices = this.parities.byPlace();
		WageEstimate line = this.wages.all(career.from().vintage(), nation).get(career.career().soc());
		return PayInPlace.of(career.pay(), place, prices.get(place.code()), line, nation);
	}

	/** Time and money in the reader's place, and by the guide if there is one. */
	private static List<RankedFigure> training(CareerFigures career, NationalFigures figures) {
		TrainingFigures training = TrainingFigures.of(career.usual());
		return Stream
			.of(ranked(Topic.TIME, training.months(), figures), ranked(Topic.COST, training.dollars(), figures))
			.flatMap(Optional::stream)
			.toList();
	}

	private static Optional<RankedFigure> ranked(Topic topic, BigDecimal figure, NationalFigures figures) {
		return Optional.ofNullable(figure).map((it) -> figures.ranked(topic, it.doubleValue()));
	}

}

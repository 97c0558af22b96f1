package org.waymark.prosandcons;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import org.waymark.WaymarkProperties;
import org.waymark.license.Licenses;
import org.waymark.occupation.Careers;
import org.waymark.occupation.Occupations;
import org.waymark.occupation.conditions.WorkConditionsService;
import org.waymark.occupation.outlook.Projection;
import org.waymark.place.Places;
import org.waymark.place.Places.PlaceList;
import org.waymark.prosandcons.rule.Topic;
import org.waymark.server.cache.DataCache;
import org.waymark.training.Preparation;
import org.waymark.training.Preparations;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;
import org.waymark.wage.Vintage;
import org.waymark.wage.WageEstimate;
import org.waymark.wage.Wages;

/** Gathers the figures of all occupations, once for each state of the data. */
@Service
class NationalFiguresService {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final int DIGITS = 6;

	private final SeparationRepository separations;

	private final StandardErrorRepository errors;

	private final Careers careers;

	private final Occupations occupations;

	private final WorkConditionsService conditions;

	private final Licenses licenses;

	private final Preparations preparations;

	private final Places places;

	private final Wages wages;

	private final Supplier<NationalFigures> figures;

	private final Function<Vintage, NationalPay> pay;

	NationalFiguresService(SeparationRepository separations, StandardErrorRepository errors, Careers careers,
			Occupations occupations, WorkConditionsService conditions, Licenses licenses, Preparations preparations,
			Places places, Wages wages, DataCache cache, WaymarkProperties settings) {
		this.separations = separations;
		this.errors = errors;
		this.careers = careers;
		this.occupations = occupations;
		this.conditions = conditions;
		this.licenses = licenses;
		this.preparations = preparations;
		this.places = places;
		this.wages = wages;
		this.figures = cache.cached(this::read);
		this.pay = cache.cached(settings.cached().wageTables(), this::read);
	}

	/** All but those of pay. */
	NationalFigures figures() {
		return this.figures.get();
	}

	/** Those of pay in a vintage. */
	NationalPay pay(Vintage vintage) {
		return this.pay.apply(vintage);
	}

	private NationalFigures read() {
		NationalFigures.Builder all = new NationalFigures.Builder();
		Set<String> socs = this.careers.byOccupation().keySet();
		outlook(socs, all);
		this.separations.findAllByOrderByBaseYear()
			.forEach((it) -> all.add(Topic.LEAVING, it.soc(), it.transferPercent(), it.source()));
		socs.forEach((soc) -> this.conditions.of(soc)
			.ifPresent((it) -> ConditionTopics.CONDITIONS
				.forEach((topic, condition) -> all.add(topic, soc, it.averages().get(condition), it.source()))));
		PlaceList places = this.places.all();
		socs.forEach((soc) -> all.add(Topic.LICENSES, soc, BigDecimal.valueOf(this.licenses.countStates(soc, places)),
				this.licenses.source()));
		all.licenseLists(this.licenses.coverage().states(places).size());
		return all.build();
	}

	private void outlook(Set<String> socs, NationalFigures.Builder all) {
		Map<String, Projection> projections = this.occupations.projections(socs);
		projections.forEach((soc, it) -> {
			all.add(Topic.GROWTH, soc, it.changePercent(), it.source());
			all.add(Topic.OPENINGS, soc, openingsPer100(it), it.source());
		});
		this.careers.byOccupation().forEach((soc, career) -> {
			List<Preparation> ways = this.preparations.of(career, projections.get(soc), this.places.all().nation());
			TrainingFigures training = TrainingFigures.of(ways.get(Preparations.usual(ways)));
			all.add(Topic.TIME, soc, training.months(), null);
			all.add(Topic.COST, soc, training.dollars(), null);
		});
	}

	/** None where so few jobs are left that BLS prints a zero. */
	private static BigDecimal openingsPer100(Projection projection) {
		return (projection.employmentBase().signum() == 0) ? null
				: projection.openingsPerYear()
					.multiply(HUNDRED)
					.divide(projection.employmentBase(), DIGITS, RoundingMode.HALF_UP);
	}

	private NationalPay read(Vintage vintage) {
		Map<String, WageEstimate> pays = this.wages.bySoc(this.careers.byOccupation().keySet(), vintage,
				this.places.all().nation());
		NationalFigures.Builder figures = new NationalFigures.Builder();
		pays.forEach((soc, it) -> figures.add(Topic.SPREAD, soc, spread(it), it.source()));
		this.errors.findAllBy()
			.stream()
			.filter((it) -> it.vintage() == vintage.vintage())
			.forEach((it) -> figures.add(Topic.ERROR, it.soc(), it.meanWagePercent(), it.source()));
		return NationalPay.of(pays.values(), this.occupations.projections(), figures.build());
	}

	/** None if either percentile is not an exact amount. */
	private static BigDecimal spread(WageEstimate pay) {
		Figure low = pay.get(Measure.ANNUAL_P10);
		Figure high = pay.get(Measure.ANNUAL_P90);
		boolean exact = Stream.of(low, high).allMatch((figure) -> figure.state() == Figure.State.PUBLISHED);
		return exact ? high.amount().divide(low.amount(), DIGITS, RoundingMode.HALF_UP) : null;
	}

}

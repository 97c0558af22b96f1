package org.waymark.compare;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.waymark.compare.row.ComparedCareer;
import org.waymark.compare.row.ComparedCareerService;
import org.waymark.compare.row.ComparisonRows;
import org.waymark.occupation.Career;
import org.waymark.payoff.PayoffCsv;
import org.waymark.payoff.PayoffSectionFactory;
import org.waymark.payoff.PayoffSectionFactory.PayoffResult;
import org.waymark.place.PlaceCode;
import org.waymark.place.price.PriceParities;
import org.waymark.place.price.PriceParity;
import org.waymark.search.Match;
import org.waymark.source.Citation;
import org.waymark.source.Sources;
import org.waymark.wage.Wages;

/** Writes comparisons. */
@Component
class ComparePageFactory {

	private final ComparedCareerService comparedCareers;

	private final PayoffSectionFactory payoffs;

	private final Wages wages;

	private final ComparisonRows rows;

	private final PriceParities parities;

	private final Sources sources;

	ComparePageFactory(ComparedCareerService comparedCareers, PayoffSectionFactory payoffs, Wages wages,
			ComparisonRows rows, PriceParities parities, Sources sources) {
		this.comparedCareers = comparedCareers;
		this.payoffs = payoffs;
		this.wages = wages;
		this.rows = rows;
		this.parities = parities;
		this.sources = sources;
	}

	/** The years of the paths as a file. */
	String csv(CompareQuery query) {
		Map<PlaceCode, PriceParity> prices = this.parities.byPlace();
		return PayoffCsv
			.write(work(query, this.comparedCareers.of(query.careers(), query.from(), prices), prices).known());
	}

	ComparePage of(CompareQuery query, List<Career> beyond, String typed, List<Match> matches) {
		Map<PlaceCode, PriceParity> prices = this.parities.byPlace();
		Citation wages = this.sources.citations().get(query.from().vintage().source());
		List<ComparedCareer> careers = this.comparedCareers.of(query.careers(), query.from(), prices);
		boolean compared = careers.size() > 1;
		return new ComparePage(CompareHead.of(query, beyond), CompareTools.of(query, typed),
				CareerChoice.of(query, typed, matches), matrix(query, wages),
				compared ? SideBySide.of(query, careers, this.rows.all(careers, query.from()), wages) : null,
				careers.isEmpty() ? null : this.payoffs.write(query.payoff(), work(query, careers, prices), prices));
	}

	private PayoffResult work(CompareQuery query, List<ComparedCareer> comparedCareers,
			Map<PlaceCode, PriceParity> prices) {
		return this.payoffs.work(query.payoff(), comparedCareers.stream().map(ComparedCareer::trained).toList(),
				prices);
	}

	/** One figure across several places; null for one place or fewer than two careers. */
	private MatrixSection matrix(CompareQuery query, Citation wages) {
		if (query.places().size() < 2 || query.careers().size() < 2) {
			return null;
		}
		List<String> socs = query.careers().stream().map(Career::soc).distinct().toList();
		return MatrixSection.of(query, Matrix.of(query, this.wages.in(socs, query.from().vintage(), query.places())),
				wages);
	}

}

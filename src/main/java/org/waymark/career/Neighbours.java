package org.waymark.career;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waymark.career.CareerPage.Twin;
import org.waymark.occupation.Career;
import org.waymark.occupation.Occupation;
import org.waymark.wage.Figure;
import org.waymark.wage.Pay;
import org.waymark.wage.Standpoint;
import org.waymark.wage.Unit;
import org.waymark.web.Address;

/**
 * The occupations that a page mentions beside its own.
 *
 * @param occupations them by their code
 * @param pays what they pay in the reader's place, by their code
 * @param careers the careers that stand for them
 * @param from the reader's place and vintage, which links to them keep
 */
record Neighbours(Map<String, Occupation> occupations, Map<String, Pay> pays, List<Career> careers, Standpoint from) {

	Figure median(String soc) {
		Pay pay = this.pays.get(soc);
		return (pay != null) ? pay.mainMedian() : Figure.none(Unit.DOLLARS_A_YEAR, Figure.State.NOT_IN_TABLE);
	}

	String title(String soc) {
		return this.occupations.get(soc).label();
	}

	/** Other pages on the same occupation. */
	List<Twin> twins(Career career) {
		return this.careers.stream()
			.filter((other) -> other.soc().equals(career.soc()) && !other.equals(career))
			.map((other) -> new Twin(other.name(), href(other), other.guided()))
			.toList();
	}

	/**
	 * The career that stands for an occupation: its only guide, or its own page if it has
	 * none or several.
	 */
	Optional<Career> standingFor(String soc) {
		List<Career> all = this.careers.stream().filter((career) -> career.soc().equals(soc)).toList();
		List<Career> guided = all.stream().filter(Career::guided).toList();
		return ((guided.size() == 1) ? guided : all).stream().min(Comparator.comparing(Career::guided));
	}

	/**
	 * Where more is said of an occupation; null if nowhere else.
	 * @param except the page that asks, which needs no link to itself
	 */
	String href(String soc, String except) {
		return standingFor(soc).filter((career) -> !career.slug().equals(except)).map(this::href).orElse(null);
	}

	/** The page of a guide, for the same place. */
	String guide(String slug) {
		return this.from.in(Address.of("/careers/" + slug)).toString();
	}

	/** A career's own page, for the same place. */
	String href(Career career) {
		return this.from.in(Address.of(career.path())).toString();
	}

}

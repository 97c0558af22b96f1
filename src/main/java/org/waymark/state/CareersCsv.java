package org.waymark.state;

import java.util.Comparator;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.waymark.chart.PayCsv;
import org.waymark.chart.PlacePay;
import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;
import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.WageEstimate;
import org.waymark.wage.Wages;

/** Writes what all careers pay in a state or area as a file, from A to Z. */
@Component
class CareersCsv {

	private final Wages wages;

	private final Careers careers;

	CareersCsv(Wages wages, Careers careers) {
		this.wages = wages;
		this.careers = careers;
	}

	/** A career that the table does not have for the place has a line that says so. */
	String write(StateQuery query) {
		PlaceAndYear from = query.from();
		Map<String, WageEstimate> pays = this.wages.all(from.vintage(), from.place());
		return new PayCsv(from.vintage(), null).write(this.careers.byOccupation()
			.values()
			.stream()
			.sorted(Comparator.comparing(Career::name))
			.map((career) -> new PayCsv.CsvLine(career.name(), new PlacePay(from.place(),
					from.orNotInTable(pays.get(career.soc()), career.soc(), from.place())))));
	}

}

package org.waymark.compare;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.waymark.compare.row.ComparisonCell;
import org.waymark.compare.row.Highest;
import org.waymark.occupation.Career;
import org.waymark.place.Place;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;
import org.waymark.wage.WageEstimate;

/**
 * One figure of some careers in some places.
 *
 * @param label what the figure is
 * @param columns the places
 * @param rows the careers, each with an answer for each place
 */
record Matrix(String label, List<String> columns, List<MatrixRow> rows) {

	static Matrix of(CompareQuery query, Collection<WageEstimate> pays) {
		Map<String, WageEstimate> lines = pays.stream()
			.collect(Collectors.toMap((pay) -> pay.soc() + pay.place(), Function.identity()));
		return new Matrix(query.figure().label(), query.places().stream().map(Place::name).toList(),
				query.careers().stream().map((career) -> line(career, query, lines)).toList());
	}

	private static MatrixRow line(Career career, CompareQuery query, Map<String, WageEstimate> lines) {
		Function<Place, Figure> figure = (place) -> query.from()
			.orNotInTable(lines.get(career.soc() + place.code()), career.soc(), place)
			.get(query.figure());
		Highest<Place> highest = (query.figure() == Measure.EMPLOYMENT) ? new Highest<>(List.of(), null)
				: Highest.of(query.places(), figure);
		return new MatrixRow(career.name(),
				query.places()
					.stream()
					.map((place) -> ComparisonCell.figure(place.name(), figure.apply(place), highest.has(place),
							highest.words()))
					.toList());
	}

	/** A career and its figures. */
	record MatrixRow(String career, List<ComparisonCell> cells) {
	}

}

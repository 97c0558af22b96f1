package org.waymark.state;

import java.util.ArrayList;
import java.util.List;

import org.waymark.chart.PayNotes;
import org.waymark.chart.PlacePay;
import org.waymark.place.Place;
import org.waymark.source.Citation;
import org.waymark.source.Source;
import org.waymark.text.Messages;
import org.waymark.wage.Vintage;

/**
 * All occupations together, in every place.
 *
 * @param vintage the newest wage table that has such lines of the states
 * @param newest the newest wage table by state
 * @param lines the nation first
 * @param wageSource where the wages come from
 * @param priceSource where the price levels come from
 */
record AllJobs(Vintage vintage, Vintage newest, List<StateLine> lines, Source wageSource, Source priceSource) {

	StateLine nation() {
		return this.lines.get(0);
	}

	List<StateLine> states() {
		return this.lines.subList(1, this.lines.size());
	}

	StateLine in(Place place) {
		return this.lines.stream().filter((line) -> line.place().equals(place)).findFirst().orElseThrow();
	}

	/** Whether its wage table has a line of a place. */
	boolean tells(Place place) {
		return in(place).pay().inTable();
	}

	/** The lines of the states as published. */
	List<PlacePay> published() {
		return states().stream().map(StateLine::published).toList();
	}

	/** The lines of the states in prices of the national average. */
	List<PlacePay> atNationalPrices() {
		return states().stream().map(StateLine::atNationalPrices).toList();
	}

	Citation wages() {
		return this.wageSource.cite();
	}

	Citation prices() {
		return this.priceSource.cite();
	}

	/** Why these figures are not of the newest table; null if they are. */
	String older() {
		return this.vintage.equals(this.newest) ? null
				: Messages.say("state.pay.older", this.newest.label(), this.vintage.label());
	}

	/** What one should know of some lines. */
	List<String> notes(List<StateLine> shown) {
		List<String> notes = new ArrayList<>(PayNotes.ofFigures(
				shown.stream().flatMap((line) -> StateColumn.ALL.figures().stream().map((c) -> c.of(line))).toList()));
		notes.add(this.wageSource.limitations());
		notes.add(this.priceSource.limitations());
		notes.removeIf((note) -> note == null);
		return notes;
	}

}

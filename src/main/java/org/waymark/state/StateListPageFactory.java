package org.waymark.state;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.address.Addresses;
import org.waymark.chart.FigureCell;
import org.waymark.chart.PlaceSort;
import org.waymark.chart.PlaceTable;
import org.waymark.chart.PlaceTable.PlaceRow;
import org.waymark.chart.StateMap;
import org.waymark.place.Place;
import org.waymark.place.shape.Shapes;
import org.waymark.source.Sources;
import org.waymark.wage.Measure;
import org.waymark.web.Address;

/** Writes the page of all states. */
@Component
class StateListPageFactory {

	private final AllJobsService service;

	private final Shapes shapes;

	private final Sources sources;

	StateListPageFactory(AllJobsService service, Shapes shapes, Sources sources) {
		this.service = service;
		this.shapes = shapes;
		this.sources = sources;
	}

	StateListPage of(StateListQuery query) {
		AllJobs jobs = this.service.read(query.from(), this.sources.byId());
		return new StateListPage(jobs.vintage().label(), jobs.older(),
				StateMap.of(jobs.published(), Measure.ANNUAL_MEDIAN, this.shapes.byPlace(), query.from().place(),
						Addresses::path),
				table(jobs, query.sort()), jobs.wages(), jobs.prices(), jobs.notes(jobs.lines()));
	}

	private static PlaceTable table(AllJobs jobs, PlaceSort<StateColumn> sort) {
		List<PlaceRow> rows = new ArrayList<>();
		rows.add(row(jobs.nation()));
		jobs.states()
			.stream()
			.sorted(sort.comparator(StateLine::place, (line, column) -> column.of(line)))
			.forEach((line) -> rows.add(row(line)));
		return new PlaceTable(PlaceTable.headings(sort, StateColumn.ALL.figures(), StateColumn::label,
				(other) -> other.in(Address.of("/states")).toString()), rows);
	}

	private static PlaceRow row(StateLine line) {
		Place place = line.place();
		List<FigureCell> cells = StateColumn.ALL.figures()
			.stream()
			.map((column) -> FigureCell.of(column.of(line)))
			.toList();
		return new PlaceRow(place.name(), place.nation() ? null : Addresses.path(place), cells, place.nation(), false);
	}

}

package org.waymark.career;

import java.util.List;
import java.util.Map;

import org.waymark.career.CareerPage.SectorRow;
import org.waymark.career.CareerPage.SectorSection;
import org.waymark.occupation.Sector;
import org.waymark.source.Citation;
import org.waymark.wage.Cell;
import org.waymark.wage.Figure;
import org.waymark.wage.Unit;

/** Writes the section on sectors. */
final class SectorView {

	private static final int MOST = 5;

	private SectorView() {
	}

	static SectorSection of(List<Sector> sectors, Map<String, Citation> citations) {
		if (sectors.isEmpty()) {
			return new SectorSection(List.of(), null);
		}
		Integer largest = sectors.get(0).employment();
		return new SectorSection(sectors.stream().limit(MOST).map((sector) -> row(sector, largest)).toList(),
				citations.get(sectors.get(0).source()));
	}

	private static SectorRow row(Sector sector, Integer largest) {
		double length = (sector.employment() != null) ? Math.round(1000.0 * sector.employment() / largest) / 10.0 : 0;
		return new SectorRow(sector.sector(), cell(Unit.JOBS, sector.employment()),
				cell(Unit.DOLLARS_A_YEAR, sector.annualMedian()), length);
	}

	private static Cell cell(Unit unit, Integer amount) {
		return Cell.of(Figure.known(unit, amount, Figure.State.NOT_RELEASED));
	}

}

package org.waymark.wage;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.waymark.chart.PlacePay;
import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.place.PlaceKind;

/** Made-up lines for the tests of this package. */
public final class Samples {

	private static final String SOC = "29-1242";

	private static final int VINTAGE = 2024;

	private static final long CAP = 239_200;

	public static final Place NATION = new Place(PlaceCode.NATION, "US", "United States", PlaceKind.NATION, List.of());

	private Samples() {
	}

	public static Figure yearly(long amount) {
		return Figure.published(Unit.DOLLARS_A_YEAR, BigDecimal.valueOf(amount));
	}

	public static Figure atOrAbove(long cap) {
		return Figure.atOrAbove(Unit.DOLLARS_A_YEAR, BigDecimal.valueOf(cap));
	}

	public static Figure capped() {
		return atOrAbove(CAP);
	}

	/** A cap at the price level of a state where things cost less. */
	public static Figure floor() {
		return capped().atNationalPrices(BigDecimal.valueOf(90));
	}

	public static Figure notReleased() {
		return Figure.none(Unit.DOLLARS_A_YEAR, Figure.State.NOT_RELEASED);
	}

	public static Place state(String name) {
		return place(name, PlaceKind.STATE);
	}

	public static Place territory(String name) {
		return place(name, PlaceKind.TERRITORY);
	}

	private static Place place(String name, PlaceKind kind) {
		PlaceCode code = new PlaceCode(String.format("%05d", Math.floorMod(name.hashCode(), 100_000)));
		return new Place(code, name.toUpperCase(), name, kind, List.of());
	}

	/** A line in which only the median is known. */
	public static PlacePay line(Place place, Figure median) {
		return new PlacePay(place, pay(VINTAGE, Map.of(Measure.ANNUAL_MEDIAN, median)));
	}

	/** A line of which the figures that are not given are not released. */
	public static WageEstimate pay(int vintage, Map<Measure, Figure> given) {
		Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
		for (Measure measure : Measure.values()) {
			figures.put(measure, given.getOrDefault(measure, Figure.none(measure.unit(), Figure.State.NOT_RELEASED)));
		}
		return new WageEstimate(SOC, vintage, PlaceCode.NATION, figures, "bls");
	}

	/** A line with the five points of a pay range. */
	public static WageEstimate range(Figure p10, Figure p25, Figure median, Figure p75, Figure p90) {
		return pay(VINTAGE, Map.of(Measure.ANNUAL_P10, p10, Measure.ANNUAL_P25, p25, Measure.ANNUAL_MEDIAN, median,
				Measure.ANNUAL_P75, p75, Measure.ANNUAL_P90, p90));
	}

}

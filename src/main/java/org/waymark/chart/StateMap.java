package org.waymark.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.place.shape.PlaceShape;
import org.waymark.text.DisplayFigure;
import org.waymark.text.Messages;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;

/**
 * A map of the states in up to five classes of about as many states each, if their
 * figures allow it; territories do not shape the classes. What is too small to hit on it
 * stands beside it too, as do the territories.
 *
 * @param viewBox its size as SVG reads it
 * @param areas the states on the map, the reader's own last so that its outline is on top
 * @param beside the states that are small on the map, and the territories
 * @param legend the classes, the lowest first, then what is in none
 * @param classes how many classes there are and how large they are, in a sentence
 */
public record StateMap(String viewBox, List<Area> areas, List<Area> beside, List<LegendEntry> legend, String classes) {

	private static final int CLASSES = 5;

	private static final String FLOOR = "floor";

	private static final String NONE = "none";

	/**
	 * Draws the map.
	 * @param states the states and territories
	 * @param measure what colors them
	 * @param shapes the outlines by the code of their state
	 * @param chosen the reader's place; the nation for none
	 * @param href where a click on a place leads to
	 */
	public static StateMap of(List<PlacePay> states, Measure measure, Map<PlaceCode, PlaceShape> shapes, Place chosen,
			Function<Place, String> href) {
		List<Figure> figures = figures(states.stream().filter((state) -> state.place().state()), measure);
		Function<PlacePay, Area> toArea = (state) -> {
			Place place = state.place();
			Figure figure = state.pay().get(measure);
			return new Area(place.abbreviation(), place.name(), figure.text(), color(figure, figures),
					href.apply(place), place.equals(chosen), shapes.get(place.code()));
		};
		List<Area> areas = states.stream().map(toArea).toList();
		List<LegendEntry> legend = legend(figures(states.stream(), measure), figures);
		String classes = classes(legend.size(), figures);
		unclassed(areas, legend);
		return new StateMap(PlaceShape.VIEW_BOX,
				areas.stream()
					.filter((area) -> area.shape() != null)
					.sorted(Comparator.comparing(Area::chosen))
					.toList(),
				areas.stream().filter(Area::small).toList(), legend, classes);
	}

	private static List<Figure> figures(Stream<PlacePay> places, Measure measure) {
		return places.map((place) -> place.pay().get(measure))
			.filter(Figure::ordered)
			.sorted(Figure.ascending())
			.toList();
	}

	private static String color(Figure figure, List<Figure> figures) {
		if (figure.missing()) {
			return NONE;
		}
		return figure.floor() ? FLOOR : "class-" + classOf(figure, figures);
	}

	/**
	 * Equal figures are always in one class, that of the one in their middle; a territory
	 * joins the class of the states around it.
	 */
	private static int classOf(Figure figure, List<Figure> figures) {
		Comparator<Figure> order = Figure.ascending();
		int below = leading(figures, (other) -> order.compare(other, figure) < 0);
		int equal = leading(figures, (other) -> order.compare(other, figure) <= 0) - below;
		int twiceMiddle = 2 * below + Math.max(0, equal - 1);
		return Math.min(CLASSES, twiceMiddle * CLASSES / Math.max(1, 2 * figures.size()) + 1);
	}

	/** With how many of these, which stand before all others, a sorted list begins. */
	private static int leading(List<Figure> sorted, Predicate<Figure> these) {
		return -1 - Collections.binarySearch(sorted, null, (figure, none) -> these.test(figure) ? -1 : 1);
	}

	private static List<LegendEntry> legend(List<Figure> shown, List<Figure> figures) {
		List<LegendEntry> legend = new ArrayList<>();
		shown.stream()
			.collect(Collectors.groupingBy((figure) -> classOf(figure, figures), TreeMap::new, Collectors.toList()))
			.forEach((number, members) -> legend.add(new LegendEntry("class-" + number, span(number, members))));
		return legend;
	}

	/** Adds to the legend what is in no class. */
	private static void unclassed(List<Area> areas, List<LegendEntry> legend) {
		if (areas.stream().anyMatch((area) -> FLOOR.equals(area.color()))) {
			legend.add(new LegendEntry(FLOOR, Messages.say("chart.map.floor")));
		}
		if (areas.stream().anyMatch(Area::missing)) {
			legend.add(new LegendEntry(NONE, Messages.say("chart.map.none")));
		}
	}

	private static String classes(int number, List<Figure> figures) {
		if (number < 2) {
			return (number == 0) ? Messages.say("chart.map.classes.none") : Messages.say("chart.map.classes.one");
		}
		return even(number, figures) ? Messages.say("chart.map.classes.even", number)
				: Messages.say("chart.map.classes.uneven", number);
	}

	/** Whether the classes differ by one state, or by at most a third of the largest. */
	private static boolean even(int number, List<Figure> figures) {
		Collection<Long> sizes = figures.stream()
			.collect(Collectors.groupingBy((figure) -> classOf(figure, figures), Collectors.counting()))
			.values();
		long largest = Collections.max(sizes);
		return sizes.size() == number && largest - Collections.min(sizes) <= Math.max(1, largest / 3);
	}

	private static String span(int number, List<Figure> members) {
		Figure low = members.get(0);
		Figure high = members.get(members.size() - 1);
		if (low.capped()) {
			return low.text();
		}
		return switch (number) {
			case 1 -> Messages.say("chart.map.lowest", high.text());
			case CLASSES -> Messages.say("chart.map.highest", low.text());
			default -> low.equals(high) ? low.text() : Messages.say("chart.map.between", low.text(), high.text());
		};
	}

	/**
	 * A state or territory.
	 *
	 * @param abbreviation its two letters
	 * @param name its name
	 * @param text its figure, or why there is none
	 * @param color the style of its class
	 * @param href where it leads to
	 * @param chosen whether it is the reader's place
	 * @param shape its outline; null if it is not on the map
	 */
	public record Area(String abbreviation, String name, String text, String color, String href, boolean chosen,
			PlaceShape shape) implements DisplayFigure {

		@Override
		public boolean missing() {
			return NONE.equals(this.color);
		}

		/** Whether it is hard to hit on the map, or not on it at all. */
		boolean small() {
			return this.shape == null || !this.shape.roomy();
		}

		/** Whether its letters stand on the map. */
		public boolean lettered() {
			return this.shape != null && this.shape.roomy();
		}

	}

	/**
	 * A line of the legend.
	 *
	 * @param color the style of the class
	 * @param text its span
	 */
	public record LegendEntry(String color, String text) {
	}

}

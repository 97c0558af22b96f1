package org.waymark.place.lookup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

import org.waymark.place.Place;
import org.waymark.place.PlaceKind;
import org.waymark.place.Places;

/** Finds the areas nearest to one, from middle to middle. */
@Service
public class NearestAreas {

	private final Places places;

	private final Points points;

	NearestAreas(Places places, Points points) {
		this.places = places;
		this.points = points;
	}

	/**
	 * The areas nearest to one, the nearest first.
	 * @param area the area
	 * @param most how many; none for an area whose middle is not known
	 */
	public List<Place> to(Place area, int most) {
		Optional<Coordinates> middle = this.points.of(area.code());
		return middle.isEmpty() ? List.of()
				: this.places.all()
					.ofKind(PlaceKind.METRO, PlaceKind.NONMETRO)
					.stream()
					.filter((other) -> !other.equals(area) && this.points.of(other.code()).isPresent())
					.sorted(Comparator
						.comparingDouble((other) -> this.points.of(other.code()).orElseThrow().milesTo(middle.get())))
					.limit(most)
					.toList();
	}

}

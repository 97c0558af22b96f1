package org.waymark.training.tuition;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.server.cache.DataCache;

/** What a year at a public college costs. */
@Service
public class Tuitions {

	private final Supplier<Map<String, Tuition>> all;

	Tuitions(TuitionRepository tuitions, DataCache cache) {
		this.all = cache.cached(() -> tuitions.findNewest()
			.stream()
			.map(TuitionEntity::toTuition)
			.collect(Collectors.toUnmodifiableMap((tuition) -> key(tuition.place(), tuition.school()),
					Function.identity())));
	}

	/**
	 * The price of a school year in a place; the nation's average where it has no such
	 * college.
	 */
	public Tuition of(Place place, School school) {
		return this.all.get().getOrDefault(key(place.code(), school), national(school));
	}

	/** The id of the source of the prices. */
	public String source() {
		return national(School.FOUR_YEAR).source();
	}

	private Tuition national(School school) {
		return this.all.get().get(key(PlaceCode.NATION, school));
	}

	private static String key(PlaceCode place, School school) {
		return place.digits() + school;
	}

}

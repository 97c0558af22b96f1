package org.waymark.training;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.server.cache.DataCache;

/** What is known of training, each table read once. */
@Component
class TrainingTables {

	private final Supplier<Map<String, Tuition>> tuitions;

	private final Supplier<Map<String, EntryEducation>> entries;

	private final Supplier<Map<String, Length>> lengths;

	private final Supplier<Map<String, String>> experience;

	private final Supplier<Map<String, List<Program>>> programs;

	TrainingTables(TuitionRepository tuitions, EntryEducationRepository entries, LengthRepository lengths,
			ExperienceRepository experience, ProgramRepository programs, DataCache cache) {
		this.tuitions = cache.cached(() -> index(tuitions.findNewest(), TuitionEntity::toTuition,
				(tuition) -> key(tuition.place(), tuition.school())));
		this.entries = cache.cached(
				() -> index(entries.findAllBy(), EntryEducationEntity::toEntryEducation, EntryEducation::education));
		this.lengths = cache.cached(() -> index(lengths.findAllBy(), LengthEntity::toLength, Length::soc));
		this.experience = cache.cached(() -> experience.findAllBy()
			.stream()
			.collect(Collectors.toUnmodifiableMap(ExperienceEntity::soc, ExperienceEntity::fromSoc)));
		this.programs = cache.cached(() -> programs.findAllByOrderByGuideAscPositionAsc()
			.stream()
			.collect(Collectors.groupingBy(ProgramEntity::guide,
					Collectors.mapping(ProgramEntity::program, Collectors.toUnmodifiableList()))));
	}

	/**
	 * The price of a school year in a place; the nation's average where it has no such
	 * college.
	 */
	Tuition tuition(Place place, School school) {
		Map<String, Tuition> all = this.tuitions.get();
		return all.getOrDefault(key(place.code(), school), all.get(key(PlaceCode.NATION, school)));
	}

	/** Where the prices of school years come from. */
	String pricesFrom() {
		return this.tuitions.get().get(key(PlaceCode.NATION, School.FOUR_YEAR)).source();
	}

	/** What BLS's terms of education take, by their names in an address. */
	Map<String, EntryEducation> entries() {
		return this.entries.get();
	}

	/** The degrees that take another time than is usual, by the occupation. */
	Map<String, Length> lengths() {
		return this.lengths.get();
	}

	/** The occupation that leads to another, by the code of that. */
	Map<String, String> experience() {
		return this.experience.get();
	}

	/** The ways to train that a guide tells, in its order. */
	List<Program> programs(String guide) {
		return this.programs.get().getOrDefault(guide, List.of());
	}

	private static String key(PlaceCode place, School school) {
		return place.digits() + school;
	}

	private static <E, T> Map<String, T> index(List<E> rows, Function<E, T> value, Function<T, String> key) {
		return rows.stream().map(value).collect(Collectors.toUnmodifiableMap(key, Function.identity()));
	}

}

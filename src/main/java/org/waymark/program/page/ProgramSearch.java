package org.waymark.program.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.program.Origin;
import org.waymark.program.award.Completion;
import org.waymark.program.award.Completions;
import org.waymark.program.college.College;
import org.waymark.program.college.Colleges;
import org.waymark.program.field.StudyField;

/** Finds colleges that gave awards in the fields of a career. */
@Component
public class ProgramSearch {

	private static final Comparator<Completion> MOST_FIRST = Comparator.comparingInt(Completion::awards)
		.reversed()
		.thenComparing(Completion::cip)
		.thenComparing(Completion::level);

	private final Completions completions;

	private final Colleges colleges;

	ProgramSearch(Completions completions, Colleges colleges) {
		this.completions = completions;
		this.colleges = colleges;
	}

	/** Those that fit a query, in its order. */
	List<FoundCollege> find(ProgramQuery query, List<StudyField> fields) {
		Map<Integer, List<Completion>> programs = programs(fields,
				(program) -> query.awards().isEmpty() || query.awards().contains(program.level().kind()));
		return programs.entrySet()
			.stream()
			.map((entry) -> found(this.colleges.byId().get(entry.getKey()), entry.getValue(), query.origin()))
			.filter(there(query).and((found) -> fits(query, found.college())))
			.sorted(query.order().comparator())
			.toList();
	}

	/**
	 * What some colleges awarded in the fields of a career, and how far away they are.
	 */
	public List<FoundCollege> of(List<College> colleges, List<StudyField> fields, Origin origin) {
		Map<Integer, List<Completion>> programs = programs(fields, (program) -> true);
		return colleges.stream()
			.map((college) -> found(college, programs.getOrDefault(college.id(), List.of()), origin))
			.toList();
	}

	/**
	 * Those that gave some awards near the reader, the nearest first; in a whole state,
	 * those first that gave the most.
	 */
	Stream<FoundCollege> near(List<StudyField> fields, Predicate<Completion> wanted, Origin origin) {
		List<PlaceCode> states = origin.states().stream().map(Place::code).toList();
		return programs(fields, wanted).entrySet()
			.stream()
			.map((entry) -> found(this.colleges.byId().get(entry.getKey()), entry.getValue(), origin))
			.filter((found) -> !found.college().distanceOnly())
			.filter((found) -> origin.pointed() ? found.miles() <= Within.MILES_50.miles()
					: states.contains(found.college().place()))
			.sorted((origin.pointed() ? CollegeOrder.DISTANCE : CollegeOrder.AWARDS).comparator());
	}

	private Map<Integer, List<Completion>> programs(List<StudyField> fields, Predicate<Completion> wanted) {
		return this.completions.in(fields.stream().map(StudyField::cip).toList())
			.stream()
			.filter(wanted)
			.sorted(MOST_FIRST)
			.collect(Collectors.groupingBy(Completion::college));
	}

	private static FoundCollege found(College college, List<Completion> programs, Origin origin) {
		return new FoundCollege(college, programs,
				(origin.pointed() && !college.distanceOnly()) ? origin.point().milesTo(college.point()) : null,
				origin.outside(college.place()));
	}

	/** A college that teaches only at a distance is near nobody. */
	private static Predicate<FoundCollege> there(ProgramQuery query) {
		List<PlaceCode> states = query.origin().states().stream().map(Place::code).toList();
		return switch (query.where()) {
			case ONLINE -> (found) -> found.college().distanceOnly();
			case STATE -> (found) -> !found.college().distanceOnly()
					&& (states.isEmpty() || states.contains(found.college().place()));
			default -> (found) -> found.miles() != null && found.miles() <= query.where().miles();
		};
	}

	private static boolean fits(ProgramQuery query, College college) {
		Integer price = college.figures().netPrice();
		return (query.owners().isEmpty() || query.owners().contains(college.ownership()))
				&& (query.price() == null || (price != null && price <= query.price()));
	}

}

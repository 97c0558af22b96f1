package org.waymark.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;

import org.waymark.cashflow.Span;
import org.waymark.cashflow.Stage;
import org.waymark.cashflow.Stage.StageKind;
import org.waymark.cashflow.Way;
import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;
import org.waymark.occupation.outlook.Education;
import org.waymark.occupation.outlook.Outlook;
import org.waymark.occupation.outlook.Projection;
import org.waymark.place.Place;
import org.waymark.text.Messages;
import org.waymark.training.degree.Degrees;
import org.waymark.training.degree.EntryEducation;
import org.waymark.training.degree.Length;
import org.waymark.training.tuition.School;
import org.waymark.training.tuition.Tuition;
import org.waymark.training.tuition.Tuitions;

/**
 * How people prepare for a career, and what that takes and costs: one rule for all
 * careers, with a guide or without.
 * <ul>
 * <li>A month of college costs its share of a school year at a public college of the
 * reader's state; a program that has a price of its own costs that.
 * <li>Whoever learns on the job is paid from the first day.
 * <li>What stands before a program is counted with it.
 * <li>Where BLS says that experience is needed, it's gained in the job that leads there.
 * <li>A residency is paid work that comes after the degree.
 * </ul>
 */
@Service
public class Preparations {

	/** Where BLS says less than five years. */
	static final Span SOME_EXPERIENCE = new Span(12, 36, 60);

	/** Where BLS says five years or more. */
	static final Span MUCH_EXPERIENCE = new Span(60, 60, 96);

	private final TrainingTables tables;

	private final Degrees degrees;

	private final Tuitions tuitions;

	private final Careers careers;

	Preparations(TrainingTables tables, Degrees degrees, Tuitions tuitions, Careers careers) {
		this.tables = tables;
		this.degrees = degrees;
		this.tuitions = tuitions;
		this.careers = careers;
	}

	/**
	 * The ways of a career's guide whose time is known or that are paid, and at last the
	 * education that BLS says is typical.
	 * @param career the career
	 * @param projection what BLS says of its occupation; may be null
	 * @param place the reader's place
	 */
	public List<Preparation> of(Career career, Projection projection, Place place) {
		List<Stage> experience = experience(career, projection);
		List<Preparation> all = new ArrayList<>();
		for (Program program : known(career.slug())) {
			all.add(of(program, career, experience, place));
		}
		all.add(typical(career, projection, experience, place));
		return all;
	}

	/** The id of the source of the prices of school years. */
	public String pricesFrom() {
		return this.tuitions.source();
	}

	/** The number of the one that is counted unless the reader chooses another. */
	public static int usual(List<Preparation> all) {
		for (int number = 0; number < all.size() - 1; number++) {
			if (!all.get(number).way().unpriced()) {
				return number;
			}
		}
		return all.size() - 1;
	}

	/** What one way of a guide takes and costs. */
	public Preparation of(Program program, Career career, Place place) {
		return of(program, career, List.of(), place);
	}

	private Preparation of(Program program, Career career, List<Stage> experience, Place place) {
		List<Stage> stages = new ArrayList<>(before(program, place));
		stages.add(stage(program, place));
		stages.addAll(experience);
		return new Preparation(program.name(), new Way(stages), counted(program, place), place,
				experience.isEmpty() ? null : leadsTo(career), null, null, null, false);
	}

	private Tuition counted(Program program, Place place) {
		if (program.tuition() != null) {
			return this.tuitions.of(place, program.tuition());
		}
		if (program.after() == null) {
			return null;
		}
		return this.degrees.usual(program.after())
			.map((entry) -> this.tuitions.of(place, entry.school()))
			.orElseGet(() -> first(program.after()).map((first) -> counted(first, place)).orElse(null));
	}

	private Stage stage(Program program, Place place) {
		Span months = program.months();
		Span price = (program.tuition() != null) ? this.tuitions.of(place, program.tuition()).year().cost(months)
				: program.ownPrice();
		if (program.paid()) {
			return new Stage(StageKind.ON_THE_JOB, months, (price != null) ? price : Span.NONE);
		}
		return new Stage((program.tuition() != null) ? StageKind.SCHOOL : StageKind.PROGRAM, months, price);
	}

	/** The degree, or the way into the other career, that stands before a program. */
	private List<Stage> before(Program program, Place place) {
		if (program.after() == null) {
			return List.of();
		}
		Optional<EntryEducation> degree = this.degrees.usual(program.after());
		if (degree.isPresent()) {
			return List.of(college(degree.get().undergraduate(), degree.get().school(), place));
		}
		return first(program.after()).map((first) -> stage(first, place)).map(List::of).orElse(List.of());
	}

	private Optional<Program> first(String guide) {
		return known(guide).stream().findFirst();
	}

	private List<Program> known(String guide) {
		return this.tables.programs(guide).stream().filter((program) -> program.timed() || program.paid()).toList();
	}

	private Stage college(Span months, School school, Place place) {
		return Stage.school(months, this.tuitions.of(place, school).year());
	}

	private Preparation typical(Career career, Projection projection, List<Stage> experience, Place place) {
		Optional<Education> education = Optional.ofNullable(projection).flatMap(Education::of);
		EntryEducation entry = education.flatMap((it) -> this.degrees.usual(it.key())).orElse(null);
		Length length = this.degrees.of(career.soc()).orElse(null);
		String name = education.map((it) -> Messages.say("training.typical", it.label()))
			.orElseGet(() -> Messages.say("training.typical-varies"));
		List<Stage> stages = new ArrayList<>();
		if (entry != null && entry.school() != null) {
			stages
				.add(college((length != null) ? length.undergraduate() : entry.undergraduate(), entry.school(), place));
			Span graduate = (length != null) ? length.graduate() : entry.graduate();
			if (!graduate.none()) {
				stages.add(new Stage(StageKind.GRADUATE_SCHOOL, graduate, null));
			}
		}
		if (length != null && !length.residency().none()) {
			stages.add(Stage.paid(StageKind.RESIDENCY, length.residency()));
		}
		stages.addAll(experience);
		Tuition tuition = (entry != null && entry.school() != null) ? this.tuitions.of(place, entry.school()) : null;
		return new Preparation(name, new Way(stages), tuition, place, experience.isEmpty() ? null : leadsTo(career),
				Outlook.paidTraining(projection), note(entry, length), (length != null) ? length.source() : null,
				length == null && entry == null);
	}

	private static String note(EntryEducation entry, Length length) {
		if (length != null) {
			return length.note();
		}
		return (entry != null) ? entry.note() : Messages.say("training.unknown");
	}

	private List<Stage> experience(Career career, Projection projection) {
		if (projection == null || projection.workExperience() == null || leadsTo(career) == null) {
			return List.of();
		}
		return switch (projection.workExperience()) {
			case "Less than 5 years" -> List.of(Stage.paid(StageKind.EXPERIENCE, SOME_EXPERIENCE));
			case "5 years or more" -> List.of(Stage.paid(StageKind.EXPERIENCE, MUCH_EXPERIENCE));
			default -> List.of();
		};
	}

	private Career leadsTo(Career career) {
		String from = this.tables.experience().get(career.soc());
		Map<String, Career> careers = this.careers.byOccupation();
		return (from != null) ? careers.get(from) : null;
	}

}

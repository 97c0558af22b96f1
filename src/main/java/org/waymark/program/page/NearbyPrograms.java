package org.waymark.program.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;

import org.waymark.cashflow.Span;
import org.waymark.cashflow.Stage.StageKind;
import org.waymark.occupation.Career;
import org.waymark.occupation.Occupations;
import org.waymark.program.Origin;
import org.waymark.program.award.AwardKind;
import org.waymark.program.award.Completion;
import org.waymark.program.college.College;
import org.waymark.program.field.StudyFields;
import org.waymark.training.Preparation;
import org.waymark.training.Preparations;
import org.waymark.wage.PlaceAndYear;

/**
 * Finds the few colleges that a sheet of paper has room for: those that give the award
 * that people usually start the career with.
 */
@Component
public class NearbyPrograms {

	private static final Set<AwardKind> GRADUATE = EnumSet.of(AwardKind.MASTER, AwardKind.DOCTORATE);

	private final StudyFields fields;

	private final ProgramSearch search;

	private final Occupations occupations;

	private final Preparations preparations;

	NearbyPrograms(StudyFields fields, ProgramSearch search, Occupations occupations, Preparations preparations) {
		this.fields = fields;
		this.search = search;
		this.occupations = occupations;
		this.preparations = preparations;
	}

	/**
	 * The nearest ones, or those with the most awards in the reader's state; none where
	 * the reader names no place.
	 */
	public List<FoundCollege> near(Career career, PlaceAndYear from, Origin origin, int most) {
		List<Preparation> ways = this.preparations.of(career,
				this.occupations.projections(List.of(career.soc())).get(career.soc()), from.state());
		return this.search.near(this.fields.of(career.soc()), startsWith(ways.get(Preparations.usual(ways))), origin)
			.limit(most)
			.toList();
	}

	/** Those of some colleges that gave any award in the fields of a career. */
	public List<FoundCollege> at(List<College> colleges, Career career, Origin origin) {
		return this.search.of(colleges, this.fields.of(career.soc()), origin)
			.stream()
			.filter((found) -> !found.programs().isEmpty())
			.toList();
	}

	/** Whether an award is the one that a way ends its years of school with. */
	private static Predicate<Completion> startsWith(Preparation usual) {
		if (usual.way().has(StageKind.GRADUATE_SCHOOL)) {
			return (program) -> GRADUATE.contains(program.level().kind());
		}
		if (!usual.schooled()) {
			return (program) -> program.level().months().isPresent();
		}
		Span school = usual.way().months(StageKind.SCHOOL);
		return (program) -> program.level().months().filter(school::meets).isPresent();
	}

}

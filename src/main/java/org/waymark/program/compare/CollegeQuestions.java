package org.waymark.program.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.waymark.program.compare.CollegeAnswers.CollegeCell;
import org.waymark.program.field.StudyField;
import org.waymark.program.page.CollegeFigure;
import org.waymark.program.page.FactSources;
import org.waymark.program.page.FoundCollege;
import org.waymark.program.page.PayoffLink;
import org.waymark.program.page.ProgramLine;
import org.waymark.text.Messages;

/**
 * What is asked of colleges side by side.
 *
 * @param query what is compared
 * @param colleges the colleges
 * @param sources where the answers come from
 */
record CollegeQuestions(CollegesQuery query, List<FoundCollege> colleges, FactSources sources) {

	/** More would make a row as long as a page. */
	private static final int LISTED = 4;

	/**
	 * The questions with their answers.
	 * @param leading the fields that lead to the career
	 * @param payoffs where prices are taken over, by the numbers of the colleges
	 */
	List<CollegeAnswers> rows(List<StudyField> leading, Map<Integer, PayoffLink> payoffs) {
		List<CollegeAnswers> rows = new ArrayList<>();
		rows.add(new CollegeAnswers(Messages.say("program.compare.programs"),
				Messages.say("program.compare.programs-note", this.sources.year()),
				this.colleges.stream().map((found) -> programs(found, leading)).toList(), this.sources.awards()));
		rows.add(CollegeAnswers.of(Messages.say("program.compare.where"), this.colleges,
				(found) -> found.where(this.query.places()), null, this.sources.colleges()));
		if (this.query.origin().pointed()) {
			rows.add(CollegeAnswers.of(Messages.say("program.compare.distance", this.query.origin().name()),
					this.colleges, FoundCollege::distance, Messages.say("program.college.online"),
					this.sources.colleges()));
		}
		rows.add(CollegeAnswers.of(Messages.say("program.compare.kind"), this.colleges,
				(found) -> found.college().ownership().label(), null, this.sources.colleges()));
		rows.addAll(figures());
		rows.add(new CollegeAnswers(Messages.say("program.payoff.title"), null,
				this.colleges.stream().map((found) -> payoff(found, payoffs.get(found.college().id()))).toList(),
				this.sources.figures()));
		rows.add(new CollegeAnswers(Messages.say("program.compare.website"), null,
				this.colleges.stream().map(CollegeQuestions::website).toList(), this.sources.colleges()));
		return rows;
	}

	private static CollegeCell programs(FoundCollege found, List<StudyField> leading) {
		List<ProgramLine> lines = ProgramLine.of(found, leading);
		if (lines.isEmpty()) {
			return CollegeCell.of(found, (String) null, Messages.say("program.compare.no-programs"));
		}
		int others = Math.max(0, lines.size() - LISTED);
		return CollegeCell.of(found,
				Stream
					.concat(lines.stream()
						.limit(LISTED)
						.map((line) -> Messages.say("program.compare.program", line.field(), line.award(),
								line.awards())),
							Stream.of(Messages.say("program.college.more", others)).limit(others))
					.toList());
	}

	private List<CollegeAnswers> figures() {
		List<List<CollegeFigure>> all = this.colleges.stream().map(CollegeFigure::of).toList();
		List<CollegeFigure> common = CollegeFigure.unknown();
		return IntStream.range(0, common.size())
			.mapToObj((at) -> CollegeAnswers.ofWhole(common.get(at).label(), this.colleges,
					all.stream().map((figures) -> figures.get(at)).toList(), this.sources.figures()))
			.toList();
	}

	private static CollegeCell payoff(FoundCollege found, PayoffLink link) {
		return CollegeCell.link(found, link, (found.tuition() != null) ? Messages.say("program.payoff.no-years")
				: Messages.say("program.payoff.no-tuition"));
	}

	private static CollegeCell website(FoundCollege found) {
		return CollegeCell.website(found, found.college().website(), Messages.say("program.compare.no-website"));
	}

}

package org.waymark.career;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.waymark.career.GuideView.CertificationView;
import org.waymark.career.GuideView.LookAlikeView;
import org.waymark.career.GuideView.Mark;
import org.waymark.career.GuideView.Passage;
import org.waymark.career.GuideView.RungGroup;
import org.waymark.career.GuideView.RungView;
import org.waymark.career.GuideView.SourceView;
import org.waymark.career.GuideView.StateRuleView;
import org.waymark.career.GuideView.StepView;
import org.waymark.career.GuideView.TrainingView;
import org.waymark.chart.Cell;
import org.waymark.guide.Certification;
import org.waymark.guide.Guide;
import org.waymark.guide.GuideSection;
import org.waymark.guide.GuideSource;
import org.waymark.guide.LawWords;
import org.waymark.guide.LookAlike;
import org.waymark.guide.Note;
import org.waymark.guide.Rung;
import org.waymark.guide.StateRule;
import org.waymark.guide.Step;
import org.waymark.source.Citation;
import org.waymark.text.Formats;
import org.waymark.training.Preparation;
import org.waymark.training.PreparationWords;
import org.waymark.training.Program;
import org.waymark.training.Tuition;

/** Puts a guide into the words of a page. */
final class GuideWriter {

	private final Guide guide;

	private final RelatedCareers neighbors;

	private static final String PAID = "paid from the first day";

	private final Function<Program, Preparation> preparations;

	private final Map<String, Citation> citations;

	private final Map<String, Mark> marks = new TreeMap<>();

	/**
	 * Prepares to write a guide.
	 * @param guide the guide
	 * @param neighbors the occupations that it mentions
	 * @param preparations what a way to train takes and costs in the reader's place
	 * @param citations the marks of the site's own sources
	 */
	GuideWriter(Guide guide, RelatedCareers neighbors, Function<Program, Preparation> preparations,
			Map<String, Citation> citations) {
		this.guide = guide;
		this.neighbors = neighbors;
		this.preparations = preparations;
		this.citations = citations;
		for (GuideSource source : guide.sources()) {
			String number = String.valueOf(this.marks.size() + 1);
			this.marks.put(source.id(),
					new Mark(number, "#source-" + source.id(), "Source " + number + ": " + source.publisher()));
		}
	}

	/** The page's guide on a certain day. */
	GuideView write(LocalDate today) {
		return new GuideView(passages(), lookAlikes(GuideSection.LOOK_ALIKES), lookAlikes(GuideSection.RELATED),
				this.guide.steps().stream().map(this::step).toList(),
				this.guide.programs().stream().map(this::training).toList(),
				this.guide.certifications().stream().map(this::certification).toList(),
				this.guide.stateRules().stream().map(this::stateRule).toList(), ladder(),
				this.guide.rungs().stream().anyMatch(Rung::judgement), Formats.date(this.guide.checkedOn()),
				Formats.date(this.guide.nextCheck()), this.guide.nextCheck().isBefore(today),
				this.guide.sources().stream().map(this::source).toList());
	}

	private Map<GuideSection, List<Passage>> passages() {
		return this.guide.notes()
			.stream()
			.collect(Collectors.groupingBy(Note::section, Collectors.mapping((note) -> new Passage(note.title(),
					note.text(), note.aside(), mark(note.source(), note.judgement())), Collectors.toList())));
	}

	private List<LookAlikeView> lookAlikes(GuideSection section) {
		return this.guide.lookAlikes().stream().filter((job) -> job.section() == section).map(this::lookAlike).toList();
	}

	private LookAlikeView lookAlike(LookAlike job) {
		String href = (job.leadsTo() != null) ? this.neighbors.guide(job.leadsTo())
				: this.neighbors.href(job.soc(), this.guide.slug());
		return new LookAlikeView(job.name(), job.difference(), href, mark(job.source(), job.judgement()));
	}

	private StepView step(Step step) {
		return new StepView(step.title(), step.text(), step.timeTaken(), step.cost(), step.nextWeek(),
				mark(step.source(), step.judgement()));
	}

	private TrainingView training(Program program) {
		Preparation preparation = this.preparations.apply(program);
		Tuition tuition = preparation.tuition();
		boolean costly = tuition != null || program.ownPrice() != null;
		return new TrainingView(program.name(), program.school(),
				program.timed() ? PreparationWords.time(preparation) : null, program.paid() ? PAID : null,
				mark(program.source(), program.judgement()), costly ? PreparationWords.cost(preparation) : null,
				costly ? PreparationWords.costNote(preparation) : null,
				(tuition != null) ? this.citations.get(tuition.source()) : null, program.costNote(),
				mark(program.costSource(), false), program.study());
	}

	private CertificationView certification(Certification item) {
		String difference = (item.difference() != null) ? item.difference()
				: Boolean.FALSE.equals(item.differsByState()) ? "The same in every state." : null;
		return new CertificationView(item.fullName(), item.issuer(), item.license() ? "License" : "Certification",
				LawWords.status(item, this.neighbors.from().places()), LawWords.inShort(item, this.neighbors.from()),
				item.asksFor(), item.fee(), item.renewal(), difference, item.goodFor(),
				mark(item.source(), item.judgement()));
	}

	private StateRuleView stateRule(StateRule rule) {
		return new StateRuleView(LawWords.names(rule.letters(), this.neighbors.from().places()), LawWords.rule(rule),
				rule.text(), rule.agency(), rule.link(), mark(rule.source(), false));
	}

	private List<RungGroup> ladder() {
		List<List<Rung>> groups = new ArrayList<>();
		for (Rung rung : this.guide.rungs()) {
			if (groups.isEmpty() || !groups.get(groups.size() - 1).get(0).soc().equals(rung.soc())) {
				groups.add(new ArrayList<>());
			}
			groups.get(groups.size() - 1).add(rung);
		}
		return groups.stream().map(this::group).toList();
	}

	private RungGroup group(List<Rung> rungs) {
		String soc = rungs.get(0).soc();
		return new RungGroup(this.neighbors.title(soc), this.neighbors.href(soc, this.guide.slug()),
				Cell.withUnit(this.neighbors.median(soc)), rungs.stream().map(this::rung).toList());
	}

	private RungView rung(Rung rung) {
		return new RungView(rung.title(), DurationsAndCosts.years(rung), rung.focus(), rung.wayUp(),
				mark(rung.source(), false));
	}

	private SourceView source(GuideSource source) {
		String year = (source.published() != null) ? ", " + source.published() : "";
		return new SourceView("source-" + source.id(), source.publisher() + ": " + source.title() + year,
				source.address());
	}

	/** What the law asks in the reader's place; null for the nation. */
	LawView law() {
		return LawView.of(this.guide, this.neighbors.from(), this.marks);
	}

	private Mark mark(String id, boolean judgement) {
		return (id != null) ? this.marks.get(id) : judgement ? Mark.JUDGEMENT : null;
	}

}

package org.waymark.career;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.waymark.career.GuideView.CertificationView;
import org.waymark.career.GuideView.LookAlikeView;
import org.waymark.career.GuideView.Mark;
import org.waymark.career.GuideView.Passage;
import org.waymark.career.GuideView.RungView;
import org.waymark.career.GuideView.SourceView;
import org.waymark.career.GuideView.StepView;
import org.waymark.career.GuideView.TrainingView;
import org.waymark.wage.Figure;
import org.waymark.web.Formats;

/** Puts a guide into the words of a page. */
final class GuideWriter {

	private final Guide guide;

	private final Neighbours neighbours;

	private final Map<String, Mark> marks = new TreeMap<>();

	/**
	 * Prepares to write a guide.
	 * @param guide the guide
	 * @param neighbours the occupations that it mentions
	 */
	GuideWriter(Guide guide, Neighbours neighbours) {
		this.guide = guide;
		this.neighbours = neighbours;
		for (GuideSource source : guide.sources()) {
			String number = String.valueOf(this.marks.size() + 1);
			this.marks.put(source.id(),
					new Mark(number, "#source-" + source.id(), "Source " + number + ": " + source.publisher()));
		}
	}

	/** The page's guide on a certain day. */
	GuideView write(LocalDate today) {
		return new GuideView(passages(), lookAlikes("LOOK_ALIKE"), lookAlikes("RELATED"),
				this.guide.steps().stream().map(this::step).toList(),
				this.guide.trainings().stream().map(this::training).toList(),
				this.guide.certifications().stream().map(this::certification).toList(),
				this.guide.rungs().stream().map(this::rung).toList(),
				this.guide.rungs().stream().anyMatch(Rung::judgement), Formats.date(this.guide.head().checkedOn()),
				Formats.date(this.guide.head().nextCheck()), this.guide.head().nextCheck().isBefore(today),
				this.guide.sources().stream().map(this::source).toList());
	}

	private Map<String, List<Passage>> passages() {
		return this.guide.notes()
			.stream()
			.collect(Collectors.groupingBy(Note::kind, Collectors.mapping((note) -> new Passage(note.title(),
					note.text(), note.aside(), mark(note.source(), note.judgement())), Collectors.toList())));
	}

	private List<LookAlikeView> lookAlikes(String kind) {
		return this.guide.lookAlikes().stream().filter((job) -> job.kind().equals(kind)).map(this::lookAlike).toList();
	}

	private LookAlikeView lookAlike(LookAlike job) {
		String href = (job.leadsTo() != null) ? this.neighbours.guide(job.leadsTo())
				: this.neighbours.href(job.soc(), this.guide.head().slug());
		return new LookAlikeView(job.name(), job.difference(), href, mark(job.source(), job.judgement()));
	}

	private StepView step(Step step) {
		return new StepView(step.title(), step.text(), step.timeTaken(), step.cost(), step.nextWeek(),
				mark(step.source(), step.judgement()));
	}

	private TrainingView training(Training training) {
		return new TrainingView(training.name(), training.school(), Spans.months(training),
				training.paid() ? Spans.PAID : null, mark(training.source(), training.judgement()),
				Spans.cost(training), training.costNote(), mark(training.costSource(), false), training.study());
	}

	private CertificationView certification(Certification item) {
		String letters = (item.abbreviation() != null) ? " (" + item.abbreviation() + ")" : "";
		String states = (item.states() != null) ? item.states()
				: Boolean.FALSE.equals(item.differsByState()) ? "The same in every state." : null;
		return new CertificationView(item.name() + letters, item.issuer(),
				"license".equals(item.kind()) ? "License" : "Certification", status(item), item.asksFor(), item.fee(),
				item.renewal(), states, item.goodFor(), mark(item.source(), item.judgement()));
	}

	/** Whether one needs it, in words. */
	static String status(Certification item) {
		return switch (item.status()) {
			case "required" -> "Required by law";
			case "asked_for" -> "Often asked for";
			default -> "Optional";
		};
	}

	private RungView rung(Rung rung) {
		Figure pay = this.neighbours.median(rung.soc());
		return new RungView(rung.title(), Spans.years(rung), rung.focus(), rung.wayUp(),
				this.neighbours.title(rung.soc()), this.neighbours.href(rung.soc(), this.guide.head().slug()),
				pay.text(), pay.missing(), mark(rung.source(), false));
	}

	private SourceView source(GuideSource source) {
		String year = (source.published() != null) ? ", " + source.published() : "";
		return new SourceView("source-" + source.id(), source.publisher() + ": " + source.title() + year,
				source.address());
	}

	private Mark mark(String id, boolean judgement) {
		return (id != null) ? this.marks.get(id) : judgement ? Mark.JUDGEMENT : null;
	}

}

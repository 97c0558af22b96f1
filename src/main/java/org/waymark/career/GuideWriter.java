package org.waymark.career;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

	GuideView write() {
		return new GuideView(notes("ABOUT"), this.guide.lookAlikes().stream().map(this::lookAlike).toList(),
				notes("DAILY_WORK"), this.guide.steps().stream().map(this::step).toList(),
				this.guide.trainings().stream().map(this::training).toList(),
				this.guide.certifications().stream().map(this::certification).toList(), notes("WORKPLACE"),
				notes("TECHNICAL_SKILL"), notes("PERSONAL_SKILL"), notes("FITS"), notes("FITS_NOT"), notes("POINT_FOR"),
				notes("POINT_AGAINST"), notes("POINT_BOTH"), this.guide.rungs().stream().map(this::rung).toList(),
				this.guide.rungs().stream().anyMatch(Rung::judgement), notes("DIFFERENCE"), notes("CHECKED"),
				Formats.date(this.guide.head().checkedOn()), Formats.date(this.guide.head().nextCheck()),
				this.guide.sources().stream().map(this::source).toList());
	}

	private List<Passage> notes(String kind) {
		return this.guide.notes()
			.stream()
			.filter((note) -> note.kind().equals(kind))
			.map((note) -> new Passage(note.title(), note.text(), mark(note.source())))
			.toList();
	}

	private LookAlikeView lookAlike(LookAlike job) {
		Figure pay = this.neighbours.median(job.soc());
		return new LookAlikeView(job.name(), job.difference(),
				this.neighbours.href(job.soc(), this.guide.head().slug()), this.neighbours.title(job.soc()), pay.text(),
				mark(job.source()));
	}

	private StepView step(Step step) {
		return new StepView(step.title(), step.text(), step.timeTaken(), step.cost(), step.nextWeek(),
				mark(step.source()));
	}

	private TrainingView training(Training training) {
		return new TrainingView(training.name(), training.school(), Spans.months(training), mark(training.source()),
				Spans.cost(training), training.costNote(), mark(training.costSource()), training.study());
	}

	private CertificationView certification(Certification item) {
		return new CertificationView(item.name(), item.abbreviation(), item.issuer(),
				"required".equals(item.status()) ? "Required by law" : "Optional", item.asksFor(), item.fee(),
				item.goodFor(), mark(item.source()));
	}

	private RungView rung(Rung rung) {
		Figure pay = this.neighbours.median(rung.soc());
		return new RungView(rung.title(), Spans.years(rung), rung.focus(), rung.wayUp(),
				this.neighbours.title(rung.soc()), this.neighbours.href(rung.soc(), this.guide.head().slug()),
				pay.text(), pay.missing(), mark(rung.source()));
	}

	private SourceView source(GuideSource source) {
		String year = (source.published() != null) ? ", " + source.published() : "";
		return new SourceView("source-" + source.id(), source.publisher() + ": " + source.title() + year,
				source.address());
	}

	private Mark mark(String id) {
		return (id != null) ? this.marks.get(id) : null;
	}

}

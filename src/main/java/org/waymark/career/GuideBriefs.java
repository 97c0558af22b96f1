package org.waymark.career;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.career.GuideView.CertificationView;
import org.waymark.career.GuideView.LookAlikeView;
import org.waymark.career.GuideView.Passage;
import org.waymark.career.GuideView.RungView;
import org.waymark.career.GuideView.StepView;
import org.waymark.career.GuideView.TrainingView;

/**
 * What the sections of a guide hold, each in a line; null for a section that it does not
 * have.
 *
 * @param guide the guide
 */
record GuideBriefs(GuideView guide) {

	String work() {
		return listed("the job in short", counted("DAILY_WORK", "typical task"));
	}

	String lookAlikes() {
		List<String> names = this.guide.lookAlikes().stream().map(LookAlikeView::name).toList();
		return names.isEmpty() ? null : Briefs.some(names);
	}

	String workplace() {
		return listed(counted("WORKPLACE", "workplace"), counted("TOOL", "tool"), counted("TECHNICAL_SKILL", "skill"),
				Briefs.count(this.guide.of("PERSONAL_SKILL").size(), "personal quality", "personal qualities"));
	}

	String points() {
		String counts = listed(counted("POINT_FOR", "pro"), counted("POINT_AGAINST", "con"));
		String first = Stream.of("POINT_FOR", "POINT_AGAINST")
			.flatMap((kind) -> this.guide.of(kind).stream().limit(1))
			.map((point) -> "“" + point.title() + "”")
			.collect(Collectors.joining(" and "));
		return (counts == null) ? null : counts + ", such as " + first;
	}

	String steps() {
		List<String> titles = this.guide.steps().stream().map(StepView::title).toList();
		return titles.isEmpty() ? null : Briefs.count(titles.size(), "step") + ": from “" + titles.get(0) + "” to “"
				+ titles.get(titles.size() - 1) + "”";
	}

	String training() {
		List<TrainingView> ways = this.guide.trainings();
		if (ways.isEmpty()) {
			return listed(Briefs.count(this.guide.of("PAY_LESS").size(), "way to pay less", "ways to pay less"));
		}
		TrainingView first = ways.get(0);
		return Briefs.count(ways.size(), "way", "ways") + " to train; first: " + first.name()
				+ ((first.time() != null) ? ", " + first.time() : "");
	}

	String certifications() {
		List<CertificationView> items = this.guide.certifications();
		int licenses = (int) items.stream().filter((item) -> "License".equals(item.kind())).count();
		String counts = listed(Briefs.count(licenses, "license"),
				Briefs.count(items.size() - licenses, "certification"));
		return (counts == null) ? null : counts + "; first: " + items.get(0).name();
	}

	String ladder() {
		List<String> titles = this.guide.ladder()
			.stream()
			.flatMap((group) -> group.rungs().stream())
			.map(RungView::title)
			.toList();
		return titles.isEmpty() ? null
				: "From " + inSentence(titles.get(0)) + " to " + inSentence(titles.get(titles.size() - 1));
	}

	String market() {
		return listed(
				Briefs.count(this.guide.of("OPENING").size(), "reason workers are needed",
						"reasons workers are needed"),
				Briefs.count(this.guide.of("CHALLENGE").size(), "difficulty", "difficulties"),
				this.guide.any("AUTOMATION") ? "what automation changes" : null);
	}

	String ways() {
		return listed(counted("SPECIALIZATION", "specialization"), this.guide.any("REMOTE") ? "work from home" : null,
				this.guide.any("ABROAD")
						? this.guide.of("ABROAD").stream().map(Passage::title).collect(Collectors.joining(", "))
						: null);
	}

	String questions() {
		List<Passage> questions = this.guide.of("QUESTION");
		return questions.isEmpty() ? null
				: Briefs.count(questions.size(), "answer") + "; first: " + questions.get(0).title();
	}

	String toolkit() {
		return listed(this.guide.any("RESUME_WORD") ? "resume keywords" : null,
				this.guide.any("LETTER") ? "cover letter outline" : null,
				this.guide.any("JOB_AD") ? "sample job posting" : null, counted("INTERVIEW", "interview question"));
	}

	String differences() {
		List<String> claims = this.guide.of("DIFFERENCE").stream().map((piece) -> "“" + piece.title() + "”").toList();
		return claims.isEmpty() ? null : Briefs.some(claims);
	}

	String sources() {
		return listed(Briefs.count(this.guide.sources().size(), "source"), "checked on " + this.guide.checkedOn());
	}

	private String counted(String kind, String thing) {
		return Briefs.count(this.guide.of(kind).size(), thing);
	}

	private static String listed(String... parts) {
		String list = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
		return list.isEmpty() ? null : Briefs.capitalized(list);
	}

	/** A job title inside of a sentence; letters such as CNA stay as they are. */
	private static String inSentence(String title) {
		boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
		return word ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
	}

}

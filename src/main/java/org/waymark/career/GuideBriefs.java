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
import org.waymark.guide.GuideSection;

/**
 * What the sections of a guide hold, each in a line; null for a section that it does not
 * have.
 *
 * @param guide the guide
 */
record GuideBriefs(GuideView guide) {

	/** What one of them holds; none of the figures' sections is a guide's. */
	String of(PageSection section) {
		return switch (section) {
			case WHAT -> work();
			case CONFUSED -> lookAlikes();
			case DAY -> workplace();
			case POINTS -> points();
			case STEPS -> steps();
			case TRAINING -> training();
			case CERTIFICATIONS -> certifications();
			case LADDER -> ladder();
			case MARKET -> market();
			case WAYS -> ways();
			case QUESTIONS -> questions();
			case TOOLKIT -> toolkit();
			case DIFFERENCES -> differences();
			case CHECKED -> sources();
			case FIT, PAY, OUTLOOK, WHERE, RELATED -> null;
		};
	}

	private String work() {
		return listed("the job in short", counted(GuideSection.DAILY_WORK, "typical task"));
	}

	private String lookAlikes() {
		List<String> names = this.guide.lookAlikes().stream().map(LookAlikeView::name).toList();
		return names.isEmpty() ? null : Briefs.some(names);
	}

	private String workplace() {
		return listed(counted(GuideSection.WORKPLACES, "workplace"), counted(GuideSection.TOOLS, "tool"),
				counted(GuideSection.TECHNICAL_SKILLS, "skill"), Briefs.count(
						this.guide.of(GuideSection.PERSONAL_SKILLS).size(), "personal quality", "personal qualities"));
	}

	private String points() {
		String counts = listed(counted(GuideSection.POINTS_FOR, "pro"), counted(GuideSection.POINTS_AGAINST, "con"));
		String first = Stream.of(GuideSection.POINTS_FOR, GuideSection.POINTS_AGAINST)
			.flatMap((section) -> this.guide.of(section).stream().limit(1))
			.map((point) -> "“" + point.title() + "”")
			.collect(Collectors.joining(" and "));
		return (counts == null) ? null : counts + ", such as " + first;
	}

	private String steps() {
		List<String> titles = this.guide.steps().stream().map(StepView::title).toList();
		return titles.isEmpty() ? null : Briefs.count(titles.size(), "step") + ": from “" + titles.get(0) + "” to “"
				+ titles.get(titles.size() - 1) + "”";
	}

	private String training() {
		List<TrainingView> ways = this.guide.trainings();
		if (ways.isEmpty()) {
			return listed(
					Briefs.count(this.guide.of(GuideSection.PAY_LESS).size(), "way to pay less", "ways to pay less"));
		}
		TrainingView first = ways.get(0);
		return Briefs.count(ways.size(), "way", "ways") + " to train; first: " + first.name()
				+ ((first.time() != null) ? ", " + first.time() : "");
	}

	private String certifications() {
		List<CertificationView> items = this.guide.certifications();
		int licenses = (int) items.stream().filter((item) -> "License".equals(item.kind())).count();
		String counts = listed(Briefs.count(licenses, "license"),
				Briefs.count(items.size() - licenses, "certification"));
		return (counts == null) ? null : counts + "; first: " + items.get(0).name();
	}

	private String ladder() {
		List<String> titles = this.guide.ladder()
			.stream()
			.flatMap((group) -> group.rungs().stream())
			.map(RungView::title)
			.toList();
		return titles.isEmpty() ? null
				: "From " + inSentence(titles.get(0)) + " to " + inSentence(titles.get(titles.size() - 1));
	}

	private String market() {
		return listed(
				Briefs.count(this.guide.of(GuideSection.OPENINGS).size(), "reason workers are needed",
						"reasons workers are needed"),
				Briefs.count(this.guide.of(GuideSection.CHALLENGES).size(), "difficulty", "difficulties"),
				this.guide.any(GuideSection.AUTOMATION) ? "what automation changes" : null);
	}

	private String ways() {
		return listed(counted(GuideSection.SPECIALIZATIONS, "specialization"), this.guide
			.any(GuideSection.REMOTE) ? "work from home" : null, this.guide.any(GuideSection.ABROAD)
					? this.guide.of(GuideSection.ABROAD).stream().map(Passage::title).collect(Collectors.joining(", "))
					: null);
	}

	private String questions() {
		List<Passage> questions = this.guide.of(GuideSection.QUESTIONS);
		return questions.isEmpty() ? null
				: Briefs.count(questions.size(), "answer") + "; first: " + questions.get(0).title();
	}

	private String toolkit() {
		return listed(this.guide.any(GuideSection.RESUME_WORDS) ? "resume keywords" : null,
				this.guide.any(GuideSection.LETTER) ? "cover letter outline" : null,
				this.guide.any(GuideSection.JOB_AD) ? "sample job posting" : null,
				counted(GuideSection.INTERVIEW, "interview question"));
	}

	private String differences() {
		List<String> claims = this.guide.of(GuideSection.DIFFERENCES)
			.stream()
			.map((piece) -> "“" + piece.title() + "”")
			.toList();
		return claims.isEmpty() ? null : Briefs.some(claims);
	}

	private String sources() {
		return listed(Briefs.count(this.guide.sources().size(), "source"), "checked on " + this.guide.checkedOn());
	}

	private String counted(GuideSection section, String thing) {
		return Briefs.count(this.guide.of(section).size(), thing);
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

package org.waymark.career.brief;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.waymark.brief.Brief;
import org.waymark.career.guide.GuideView;
import org.waymark.career.guide.LookAlikesSection;
import org.waymark.career.guide.LookAlikesSection.LookAlikeJob;
import org.waymark.career.guide.Passage;
import org.waymark.career.guide.Passages;
import org.waymark.career.guide.StepsSection;
import org.waymark.career.guide.StepsSection.ShownStep;
import org.waymark.career.section.RelatedCareers;
import org.waymark.guide.GuideSection;
import org.waymark.guide.Note;

/** Shows a brief where others have a guide. */
public final class BriefView {

	private BriefView() {
	}

	/**
	 * A brief as a guide that has no sources.
	 * @param brief the brief
	 * @param neighbors the occupations that it mentions, as seen from the reader's place
	 */
	public static GuideView of(Brief brief, RelatedCareers neighbors) {
		Passages passages = passages(brief);
		List<LookAlikeJob> next = jobs(brief, GuideSection.LEADS_TO, neighbors);
		return new GuideView(null, null, null,
				List.of(WorkSection.of(brief), LookAlikesSection.of(jobs(brief, GuideSection.LOOK_ALIKES, neighbors)),
						StepsSection.of(steps(brief)), NextJobsSection.of(next), AboutSection.of(brief)),
				passages, List.of());
	}

	private static Passages passages(Brief brief) {
		Map<GuideSection, List<Passage>> bySection = brief.notes()
			.stream()
			.collect(Collectors.groupingBy(Note::section,
					Collectors.mapping((note) -> new Passage(null, note.text(), null, null), Collectors.toList())));
		return new Passages(bySection);
	}

	private static List<ShownStep> steps(Brief brief) {
		return brief.steps()
			.stream()
			.map((step) -> new ShownStep(step.title(), step.text(), null, null, null, null))
			.toList();
	}

	private static List<LookAlikeJob> jobs(Brief brief, GuideSection section, RelatedCareers neighbors) {
		return brief.jobs(section)
			.stream()
			.map((job) -> new LookAlikeJob(job.name(), job.difference(),
					(job.soc() != null) ? neighbors.standingFor(job.soc()).map(neighbors::href).orElse(null) : null,
					null))
			.toList();
	}

}

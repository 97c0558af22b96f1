package org.waymark.career;

import java.util.Optional;
import java.util.function.Function;

import org.springframework.stereotype.Service;

import org.waymark.memory.Memory;
import org.waymark.occupation.Career;

/** The guides that the editors wrote. */
@Service
class Guides {

	/** So many stay in memory; each takes some tens of kilobytes. */
	private static final int REMEMBERED = 100;

	private final Function<String, Guide> bySlug;

	private final NoteRepository notes;

	private final LookAlikeRepository lookAlikes;

	private final StepRepository steps;

	private final TrainingRepository trainings;

	private final CertificationRepository certifications;

	private final RungRepository rungs;

	private final GuideSourceRepository sources;

	Guides(GuideRepository guides, NoteRepository notes, LookAlikeRepository lookAlikes, StepRepository steps,
			TrainingRepository trainings, CertificationRepository certifications, RungRepository rungs,
			GuideSourceRepository sources, Memory memory) {
		this.bySlug = memory.of(REMEMBERED, (slug) -> guides.findBySlug(slug).map(this::whole).orElse(null));
		this.notes = notes;
		this.lookAlikes = lookAlikes;
		this.steps = steps;
		this.trainings = trainings;
		this.certifications = certifications;
		this.rungs = rungs;
		this.sources = sources;
	}

	/** The guide to a career, if it has one. */
	Optional<Guide> of(Career career) {
		return career.guided() ? Optional.ofNullable(this.bySlug.apply(career.slug())) : Optional.empty();
	}

	private Guide whole(GuideHead head) {
		String slug = head.slug();
		return new Guide(head, this.notes.findByGuideOrderByPosition(slug),
				this.lookAlikes.findByGuideOrderByPosition(slug), this.steps.findByGuideOrderByPosition(slug),
				this.trainings.findByGuideOrderByPosition(slug), this.certifications.findByGuideOrderByPosition(slug),
				this.rungs.findByGuideOrderByPosition(slug), this.sources.findByGuideOrderByPosition(slug));
	}

}

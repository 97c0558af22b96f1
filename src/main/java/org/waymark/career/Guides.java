package org.waymark.career;

import java.util.Optional;

import org.springframework.stereotype.Service;

/** The guides that the editors wrote. */
@Service
class Guides {

	private final GuideRepository guides;

	private final NoteRepository notes;

	private final LookAlikeRepository lookAlikes;

	private final StepRepository steps;

	private final TrainingRepository trainings;

	private final CertificationRepository certifications;

	private final RungRepository rungs;

	private final GuideSourceRepository sources;

	Guides(GuideRepository guides, NoteRepository notes, LookAlikeRepository lookAlikes, StepRepository steps,
			TrainingRepository trainings, CertificationRepository certifications, RungRepository rungs,
			GuideSourceRepository sources) {
		this.guides = guides;
		this.notes = notes;
		this.lookAlikes = lookAlikes;
		this.steps = steps;
		this.trainings = trainings;
		this.certifications = certifications;
		this.rungs = rungs;
		this.sources = sources;
	}

	/** The guide at an address, if the career there has one. */
	Optional<Guide> at(String slug) {
		return this.guides.findBySlug(slug).map(this::whole);
	}

	private Guide whole(GuideHead head) {
		String slug = head.slug();
		return new Guide(head, this.notes.findByGuideOrderByPosition(slug),
				this.lookAlikes.findByGuideOrderByPosition(slug), this.steps.findByGuideOrderByPosition(slug),
				this.trainings.findByGuideOrderByPosition(slug), this.certifications.findByGuideOrderByPosition(slug),
				this.rungs.findByGuideOrderByPosition(slug), this.sources.findByGuideOrderByPosition(slug));
	}

}

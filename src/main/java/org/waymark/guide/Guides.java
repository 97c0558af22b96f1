package org.waymark.guide;

import java.util.Optional;
import java.util.function.Function;

import org.springframework.stereotype.Service;

import org.waymark.WaymarkProperties;
import org.waymark.occupation.Career;
import org.waymark.server.cache.DataCache;
import org.waymark.training.Programs;

/** The guides that the editors wrote. */
@Service
public class Guides {

	private final Function<String, Guide> bySlug;

	private final NoteRepository notes;

	private final LookAlikeRepository lookAlikes;

	private final StepRepository steps;

	private final Programs programs;

	private final CertificationRepository certifications;

	private final StateRuleRepository stateRules;

	private final RungRepository rungs;

	private final GuideSourceRepository sources;

	Guides(GuideRepository guides, NoteRepository notes, LookAlikeRepository lookAlikes, StepRepository steps,
			Programs programs, CertificationRepository certifications, StateRuleRepository stateRules,
			RungRepository rungs, GuideSourceRepository sources, DataCache cache, WaymarkProperties settings) {
		this.bySlug = cache.cached(settings.cached().guides(),
				(slug) -> guides.findBySlug(slug).map(this::whole).orElse(null));
		this.notes = notes;
		this.lookAlikes = lookAlikes;
		this.steps = steps;
		this.programs = programs;
		this.certifications = certifications;
		this.stateRules = stateRules;
		this.rungs = rungs;
		this.sources = sources;
	}

	/** The guide to a career, if it has one. */
	public Optional<Guide> of(Career career) {
		return career.guided() ? Optional.ofNullable(this.bySlug.apply(career.slug())) : Optional.empty();
	}

	private Guide whole(GuideHead head) {
		String slug = head.slug();
		return new Guide(head, this.notes.findByGuideOrderByPosition(slug),
				this.lookAlikes.findByGuideOrderByPosition(slug), this.steps.findByGuideOrderByPosition(slug),
				this.programs.of(slug),
				this.certifications.findByGuideOrderByPosition(slug)
					.stream()
					.map(CertificationEntity::toCertification)
					.toList(),
				this.stateRules.findByGuideOrderByPosition(slug), this.rungs.findByGuideOrderByPosition(slug),
				this.sources.findByGuideOrderByPosition(slug));
	}

}

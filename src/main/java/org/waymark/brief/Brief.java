package org.waymark.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.OrderColumn;

import org.waymark.dataset.file.Codes;
import org.waymark.dataset.file.YamlMap;
import org.waymark.guide.GuideDigest;
import org.waymark.guide.GuideSection;
import org.waymark.guide.LookAlike;
import org.waymark.guide.Note;
import org.waymark.guide.Step;
import org.waymark.text.Messages;

/**
 * A short guide to an occupation: the editors' own description, which names no sources
 * and no figures. It is made of the same parts as a guide.
 * {@code src/docs/writing-a-brief.md} has the keys.
 *
 * @param soc the occupation
 * @param written when it was written
 * @param notes the short pieces of all its sections
 * @param steps the way in
 * @param jobs the jobs that it is confused with, and those that it leads to
 */
@Embeddable
public record Brief(@Column(insertable = false, updatable = false) String soc, LocalDate written,
		@ElementCollection(fetch = FetchType.EAGER) @OrderColumn(name = "position") List<Note> notes,
		@ElementCollection(fetch = FetchType.EAGER) @OrderColumn(name = "position") List<Step> steps,
		@ElementCollection(fetch = FetchType.EAGER) @OrderColumn(name = "position") List<LookAlike> jobs) {

	/** The sections that are lists of texts. */
	static final List<GuideSection> TEXTS = List.of(GuideSection.INSIDE, GuideSection.DAILY_WORK,
			GuideSection.POINTS_FOR, GuideSection.POINTS_AGAINST, GuideSection.FITS, GuideSection.FITS_NOT);

	static Brief of(YamlMap brief, Codes occupations) {
		List<Note> notes = new ArrayList<>();
		notes.add(Note.own(GuideSection.WHERE_AND_WHEN, brief.text(GuideSection.WHERE_AND_WHEN.key())));
		TEXTS.forEach((section) -> brief.texts(section.key()).forEach((text) -> notes.add(Note.own(section, text))));
		List<LookAlike> jobs = new ArrayList<>();
		for (GuideSection section : List.of(GuideSection.LOOK_ALIKES, GuideSection.LEADS_TO)) {
			jobs.addAll(brief.list(section.key(), (job) -> LookAlike.own(section, job, occupations)));
		}
		return new Brief(brief.code("soc", occupations), brief.date("written"), notes,
				brief.list(GuideSection.STEPS.key(), Step::own), jobs);
	}

	/**
	 * The brief in short. It says nothing of the law and of credentials; for a ladder it
	 * has the next jobs.
	 */
	public GuideDigest digest() {
		return new GuideDigest(texts(GuideSection.DAILY_WORK), this.steps.stream().map(Step::title).toList(), List.of(),
				List.of(),
				jobs(GuideSection.LEADS_TO).stream().map((job) -> Messages.say("brief.next.job", job.name())).toList(),
				texts(GuideSection.POINTS_FOR), texts(GuideSection.POINTS_AGAINST));
	}

	/** The texts of a section, in their order. */
	public List<String> texts(GuideSection section) {
		return this.notes.stream().filter((note) -> note.section() == section).map(Note::text).toList();
	}

	/** The jobs of a section, in their order. */
	public List<LookAlike> jobs(GuideSection section) {
		return this.jobs.stream().filter((job) -> job.section() == section).toList();
	}

}

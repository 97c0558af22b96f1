package org.waymark.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.OrderColumn;

import org.waymark.dataset.file.YamlMap;
import org.waymark.occupation.loading.Slugs;
import org.waymark.training.Program;

/**
 * A guide as it was written: what is read from its file, what stands in the database, and
 * what a page is made of. {@code src/docs/writing-a-guide.md} has the keys.
 *
 * @param slug its name in addresses
 * @param name the career's name in plain words
 * @param soc the occupation that its figures are those of
 * @param jobTitle whether it describes one job title inside that occupation
 * @param summary what one does, in a sentence
 * @param checkedOn when the editors checked it
 * @param nextCheck when they will check it again
 * @param sources where its facts are from
 * @param notes the short pieces of all its sections
 * @param lookAlikes other jobs that it tells its own from
 * @param steps the way into it
 * @param programs ways to train for it
 * @param certifications certifications and licenses
 * @param stateRules what single states require
 * @param rungs the ladder
 */
@Embeddable
public record Guide(@Column(insertable = false, updatable = false) String slug, String name, String soc,
		boolean jobTitle, String summary, LocalDate checkedOn, LocalDate nextCheck,
		@ElementCollection(fetch = FetchType.EAGER) @OrderColumn(name = "position") List<GuideSource> sources,
		@ElementCollection(fetch = FetchType.EAGER) @OrderColumn(name = "position") List<Note> notes,
		@ElementCollection(fetch = FetchType.EAGER) @OrderColumn(name = "position") List<LookAlike> lookAlikes,
		@ElementCollection(fetch = FetchType.EAGER) @OrderColumn(name = "position") List<Step> steps,
		@ElementCollection(fetch = FetchType.EAGER) @OrderColumn(name = "position") List<Program> programs,
		@ElementCollection(fetch = FetchType.EAGER) @OrderColumn(name = "position") List<Certification> certifications,
		@ElementCollection(fetch = FetchType.EAGER) @OrderColumn(name = "position") List<StateRule> stateRules,
		@ElementCollection(fetch = FetchType.EAGER) @OrderColumn(name = "position") List<Rung> rungs) {

	static Guide of(YamlMap guide, References known) {
		String slug = guide.matching("slug", Slugs.FORM, Slugs.EXPECTED);
		List<GuideSource> sources = guide.list(GuideSection.SOURCES.key(), (item) -> GuideSource.of(item, known));
		return new Guide(slug, guide.text("name"), guide.code("soc", known.occupations()), jobTitle(guide),
				guide.text("summary"), guide.date("checked.on"), guide.date("checked.next"), sources,
				Note.all(guide, known), lookAlikes(guide, known),
				guide.list(GuideSection.STEPS.key(), (item) -> Step.of(item, known)),
				guide.list(GuideSection.TRAINING.key(),
						(item) -> Program.of(item, known.source(item), known.sources(), known.guides())),
				guide.list(GuideSection.CERTIFICATIONS.key(), (item) -> Certification.of(item, known)),
				guide.list(GuideSection.STATE_RULES.key(), (item) -> StateRule.of(item, known)),
				guide.list(GuideSection.LADDER.key(), (item) -> Rung.of(item, known)));
	}

	private static boolean jobTitle(YamlMap guide) {
		return guide.has("describes") && "title".equals(
				guide.matching("describes", "occupation|title", "occupation, or title for one job title inside it"));
	}

	private static List<LookAlike> lookAlikes(YamlMap guide, References known) {
		return Stream.of(GuideSection.LOOK_ALIKES, GuideSection.RELATED)
			.flatMap((section) -> guide.list(section.key(), (item) -> LookAlike.of(section, item, known)).stream())
			.toList();
	}

	/** The short pieces of a section, in their order. */
	public List<Note> notes(GuideSection section) {
		return this.notes.stream().filter((note) -> note.section() == section).toList();
	}

}

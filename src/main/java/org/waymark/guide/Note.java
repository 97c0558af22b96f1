package org.waymark.guide;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.waymark.dataset.file.YamlMap;

/**
 * A short piece of a guide.
 *
 * @param section which section it belongs to
 * @param title its title; null where the section has none
 * @param text what it says
 * @param aside what stands beside it, such as the hours of a workplace; may be null
 * @param source the id of the guide's source for it; may be null
 * @param judgment whether it is the editors' judgment
 */
@Embeddable
public record Note(@Enumerated(EnumType.STRING) GuideSection section, String title, String text, String aside,
		String source, boolean judgment) {

	/** All those of a guide. */
	static List<Note> all(YamlMap guide, References known) {
		List<Note> notes = new ArrayList<>();
		for (GuideSection section : GuideSection.values()) {
			switch (section.form()) {
				case TEXTS -> guide.texts(section.key()).forEach((text) -> notes.add(own(section, text)));
				case CLAIMS -> notes.addAll(guide.list(section.key(), (item) -> claim(section, item, known)));
				case OWN -> {
				}
			}
		}
		notes.addAll(guide.list(GuideSection.INTERVIEW.key(),
				(item) -> own(GuideSection.INTERVIEW, item.text("question"), item.text("wants"))));
		if (guide.has(GuideSection.TRAINING_REASON.key())) {
			notes.add(new Note(GuideSection.TRAINING_REASON, null, guide.text("training_reason.text"), null,
					guide.code("training_reason.source", known.sources()), false));
		}
		return notes;
	}

	/** A piece of the editors' own, which needs no mark. */
	public static Note own(GuideSection section, String text) {
		return own(section, null, text);
	}

	private static Note own(GuideSection section, String title, String text) {
		return new Note(section, title, text, null, null, false);
	}

	private static Note claim(GuideSection section, YamlMap item, References known) {
		return new Note(section, (section.title() != null) ? item.text(section.title()) : null,
				item.text(section.text()), (section.aside() != null) ? item.optionalText(section.aside()) : null,
				known.source(item), item.flag("judgment"));
	}

}

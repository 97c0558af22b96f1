package org.waymark.career.section;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.waymark.text.Messages;

/** The sections of a career's page, in their order. */
public enum PageSection {

	WHAT, CONFUSED, DAY, CONDITIONS, POINTS, FIT, STEPS, ENTRY, STUDY, LICENSES, TRAINING, CERTIFICATIONS, LADDER, NEXT,
	PAY, OUTLOOK, MARKET, WHERE, WAYS, QUESTIONS, TOOLKIT, RELATED, ELSEWHERE, CLAIMS, DIFFERENCES, CHECKED, ABOUT;

	/** Those on an occupation's figures; all others are a guide's. */
	static final Set<PageSection> FIGURES = EnumSet.of(CONDITIONS, FIT, PAY, OUTLOOK, WHERE, RELATED, ELSEWHERE);

	/** Where it is on the page. */
	public String anchor() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What it is called in the list of contents. */
	public String label() {
		return Messages.say("career.section.label." + anchor());
	}

	/** What it is called itself. */
	public String title() {
		return Messages.say("career.section.title." + anchor());
	}

}

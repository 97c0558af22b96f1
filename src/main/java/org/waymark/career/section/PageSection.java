package org.waymark.career.section;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The sections of a career's page, in their order. */
public enum PageSection {

	WHAT("What you’d do"), CONFUSED("Often confused with"),

	DAY("Workplace and skills", "Workplace, tools and skills"), POINTS("Pros and cons"), FIT("Is it a good fit?"),

	STEPS("Steps to get there"), TRAINING("Training and cost", "Training and what it costs"),

	CERTIFICATIONS("Certifications", "Certifications and licenses"), LADDER("Career ladder"), NEXT("Where it leads"),
	PAY("Pay"),

	OUTLOOK("Outlook", "Outlook and entry requirements"), MARKET("Job market now", "The job market now"),

	WHERE("Where the jobs are"), WAYS("Other ways to do it"), QUESTIONS("Questions people ask"),

	TOOLKIT("Applying for a job"), RELATED("Related careers"),

	DIFFERENCES("Other numbers", "Other numbers you may have seen, and why ours differ"),

	CHECKED("Sources", "Sources and how we checked them"), ABOUT("About this short guide");

	/** Those on an occupation's figures; all others are a guide's. */
	static final Set<PageSection> FIGURES = EnumSet.of(FIT, PAY, OUTLOOK, WHERE, RELATED);

	private final String label;

	private final String title;

	PageSection(String title) {
		this(title, title);
	}

	PageSection(String label, String title) {
		this.label = label;
		this.title = title;
	}

	/** Where it is on the page. */
	public String anchor() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What it is called in the list of contents. */
	public String label() {
		return this.label;
	}

	/** What it is called itself. */
	public String title() {
		return this.title;
	}

}

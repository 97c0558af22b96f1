package org.waymark.career;

import java.util.Locale;

/** The sections of a career's page, in their order. */
enum PageSection {

	WHAT("What you’d do"), CONFUSED("Often confused with"),

	DAY("Workplace and skills", "Workplace, tools and skills"), POINTS("Pros and cons"), FIT("Is it a good fit?"),

	STEPS("Steps to get there"), TRAINING("Training and cost", "Training and what it costs"),

	CERTIFICATIONS("Certifications", "Certifications and licenses"), LADDER("Career ladder"), PAY("Pay"),

	OUTLOOK("Outlook", "Outlook and entry requirements"), MARKET("Job market now", "The job market now"),

	WHERE("Where the jobs are"), WAYS("Other ways to do it"), QUESTIONS("Questions people ask"),

	TOOLKIT("Applying for a job"), RELATED("Related careers"),

	DIFFERENCES("Other numbers", "Other numbers you may have seen, and why ours differ"),

	CHECKED("Sources", "Sources and how we checked them");

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
	String anchor() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What it is called in the list of contents. */
	String label() {
		return this.label;
	}

	/** What it is called itself. */
	String title() {
		return this.title;
	}

}

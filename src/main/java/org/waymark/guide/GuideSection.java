package org.waymark.guide;

import org.waymark.text.Messages;

/** What a guide is made of: a list under a key of its file. */
public enum GuideSection {

	SOURCES("sources"), CHECKED("checked.what", EntryType.TEXTS),

	ABOUT("about", null, "text"), DAILY_WORK("daily_work", null, "text"), LOOK_ALIKES("look_alikes"), INSIDE("inside"),
	WHERE_AND_WHEN("where_and_when"), LEADS_TO("leads_to"),

	WORKPLACES("workplaces", "name", "text", "hours"), TOOLS("tools", "name", "text"),
	TECHNICAL_SKILLS("skills.technical", "name", "why"), PERSONAL_SKILLS("skills.personal", "name", "why"),

	POINTS_FOR("points.for", "title", "text"), POINTS_AGAINST("points.against", "title", "text"),
	POINTS_BOTH("points.both", "title", "text"),

	FITS("fits", EntryType.TEXTS), FITS_NOT("fits_not", EntryType.TEXTS), ASK_YOURSELF("ask_yourself", EntryType.TEXTS),

	STEPS("steps"), TRAINING("training"), TRAINING_REASON("training_reason"), PAY_LESS("pay_less", "name", "text"),
	CERTIFICATIONS("certifications"), STATE_RULES("state_rules"), LADDER("ladder"),

	PAY_MOVES("pay_moves", "name", "text"),

	OPENINGS("market.openings", "title", "text"), CHALLENGES("market.challenges", "title", "text"),
	AUTOMATION("market.automation", "title", "text"),

	SPECIALIZATIONS("specializations", "name", "text"), REMOTE("remote", null, "text"),
	ABROAD("abroad", "country", "text", "title"),

	QUESTIONS("questions", "question", "answer"),

	RESUME_WORDS("toolkit.resume_words", EntryType.TEXTS), LETTER("toolkit.letter", EntryType.TEXTS),
	JOB_AD("toolkit.job_ad", EntryType.TEXTS), INTERVIEW("toolkit.interview"),

	RELATED("related"),

	DIFFERENCES("differences_between_sources", "claim", "truth");

	private final String key;

	private final EntryType form;

	private final String title;

	private final String text;

	private final String aside;

	GuideSection(String key) {
		this(key, EntryType.OWN);
	}

	GuideSection(String key, EntryType form) {
		this(key, form, null, null, null);
	}

	GuideSection(String key, String title, String text) {
		this(key, title, text, null);
	}

	GuideSection(String key, String title, String text, String aside) {
		this(key, EntryType.CLAIMS, title, text, aside);
	}

	GuideSection(String key, EntryType form, String title, String text, String aside) {
		this.key = key;
		this.form = form;
		this.title = title;
		this.text = text;
		this.aside = aside;
	}

	/** Where it stands in the file; below another key with a dot between. */
	public String key() {
		return this.key;
	}

	/** What stands over it on the page. */
	public String label() {
		return Messages.say("guide.heading." + words());
	}

	/** That it holds so many pieces, in a word or two. */
	public String holds(int pieces) {
		return Messages.say("guide.holds." + words(), pieces);
	}

	private String words() {
		return this.key.replace('_', '-');
	}

	EntryType form() {
		return this.form;
	}

	/** The key of the title of each of its claims; null if they have none. */
	String title() {
		return this.title;
	}

	/** The key of the text of each of its claims. */
	String text() {
		return this.text;
	}

	/** The key of what may stand beside a claim; null if nothing may. */
	String aside() {
		return this.aside;
	}

	/** What its entries are. */
	enum EntryType {

		/** Texts of the editors' own. */
		TEXTS,

		/** Short pieces with a source, or judged by the editors. */
		CLAIMS,

		/** Something with a shape of its own. */
		OWN

	}

}

package org.waymark.guide;

/** What a guide is made of: a list under a key of its file. */
public enum GuideSection {

	SOURCES("sources"), CHECKED("checked.what", EntryType.TEXTS),

	ABOUT("about", null, null, "text"), DAILY_WORK("daily_work", "Daily work", null, "text"),
	LOOK_ALIKES("look_alikes"), INSIDE("inside"), WHERE_AND_WHEN("where_and_when"), LEADS_TO("leads_to"),

	WORKPLACES("workplaces", "Where and when you’d work", "name", "text", "hours"),
	TOOLS("tools", "Tools and software", "name", "text"), TECHNICAL_SKILLS("skills.technical", "Skills", "name", "why"),
	PERSONAL_SKILLS("skills.personal", "Personal qualities", "name", "why"),

	POINTS_FOR("points.for", "Pros", "title", "text"), POINTS_AGAINST("points.against", "Cons", "title", "text"),
	POINTS_BOTH("points.both", "It depends on you", "title", "text"),

	FITS("fits", EntryType.TEXTS, "It may be for you if you …"),
	FITS_NOT("fits_not", EntryType.TEXTS, "It may not be for you if you …"),
	ASK_YOURSELF("ask_yourself", EntryType.TEXTS, "Questions to ask yourself"),

	STEPS("steps"), TRAINING("training"), TRAINING_REASON("training_reason"),
	PAY_LESS("pay_less", "Ways to pay less", "name", "text"), CERTIFICATIONS("certifications"),
	STATE_RULES("state_rules", EntryType.OWN, "State by state"), LADDER("ladder"),

	PAY_MOVES("pay_moves", "What affects pay", "name", "text"),

	OPENINGS("market.openings", "Where workers are needed", "title", "text"),
	CHALLENGES("market.challenges", "What makes it hard", "title", "text"),
	AUTOMATION("market.automation", "What automation changes", "title", "text"),

	SPECIALIZATIONS("specializations", "Specializations", "name", "text"),
	REMOTE("remote", "Work from home", null, "text"), ABROAD("abroad", "Working abroad", "country", "text", "title"),

	QUESTIONS("questions", null, "question", "answer"),

	RESUME_WORDS("toolkit.resume_words", EntryType.TEXTS, "Resume keywords"),
	LETTER("toolkit.letter", EntryType.TEXTS, "Cover letter outline"),
	JOB_AD("toolkit.job_ad", EntryType.TEXTS, "Sample job posting"),
	INTERVIEW("toolkit.interview", EntryType.OWN, "Interview questions and what the interviewer is looking for"),

	RELATED("related", EntryType.OWN, "Careers with similar interests"),

	DIFFERENCES("differences_between_sources", null, "claim", "truth");

	private final String key;

	private final EntryType form;

	private final String label;

	private final String title;

	private final String text;

	private final String aside;

	GuideSection(String key) {
		this(key, EntryType.OWN);
	}

	GuideSection(String key, EntryType form) {
		this(key, form, null);
	}

	GuideSection(String key, EntryType form, String label) {
		this(key, form, label, null, null, null);
	}

	GuideSection(String key, String label, String title, String text) {
		this(key, label, title, text, null);
	}

	GuideSection(String key, String label, String title, String text, String aside) {
		this(key, EntryType.CLAIMS, label, title, text, aside);
	}

	GuideSection(String key, EntryType form, String label, String title, String text, String aside) {
		this.key = key;
		this.form = form;
		this.label = label;
		this.title = title;
		this.text = text;
		this.aside = aside;
	}

	/** Where it stands in the file; below another key with a dot between. */
	public String key() {
		return this.key;
	}

	/** What stands over it on the page; null if that has no words for it alone. */
	public String label() {
		return this.label;
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

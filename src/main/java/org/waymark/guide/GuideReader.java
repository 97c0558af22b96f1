package org.waymark.guide;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.waymark.dataset.BatchInsert;
import org.waymark.dataset.file.Codes;
import org.waymark.dataset.file.DataError;
import org.waymark.dataset.file.DataFile;
import org.waymark.dataset.file.YamlMap;
import org.waymark.occupation.loading.Slugs;
import org.waymark.source.Source;
import org.waymark.training.School;

/**
 * Reads one guide's file into the tables; {@code src/docs/writing-a-guide.md} has the
 * keys.
 */
final class GuideReader {

	/** Lists of claims that stand at the top of the file. */
	private static final List<Pieces> CLAIMS = List.of(new Pieces("about", "ABOUT", null, "text"),
			new Pieces("daily_work", "DAILY_WORK", null, "text"),
			new Pieces("workplaces", "WORKPLACE", "name", "text", "hours"), new Pieces("tools", "TOOL", "name", "text"),
			new Pieces("pay_less", "PAY_LESS", "name", "text"), new Pieces("pay_moves", "PAY_MOVES", "name", "text"),
			new Pieces("specializations", "SPECIALIZATION", "name", "text"),
			new Pieces("remote", "REMOTE", null, "text"), new Pieces("abroad", "ABROAD", "country", "text", "title"),
			new Pieces("questions", "QUESTION", "question", "answer"),
			new Pieces("differences_between_sources", "DIFFERENCE", "claim", "truth"));

	/** Lists of claims that stand under another key, in an order that never changes. */
	private static final Map<String, List<Pieces>> GROUPED_CLAIMS = new TreeMap<>(Map.of("skills",
			List.of(new Pieces("technical", "TECHNICAL_SKILL", "name", "why"),
					new Pieces("personal", "PERSONAL_SKILL", "name", "why")),
			"points",
			List.of(new Pieces("for", "POINT_FOR", "title", "text"),
					new Pieces("against", "POINT_AGAINST", "title", "text"),
					new Pieces("both", "POINT_BOTH", "title", "text")),
			"market",
			List.of(new Pieces("challenges", "CHALLENGE", "title", "text"),
					new Pieces("openings", "OPENING", "title", "text"),
					new Pieces("automation", "AUTOMATION", "title", "text"))));

	/** What can stand before a program, beside the way into another career. */
	private static final Set<String> DEGREES = Set.of("associate", "bachelor");

	private final DataFile file;

	private final GuideTables tables;

	private final Codes occupations;

	private final Codes guides;

	private final Map<String, Source> site;

	private final Set<String> sourceIds = new TreeSet<>();

	private final Codes sources = new Codes(this.sourceIds, "the id of one of the guide's sources");

	private final Codes places;

	private final Set<String> described;

	private String slug;

	private String soc;

	private int rows;

	/**
	 * Reads a guide.
	 * @param file its file
	 * @param tables the tables that it is written to
	 * @param occupations the codes of the occupations
	 * @param guides the slugs of all guides
	 * @param site the sources of the whole site
	 * @param places the letters of the states
	 * @param described the occupations that a guide before it describes; its own is added
	 */
	GuideReader(DataFile file, GuideTables tables, Codes occupations, Codes guides, Map<String, Source> site,
			Codes places, Set<String> described) {
		this.file = file;
		this.tables = tables;
		this.occupations = occupations;
		this.guides = guides;
		this.site = site;
		this.places = places;
		this.described = described;
	}

	int rows() {
		return this.rows;
	}

	void read(YamlMap guide) {
		readHead(guide);
		this.tables.guides.flush();
		guide.forEach("sources", this::readSource);
		this.tables.sources.flush();
		guide.map("checked", (checked) -> {
			checked.date("on");
			checked.date("next");
			readTexts(checked, "what", "CHECKED");
		});
		CLAIMS.forEach((pieces) -> readClaims(guide, pieces));
		GROUPED_CLAIMS.forEach(
				(key, group) -> guide.optionalMap(key, (map) -> group.forEach((pieces) -> readClaims(map, pieces))));
		readTexts(guide, "fits", "FITS");
		readTexts(guide, "fits_not", "FITS_NOT");
		readTexts(guide, "ask_yourself", "ASK_YOURSELF");
		guide.optionalMap("toolkit", this::readToolkit);
		guide.forEach("look_alikes", (item) -> readLookAlike(item, "LOOK_ALIKE"));
		guide.forEach("related", (item) -> readLookAlike(item, "RELATED"));
		guide.forEach("steps", this::readStep);
		guide.forEach("training", this::readTraining);
		guide.optionalMap("training_reason", (reason) -> note("TRAINING_REASON", null, reason.text("text"), null,
				reason.code("source", this.sources), false));
		guide.forEach("certifications", this::readCertification);
		guide.forEach("state_rules", this::readStateRule);
		guide.forEach("ladder", this::readRung);
	}

	private void readHead(YamlMap guide) {
		this.slug = guide.matching("slug", Slugs.FORM, Slugs.EXPECTED);
		if (!this.file.path().equals("careers/" + this.slug + ".yaml")) {
			throw guide.wrong("slug", "the name of the file without .yaml");
		}
		this.soc = guide.code("soc", this.occupations);
		boolean describesAll = !guide.has("describes") || "occupation".equals(
				guide.matching("describes", "occupation|title", "occupation, or title for one job title inside it"));
		if (describesAll && !this.described.add(this.soc)) {
			throw guide.wrong("soc", "an occupation that no other guide describes, or beside it describes: title");
		}
		guide.map("checked", (checked) -> {
			checked.texts("what");
			add(this.tables.guides, this.slug, guide.text("name"), this.soc, guide.text("summary"), checked.date("on"),
					checked.date("next"), !describesAll);
		});
	}

	private void readSource(YamlMap source) {
		String id = source.text("id");
		if (!this.sourceIds.add(id)) {
			throw source.wrong("id", "an id that no other source has");
		}
		Source known = this.site.get(id);
		if (known != null) {
			add(this.tables.sources, this.slug, this.tables.sources.rows(), id, known.publisher(),
					known.title() + ", " + known.vintage(), null, known.address());
			return;
		}
		add(this.tables.sources, this.slug, this.tables.sources.rows(), id, source.text("publisher"),
				source.text("title"), source.optionalInteger("year"),
				source.matching("address", "https?://\\S+", "an address that starts with https://"));
	}

	private void readClaims(YamlMap map, Pieces pieces) {
		map.forEach(pieces.key(), (item) -> {
			String aside = (pieces.aside() != null) ? item.optionalText(pieces.aside()) : null;
			String title = (pieces.title() != null) ? item.text(pieces.title()) : null;
			note(pieces.kind(), title, item.text(pieces.text()), aside, source(item), judged(item));
		});
	}

	private void readTexts(YamlMap map, String key, String kind) {
		map.texts(key).forEach((text) -> note(kind, null, text, null, null, false));
	}

	private void readToolkit(YamlMap kit) {
		readTexts(kit, "resume_words", "RESUME_WORD");
		readTexts(kit, "letter", "LETTER");
		kit.forEach("interview",
				(item) -> note("INTERVIEW", item.text("question"), item.text("wants"), null, null, false));
		readTexts(kit, "job_ad", "JOB_AD");
	}

	private void readLookAlike(YamlMap item, String kind) {
		add(this.tables.lookAlikes, this.slug, kind, this.rows, item.text("name"), item.code("soc", this.occupations),
				item.optionalCode("guide", this.guides), item.text("difference"), source(item), judged(item));
	}

	private void readStep(YamlMap step) {
		add(this.tables.steps, this.slug, this.rows, step.text("title"), step.text("text"), step.optionalText("time"),
				step.optionalText("cost"), step.optionalText("next"), source(step), judged(step));
	}

	private void readTraining(YamlMap training) {
		Range months = Range.of(training, "months");
		Range cost = Range.of(training, "cost");
		add(this.tables.trainings, this.slug, this.rows, training.text("name"), training.optionalText("school"),
				months.min(), months.usual(), months.max(), tuition(training, months, cost), after(training),
				cost.min(), cost.max(), cost.per(), training.optionalText("cost_note"), training.text("study"),
				training.flag("paid"), source(training), judged(training),
				training.optionalCode("cost_source", this.sources));
	}

	/** The public college whose school year is the price of a program. */
	private static String tuition(YamlMap training, Range months, Range cost) {
		if (!training.has("tuition")) {
			return null;
		}
		if (cost.max() != null || months.max() == null) {
			throw training.wrong("tuition", "months beside it, and no cost of the program's own");
		}
		return training.matching("tuition", String.join("|", School.codes()), String.join(" or ", School.codes()));
	}

	private String after(YamlMap training) {
		if (!training.has("after")) {
			return null;
		}
		return DEGREES.contains(training.text("after")) ? training.text("after") : training.code("after", this.guides);
	}

	private void readCertification(YamlMap item) {
		Boolean differs = item.has("differs_by_state") ? Boolean.valueOf(item.flag("differs_by_state")) : null;
		String kind = item.matching("kind", "license|certification", "license or certification");
		String status = "license".equals(kind)
				? item.matching("status", "required|some_states|optional",
						"required, some_states or optional: the law asks for a license, or nobody does")
				: item.matching("status", "required|asked_for|optional", "required, asked_for or optional");
		add(this.tables.certifications, this.slug, this.rows, kind, item.text("name"),
				item.optionalText("abbreviation"), item.text("issuer"), status, item.optionalText("asks_for"),
				item.optionalText("fee"), item.optionalText("renewal"), differs, item.optionalText("states"),
				item.optionalText("good_for"), source(item), judged(item),
				item.has("only_in") ? states(item, "only_in") : null);
	}

	private void readStateRule(YamlMap item) {
		String link = item.has("link") ? item.matching("link", "https?://\\S+", "an address that starts with https://")
				: null;
		add(this.tables.stateRules, this.slug, this.rows, states(item, "in"),
				item.matching("rule", "required|not_required|listed|varies",
						"required, not_required, listed or varies"),
				item.text("text"), item.optionalText("agency"), link, item.code("source", this.sources));
	}

	private String states(YamlMap item, String key) {
		List<String> states = item.texts(key);
		if (states.isEmpty() || !states.stream().allMatch(this.places::has)) {
			throw item.wrong(key, "a list of " + this.places.description());
		}
		return String.join(" ", states);
	}

	/** Whether the years are judged stands beside a source for the rest. */
	private void readRung(YamlMap rung) {
		Range years = Range.of(rung, "years");
		String source = rung.optionalCode("source", this.sources);
		boolean judged = rung.flag("judgement");
		if (source == null && !judged) {
			throw unsourced(rung);
		}
		add(this.tables.rungs, this.slug, this.rows, rung.text("title"), rung.code("soc", this.occupations),
				years.min(), years.max(), rung.text("focus"), rung.optionalText("way_up"), judged, source);
	}

	private String source(YamlMap claim) {
		String source = claim.optionalCode("source", this.sources);
		boolean judged = judged(claim);
		if (source != null && judged) {
			throw claim.wrong("judgement", "no source beside it");
		}
		if (source == null && !judged) {
			throw unsourced(claim);
		}
		return source;
	}

	private static DataError unsourced(YamlMap claim) {
		return claim.wrong("a source, or judgement: true");
	}

	private static boolean judged(YamlMap claim) {
		return claim.flag("judgement");
	}

	private void note(String kind, String title, String text, String aside, String source, boolean judged) {
		add(this.tables.notes, this.slug, kind, this.rows, title, text, aside, source, judged);
	}

	private void add(BatchInsert table, Object... values) {
		table.add(values);
		this.rows++;
	}

	/**
	 * A section that is a list of short pieces.
	 *
	 * @param key where it stands
	 * @param kind what it is called in the database
	 * @param title the key of each piece's title; null if they have none
	 * @param text the key of its text
	 * @param aside the key of what may stand beside it; null if nothing may
	 */
	private record Pieces(String key, String kind, String title, String text, String aside) {

		Pieces(String key, String kind, String title, String text) {
			this(key, kind, title, text, null);
		}

	}

	/** {@code {min: …, usual: …, max: …, per: …}}, each of which may be missing. */
	private record Range(Integer min, Integer usual, Integer max, String per) {

		static Range of(YamlMap map, String key) {
			Range[] range = { new Range(null, null, null, null) };
			map.optionalMap(key, (item) -> {
				range[0] = new Range(item.optionalInteger("min"), item.optionalInteger("usual"),
						item.optionalInteger("max"), item.optionalText("per"));
				if (range[0].min() != null && range[0].max() != null && range[0].min() > range[0].max()) {
					throw item.wrong("max", "a number that is not below min");
				}
				if (range[0].usual() != null && (range[0].min() == null || range[0].max() == null
						|| range[0].usual() < range[0].min() || range[0].usual() > range[0].max())) {
					throw item.wrong("usual", "a number from min to max");
				}
			});
			return range[0];
		}

	}

}

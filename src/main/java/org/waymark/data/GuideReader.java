package org.waymark.data;

import java.util.Set;
import java.util.TreeSet;

/**
 * Reads one guide's file into the tables; {@code src/docs/writing-a-guide.md} has the
 * keys.
 */
final class GuideReader {

	private final DataFile file;

	private final GuideTables tables;

	private final Codes occupations;

	private final Set<String> sourceIds = new TreeSet<>();

	private final Codes sources = new Codes(this.sourceIds, "the id of one of the guide's sources");

	private String slug;

	private int rows;

	GuideReader(DataFile file, GuideTables tables, Codes occupations) {
		this.file = file;
		this.tables = tables;
		this.occupations = occupations;
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
		readTexts(guide, "about", "ABOUT");
		readTexts(guide, "fits", "FITS");
		readTexts(guide, "fits_not", "FITS_NOT");
		guide.forEach("look_alikes", this::readLookAlike);
		guide.forEach("daily_work", (item) -> note("DAILY_WORK", null, item.text("text"), source(item)));
		guide.forEach("workplaces", (item) -> note("WORKPLACE", item.text("name"), item.text("text"), source(item)));
		guide.optionalMap("skills", (skills) -> {
			skills.forEach("technical", (item) -> readSkill(item, "TECHNICAL_SKILL"));
			skills.forEach("personal", (item) -> readSkill(item, "PERSONAL_SKILL"));
		});
		guide.optionalMap("points", (points) -> {
			points.forEach("for", (item) -> readPoint(item, "POINT_FOR"));
			points.forEach("against", (item) -> readPoint(item, "POINT_AGAINST"));
			points.forEach("both", (item) -> readPoint(item, "POINT_BOTH"));
		});
		guide.forEach("steps", this::readStep);
		guide.forEach("training", this::readTraining);
		guide.forEach("certifications", this::readCertification);
		guide.forEach("ladder", this::readRung);
		guide.forEach("differences_between_sources",
				(item) -> note("DIFFERENCE", item.text("claim"), item.text("truth"), source(item)));
	}

	private void readHead(YamlMap guide) {
		this.slug = guide.text("slug");
		if (!this.file.path().equals("careers/" + this.slug + ".yaml")) {
			throw guide.wrong("slug", "the name of the file without .yaml");
		}
		guide.map("checked", (checked) -> {
			checked.texts("what");
			add(this.tables.guides, this.slug, guide.text("name"), guide.code("soc", this.occupations),
					guide.text("summary"), checked.date("on"), checked.date("next"));
		});
	}

	private void readSource(YamlMap source) {
		String id = source.text("id");
		if (!this.sourceIds.add(id)) {
			throw source.wrong("id", "an id that no other source has");
		}
		add(this.tables.sources, this.slug, this.tables.sources.rows(), id, source.text("publisher"),
				source.text("title"), source.optionalInteger("year"),
				source.matching("address", "https?://\\S+", "an address that starts with https://"));
	}

	private void readTexts(YamlMap map, String key, String kind) {
		map.texts(key).forEach((text) -> note(kind, null, text, null));
	}

	private void readSkill(YamlMap skill, String kind) {
		note(kind, skill.text("name"), skill.text("why"), source(skill));
	}

	private void readPoint(YamlMap point, String kind) {
		note(kind, point.text("title"), point.text("text"), source(point));
	}

	private void readLookAlike(YamlMap item) {
		add(this.tables.lookAlikes, this.slug, this.rows, item.text("name"), item.code("soc", this.occupations),
				item.text("difference"), source(item));
	}

	private void readStep(YamlMap step) {
		add(this.tables.steps, this.slug, this.rows, step.text("title"), step.text("text"), step.optionalText("time"),
				step.optionalText("cost"), step.optionalText("next"), source(step));
	}

	private void readTraining(YamlMap training) {
		Range months = Range.of(training, "months");
		Range cost = Range.of(training, "cost");
		add(this.tables.trainings, this.slug, this.rows, training.text("name"), training.optionalText("school"),
				months.min(), months.max(), cost.min(), cost.max(), cost.per(), training.optionalText("cost_note"),
				training.text("study"), source(training), training.optionalCode("cost_source", this.sources));
	}

	private void readCertification(YamlMap item) {
		add(this.tables.certifications, this.slug, this.rows, item.text("name"), item.text("abbreviation"),
				item.text("issuer"), item.matching("status", "required|optional", "required or optional"),
				item.optionalText("asks_for"), item.optionalText("fee"), item.optionalText("good_for"), source(item));
	}

	private void readRung(YamlMap rung) {
		Range years = Range.of(rung, "years");
		add(this.tables.rungs, this.slug, this.rows, rung.text("title"), rung.code("soc", this.occupations),
				years.min(), years.max(), rung.text("focus"), rung.optionalText("way_up"), rung.flag("judgement"),
				source(rung));
	}

	private String source(YamlMap item) {
		return item.optionalCode("source", this.sources);
	}

	private void note(String kind, String title, String text, String source) {
		add(this.tables.notes, this.slug, kind, this.rows, title, text, source);
	}

	private void add(BatchInsert table, Object... values) {
		table.add(values);
		this.rows++;
	}

	/** {@code {min: …, max: …, per: …}}, each of which may be missing. */
	private record Range(Integer min, Integer max, String per) {

		static Range of(YamlMap map, String key) {
			Range[] range = { new Range(null, null, null) };
			map.optionalMap(key, (item) -> {
				range[0] = new Range(item.optionalInteger("min"), item.optionalInteger("max"),
						item.optionalText("per"));
				if (range[0].min() != null && range[0].max() != null && range[0].min() > range[0].max()) {
					throw item.wrong("max", "a number that is not below min");
				}
			});
			return range[0];
		}

	}

}

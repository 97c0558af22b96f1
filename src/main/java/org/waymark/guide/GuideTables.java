package org.waymark.guide;

import org.waymark.dataset.BatchInsert;
import org.waymark.dataset.Loading;

/** The tables that guides are written to. */
final class GuideTables {

	final BatchInsert guides;

	final BatchInsert sources;

	final BatchInsert notes;

	final BatchInsert lookAlikes;

	final BatchInsert steps;

	final BatchInsert trainings;

	final BatchInsert certifications;

	final BatchInsert stateRules;

	final BatchInsert rungs;

	GuideTables(Loading loading) {
		this.guides = loading.into("guide", "slug", "name", "soc", "summary", "checked_on", "next_check", "job_title");
		this.sources = loading.into("guide_source", "guide", "position", "id", "publisher", "title", "published",
				"address");
		this.notes = loading.into("guide_note", "guide", "kind", "position", "title", "text", "aside", "source",
				"judgement");
		this.lookAlikes = loading.into("guide_look_alike", "guide", "kind", "position", "name", "soc", "leads_to",
				"difference", "source", "judgement");
		this.steps = loading.into("guide_step", "guide", "position", "title", "text", "time_taken", "cost", "next_week",
				"source", "judgement");
		this.trainings = loading.into("guide_training", "guide", "position", "name", "school", "months_min",
				"months_usual", "months_max", "tuition", "starts_after", "cost_min", "cost_max", "cost_per",
				"cost_note", "study", "paid", "source", "judgement", "cost_source");
		this.certifications = loading.into("guide_certification", "guide", "position", "kind", "name", "abbreviation",
				"issuer", "status", "asks_for", "fee", "renewal", "differs_by_state", "states", "good_for", "source",
				"judgement", "only_in");
		this.stateRules = loading.into("guide_state_rule", "guide", "position", "states", "rule", "text", "agency",
				"link", "source");
		this.rungs = loading.into("guide_rung", "guide", "position", "title", "soc", "years_min", "years_max", "focus",
				"way_up", "judgement", "source");
	}

}

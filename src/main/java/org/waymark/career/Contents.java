package org.waymark.career;

import java.util.ArrayList;
import java.util.List;

import org.waymark.career.CareerPage.FitSection;
import org.waymark.career.CareerPage.Row;
import org.waymark.career.CareerPage.SectorSection;

/** The list of the sections that a career's page has, in their order. */
final class Contents {

	private final List<Row> links = new ArrayList<>();

	private Contents() {
	}

	static List<Row> of(GuideView guide, SectorSection sectors, FitSection fit, boolean related) {
		Contents contents = new Contents();
		if (guide != null) {
			contents.opening(guide);
		}
		contents.add(true, "pay", "Pay");
		contents.add(true, "outlook", "Outlook");
		contents.add(guide != null && guide.any("CHALLENGE", "OPENING", "AUTOMATION"), "market", "The market now");
		contents.add(!sectors.rows().isEmpty(), "where", "Where the jobs are");
		contents.add(!fit.empty(), "fit", "Whom it suits");
		if (guide != null) {
			contents.add(guide.any("SPECIALIZATION", "REMOTE", "ABROAD"), "ways", "Other ways to do it");
			contents.add(guide.any("QUESTION"), "questions", "Questions people ask");
			contents.add(guide.any("RESUME_WORD", "LETTER", "INTERVIEW", "JOB_AD"), "toolkit", "Applying for it");
		}
		contents.add(related || (guide != null && !guide.related().isEmpty()), "related", "Related careers");
		if (guide != null) {
			contents.add(guide.any("DIFFERENCE"), "differences", "Figures elsewhere");
			contents.add(true, "checked", "Sources");
		}
		return contents.links;
	}

	private void opening(GuideView guide) {
		add(guide.any("ABOUT") || !guide.lookAlikes().isEmpty(), "what", "What it is");
		add(guide.any("DAILY_WORK", "WORKPLACE", "TOOL", "TECHNICAL_SKILL", "PERSONAL_SKILL"), "day", "Daily work");
		add(guide.any("POINT_FOR", "POINT_AGAINST", "POINT_BOTH", "FITS", "FITS_NOT", "ASK_YOURSELF"), "points",
				"For and against");
		add(!guide.steps().isEmpty(), "steps", "Steps");
		add(!guide.trainings().isEmpty() || guide.any("PAY_LESS"), "training", "Training and cost");
		add(!guide.certifications().isEmpty(), "certifications", "Certifications");
		add(!guide.ladder().isEmpty(), "ladder", "Ladder");
	}

	private void add(boolean there, String id, String label) {
		if (there) {
			this.links.add(new Row(label, "#" + id));
		}
	}

}

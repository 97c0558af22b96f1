package org.waymark.career;

import java.util.ArrayList;
import java.util.List;

import org.waymark.career.CareerPage.Part;

/** The list of the sections that a career's page has, in their order. */
final class Contents {

	private final List<Part> parts = new ArrayList<>();

	private Contents() {
	}

	static List<Part> of(GuideView guide, Briefs briefs) {
		Contents contents = new Contents();
		GuideBriefs guided = (guide != null) ? new GuideBriefs(guide) : null;
		if (guided != null) {
			contents.work(guided);
		}
		contents.add("fit", "Is it a good fit?", briefs.fit(guide));
		if (guided != null) {
			contents.path(guided);
		}
		contents.add("pay", "Pay", briefs.pay());
		contents.add("outlook", "Outlook", briefs.outlook());
		if (guided != null) {
			contents.add("market", "Job market now", guided.market());
		}
		contents.add("where", "Where the jobs are", briefs.sectors());
		if (guided != null) {
			contents.more(guided);
		}
		contents.add("related", "Related careers", briefs.related(guide));
		if (guided != null) {
			contents.add("differences", "Other numbers", guided.differences());
			contents.add("checked", "Sources", guided.sources());
		}
		return contents.parts;
	}

	private void work(GuideBriefs guided) {
		add("what", "What you’d do", guided.work());
		add("confused", "Often confused with", guided.lookAlikes());
		add("day", "Workplace and skills", guided.workplace());
		add("points", "Pros and cons", guided.points());
	}

	private void path(GuideBriefs guided) {
		add("steps", "Steps to get there", guided.steps());
		add("training", "Training and cost", guided.training());
		add("certifications", "Certifications", guided.certifications());
		add("ladder", "Career ladder", guided.ladder());
	}

	private void more(GuideBriefs guided) {
		add("ways", "Other ways to do it", guided.ways());
		add("questions", "Questions people ask", guided.questions());
		add("toolkit", "Applying for a job", guided.toolkit());
	}

	/** Adds a section; one of which there is nothing to tell is not there. */
	private void add(String id, String label, String brief) {
		if (brief != null) {
			this.parts.add(new Part(id, label, brief));
		}
	}

}

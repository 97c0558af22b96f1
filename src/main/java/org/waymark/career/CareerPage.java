package org.waymark.career;

import java.util.List;

import org.waymark.chart.BestPaying;
import org.waymark.chart.Cell;
import org.waymark.chart.PayRange;
import org.waymark.chart.Scale;
import org.waymark.chart.WageHistory;
import org.waymark.occupation.Career;
import org.waymark.occupation.Interest;
import org.waymark.occupation.Skill;
import org.waymark.source.Citation;
import org.waymark.source.Fact;
import org.waymark.web.Choice;
import org.waymark.web.Printed;

/**
 * A career's page as the reader sees it.
 *
 * @param career the career
 * @param summary what one does, in a sentence
 * @param occupation the BLS occupation that the figures are those of
 * @param group the major group that it belongs to
 * @param groupHref where the careers of that group are
 * @param titles job titles that people in it go by
 * @param inside the occupation that it is a job title inside of; null if it is one
 * @param jobTitles the job titles inside the occupation that have a guide, but itself
 * @param place the reader's place, as it stands in a sentence
 * @param vintage the label of the vintage
 * @param places the places to choose from
 * @param vintages the vintages to choose from
 * @param facts the four facts that a reader asks for first
 * @param moreFacts all others
 * @param pay the section on pay
 * @param sectors where in the economy the jobs are; may be empty
 * @param outlook the section on the outlook
 * @param fit whom it suits
 * @param related the careers that are most like it; may be empty
 * @param law what the law asks in the reader's state; null without one or without a guide
 * @param guide the guide; null if there is none
 * @param contents the sections that the page has
 * @param compareHref where it is put beside others
 * @param printed what stands on each sheet when it is printed
 * @param structured the career as JSON, for machines
 */
record CareerPage(Career career, String summary, String occupation, String group, String groupHref, List<String> titles,
		Named inside, List<Named> jobTitles, String place, String vintage, List<Choice> places, List<Choice> vintages,
		List<Fact> facts, List<Fact> moreFacts, PaySection pay, SectorSection sectors, OutlookSection outlook,
		FitSection fit, List<Related> related, LawView law, GuideView guide, List<Part> contents, String compareHref,
		Printed printed, String structured) {

	/** Whether it has a section. */
	public boolean has(PageSection section) {
		return this.contents.stream().anyMatch((part) -> part.section() == section);
	}

	/** A section that it has. */
	public Part part(PageSection section) {
		return this.contents.stream().filter((part) -> part.section() == section).findFirst().orElseThrow();
	}

	/** What the other facts are, in a line. */
	public String briefOfMore() {
		return Briefs.some(this.moreFacts.stream().map(Fact::label).toList());
	}

	/** What it is called in a browser's tab. */
	public String title() {
		return this.career.name() + ((this.guide != null) ? ": what you’d do, pay and how to start"
				: ": pay, outlook and entry requirements");
	}

	/** What the page is about, for search engines. */
	public String description() {
		return this.career.name() + ": what it pays, " + this.vintage + ", outlook, training" + ((this.guide != null)
				? ", steps, certifications, pros and cons." : " and where the jobs are, with sources.");
	}

	/** Another career, and what people do in it. */
	record Named(String name, String href, String summary) {
	}

	/**
	 * What it pays.
	 *
	 * @param ranges the pay ranges of the nation and of the reader's place on one scale
	 * @param scale the marks of that scale
	 * @param mean the mean wages of the reader's place, beside the median
	 * @param spread what newcomers and the best paid earn, in sentences
	 * @param best where it pays best
	 * @param unit by which figure
	 * @param history the medians by year
	 * @param historyNote what to know before reading it
	 * @param salaryHref the salary page
	 * @param wages the source of the wages
	 * @param past the source of the medians by year
	 * @param notes what one should know of the figures of this occupation
	 */
	record PaySection(List<PayRange> ranges, List<Scale.Tick> scale, List<Mean> mean, List<Row> spread, BestPaying best,
			String unit, WageHistory history, String salaryHref, Citation wages, Citation past, List<String> notes) {

		/** Whether any pay range is drawn, so that it needs a scale. */
		public boolean scaled() {
			return this.ranges.stream().anyMatch(PayRange::drawn);
		}

	}

	/** A mean wage, with what it is called. */
	record Mean(String label, Cell cell) {
	}

	/**
	 * Where in the economy the jobs are.
	 *
	 * @param rows the largest sectors first, then those whose jobs were not released
	 * @param top the largest of all; null if it is not known
	 * @param withheld which sectors were not released, and what that hides; null if all
	 * were
	 * @param source where it comes from; null if there are no rows
	 */
	record SectorSection(List<SectorRow> rows, TopSector top, String withheld, Citation source) {

		/** What its rows are. */
		public String title() {
			return (this.top != null) ? "The sectors with the most jobs"
					: "The sectors with the most jobs, of those that were released";
		}

	}

	/** The largest sector and its part of all jobs. */
	record TopSector(String name, String share) {
	}

	/**
	 * A sector.
	 *
	 * @param name its name
	 * @param jobs how many work there
	 * @param median what they earn
	 * @param share which part of the jobs that is; null if it was not released
	 * @param length how long its bar is
	 */
	record SectorRow(String name, Cell jobs, Cell median, String share, String length) {
	}

	/**
	 * What BLS expects.
	 *
	 * @param sentence the outlook in a sentence
	 * @param rows labels and values; empty if BLS has no projection for the occupation
	 * @param source where it comes from
	 */
	record OutlookSection(String sentence, List<Row> rows, Citation source) {
	}

	/**
	 * Whom it suits, as O*NET rates it.
	 *
	 * @param interests the interests that it suits, the best first; empty if it is not
	 * rated
	 * @param preparation how much it asks for, in words; null if it is not rated
	 * @param skills the most important skills
	 * @param knowledge the most important fields of knowledge
	 * @param wanted software that job postings often ask for
	 * @param software other software that is used there
	 * @param source where all that comes from
	 */
	record FitSection(List<Interest> interests, String preparation, List<Skill> skills, List<Skill> knowledge,
			List<String> wanted, List<String> software, Citation source) {

		/** Whether nothing of all that is known. */
		public boolean empty() {
			return this.preparation == null && this.skills.isEmpty() && this.wanted.isEmpty()
					&& this.software.isEmpty();
		}

	}

	/** A career that is much like it. */
	record Related(String name, String href, String summary, Cell median, String compareHref) {
	}

	/**
	 * A section of the page.
	 *
	 * @param section which one
	 * @param brief what is in it, in a line
	 */
	record Part(PageSection section, String brief) {

		public String id() {
			return this.section.anchor();
		}

		public String label() {
			return this.section.label();
		}

		public String title() {
			return this.section.title();
		}

	}

	/** A label and its value. */
	record Row(String label, String value) {
	}

}

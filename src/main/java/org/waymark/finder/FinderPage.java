package org.waymark.finder;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.waymark.chart.Cell;
import org.waymark.chart.PayRange;
import org.waymark.chart.Scale;
import org.waymark.search.asked.Remark;
import org.waymark.source.Citation;
import org.waymark.web.Address;
import org.waymark.web.Choice;
import org.waymark.web.Pager;

/**
 * The finder as the reader sees it.
 *
 * @param words what the reader typed; empty for all careers
 * @param question what the reader typed, if it was more than that; else null
 * @param corrected what was searched for instead; null if it needed no mending
 * @param partly whether there are careers, and they go by some of the words only
 * @param found how many careers there are
 * @param filtered whether the reader chose any filter
 * @param canonical its own address
 * @param place the reader's place, as it stands in a sentence
 * @param vintage the label of the vintage
 * @param places the places to choose from
 * @param vintages the vintages to choose from
 * @param questions the filters
 * @param orders the orders to choose from
 * @param chips the chosen options, each with the way to drop it
 * @param clearHref the same without filters
 * @param results the careers on this page
 * @param scale the marks of their common scale
 * @param pager the other pages
 * @param nearest careers whose name resembles what was typed, if there are none
 * @param sources where pay, outlook and ratings come from
 * @param selection the careers that are selected to be compared
 */
record FinderPage(String words, AskedView question, String corrected, boolean partly, int found, boolean filtered,
		String canonical, String place, String vintage, List<Choice> places, List<Choice> vintages,
		List<Question> questions, List<Choice> orders, List<Chip> chips, String clearHref, List<Result> results,
		List<Scale.Tick> scale, Pager pager, List<Link> nearest, Sources sources, Selection selection) {

	/** The title: what was looked for and where, and which page of it this is. */
	public String title() {
		return (this.words.isEmpty() ? "Find a career" : "Careers like “" + this.words + "”")
				+ (this.places.get(0).selected() ? "" : " in " + this.place) + chosen() + number();
	}

	/** What the page is about, for search engines. */
	public String description() {
		return (this.words.isEmpty() ? "Search all careers" : "Careers that go by “" + this.words + "”") + " by pay in "
				+ this.place + ", education, outlook and interests, " + this.vintage + chosen() + "; "
				+ this.orders.stream()
					.filter(Choice::selected)
					.map((order) -> order.label().toLowerCase(Locale.ROOT))
					.collect(Collectors.joining())
				+ number() + ".";
	}

	private String chosen() {
		return this.chips.stream().map(Chip::label).collect(Collectors.joining("; ", this.filtered ? ": " : "", ""));
	}

	private String number() {
		return (this.pager.page() == 1) ? "" : ", page " + this.pager.page();
	}

	/** Whether any pay range is drawn, so that its scale is worth telling. */
	public boolean scaled() {
		return this.results.stream().map(Result::range).anyMatch(PayRange::drawn);
	}

	/** The high end of the common scale. */
	public String scaleTo() {
		return this.scale.get(this.scale.size() - 1).text();
	}

	/** How many there are, in words. */
	public String count() {
		return switch (this.found) {
			case 0 -> this.filtered ? "No career is all of that" : "No career goes by that name";
			case 1 -> "One career";
			default -> this.found + " careers";
		} + ((this.corrected != null) ? " like “" + this.corrected + "”" : "");
	}

	/**
	 * A filter.
	 *
	 * @param parameter its name in an address
	 * @param legend what it asks for
	 * @param one whether only one of its answers can be chosen
	 * @param answers the answers to choose from
	 */
	record Question(String parameter, String legend, boolean one, List<Answer> answers) {
	}

	/**
	 * An answer.
	 *
	 * @param value its name in an address
	 * @param label its name for the reader
	 * @param count how many careers there would be with it
	 * @param chosen whether it is chosen
	 */
	record Answer(String value, String label, String count, boolean chosen) {
	}

	/** A chosen answer, and the same page without it. */
	record Chip(String label, String href) {
	}

	/** A career by its name. */
	record Link(String name, String href) {
	}

	/**
	 * What the reader typed and what was made of it.
	 *
	 * @param words what was typed, and what is searched for
	 * @param remarks what the site answers
	 * @param asTypedHref the search for the very words
	 */
	record AskedView(String words, List<Remark> remarks, String asTypedHref) {
	}

	/**
	 * The careers that are selected to be compared.
	 *
	 * @param kept what else the forms send along: words, filters, order and place
	 * @param all all that are selected
	 * @param here those among the results of this page
	 * @param elsewhere the others
	 * @param words how many and which; null if there are none
	 */
	record Selection(List<Address.Parameter> kept, List<String> all, List<String> here, List<Choice> elsewhere,
			String words) {
	}

	/** Where the figures come from. */
	record Sources(Citation wages, Citation outlook, Citation ratings) {
	}

	/**
	 * A career that was found.
	 *
	 * @param name its name
	 * @param slug its name in addresses
	 * @param href its page, for the reader's place
	 * @param guided whether it has a guide
	 * @param title the job title that it was found by; null if its name says it
	 * @param summary what one does there, in a sentence; may be null
	 * @param occupation the occupation, if this is a job title inside it; else null
	 * @param titles the other job titles inside the occupation that have a guide
	 * @param pay its median, with the unit if that is not the year
	 * @param range its pay range on the common scale
	 * @param jobs how many work in it
	 * @param outlook how it grows, in words
	 * @param openings the openings a year
	 * @param education the usual education to start
	 */
	record Result(String name, String slug, String href, boolean guided, String title, String summary, Link occupation,
			List<Link> titles, Cell pay, PayRange range, Cell jobs, String outlook, String openings, String education) {
	}

}

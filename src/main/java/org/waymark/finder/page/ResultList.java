package org.waymark.finder.page;

import java.util.List;

import org.waymark.chart.FigureCell;
import org.waymark.chart.PayRange;
import org.waymark.chart.Scale;
import org.waymark.finder.CareerLink;
import org.waymark.finder.FinderQuery;
import org.waymark.source.Citation;
import org.waymark.web.Address;
import org.waymark.web.Choice;
import org.waymark.web.Pager;

/**
 * The careers on a page of the finder.
 *
 * @param results the careers
 * @param scale the marks of the scale of their pay ranges; empty if none is drawn
 * @param pager the other pages
 * @param sources where the figures come from
 * @param selection the careers that are selected to be compared
 */
record ResultList(List<Result> results, List<Scale.Tick> scale, Pager pager, FigureSources sources,
		Selection selection) {

	/** The high end of the common scale; null if nothing is drawn. */
	public String scaleTo() {
		return this.scale.isEmpty() ? null : this.scale.get(this.scale.size() - 1).text();
	}

	/**
	 * The careers that are selected to be compared.
	 *
	 * @param kept what else the forms send along: words, filters, order and place
	 * @param here those among the results of this page
	 * @param elsewhere the others
	 * @param words how many and which; null if there are none
	 */
	record Selection(List<Address.Parameter> kept, List<String> here, List<Choice> elsewhere, String words) {

		static Selection of(FinderQuery query, Picks picks, List<Result> shown) {
			return new Selection(query.address().without("page").parameters(),
					shown.stream().map(Result::slug).filter(picks::has).toList(), picks.elsewhere(shown),
					picks.words());
		}

	}

	/** Where the figures come from. */
	record FigureSources(Citation wages, Citation outlook, Citation ratings, Citation conditions, Citation licenses,
			Citation apprenticeships) {
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
	 * @param fit how well it goes with what the reader likes; null if that is not known
	 * @param figures its figures
	 */
	record Result(String name, String slug, String href, boolean guided, String title, String summary,
			CareerLink occupation, List<CareerLink> titles, String fit, Figures figures) {
	}

	/**
	 * The figures of a career that was found.
	 *
	 * @param pay its median, with the unit if that is not the year
	 * @param instead the medians of the states of the reader's area, if that has none;
	 * else null
	 * @param range its pay range on the common scale
	 * @param jobs how many work in it
	 * @param outlook how it grows, in words
	 * @param openings the openings a year
	 * @param education the usual education to start
	 */
	record Figures(FigureCell pay, String instead, PayRange range, FigureCell jobs, String outlook, String openings,
			String education) {
	}

}

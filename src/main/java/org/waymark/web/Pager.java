package org.waymark.web;

import java.util.List;
import java.util.stream.IntStream;

import org.waymark.text.Formats;
import org.waymark.text.Messages;

/**
 * The way through a list that is too long for one page.
 *
 * @param page the number of this page, from 1
 * @param pages how many there are; at least 1
 * @param first the number of the first thing on this page, from 1
 * @param links the first page, the last, and those around this one
 */
public record Pager(int page, int pages, int first, List<NumberedLink> links) {

	private static final int AROUND = 2;

	/**
	 * The pager of a list.
	 * @param page the number of this page
	 * @param things how many things the list has
	 * @param each how many of them stand on a page
	 * @throws BadParameterException if there is no such page
	 */
	public static Pager of(int page, int things, int each) {
		int pages = Math.max(1, (things + each - 1) / each);
		if (page > pages) {
			throw new BadParameterException("page", String.valueOf(page),
					(pages == 1) ? Messages.say("error.expected.only-page")
							: Messages.say("error.expected.number", Formats.count(pages)));
		}
		List<NumberedLink> links = IntStream.rangeClosed(1, pages)
			.filter((number) -> number == 1 || number == pages || Math.abs(number - page) <= AROUND)
			.mapToObj((number) -> new NumberedLink(number, number == page,
					number == pages && page < pages - AROUND - 1 || number == page - AROUND && number > AROUND))
			.toList();
		return new Pager(page, pages, (page - 1) * each + 1, links);
	}

	/** The number of the page before; null on the first. */
	public Integer previous() {
		return (this.page > 1) ? this.page - 1 : null;
	}

	/** The number of the page after; null on the last. */
	public Integer next() {
		return (this.page < this.pages) ? this.page + 1 : null;
	}

	/** The part of a list that stands on this page. */
	public <T> List<T> part(List<T> things, int each) {
		return things.subList(this.first - 1, Math.min(things.size(), this.first - 1 + each));
	}

	/** Whether there is more than one page. */
	public boolean needed() {
		return this.pages > 1;
	}

	/**
	 * A page.
	 *
	 * @param number its number
	 * @param current whether it is this one
	 * @param afterGap whether pages are left out before it
	 */
	public record NumberedLink(int number, boolean current, boolean afterGap) {
	}

}

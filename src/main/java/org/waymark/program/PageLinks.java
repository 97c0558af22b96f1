package org.waymark.program;

import java.util.List;
import java.util.function.IntFunction;

import org.waymark.web.Address;
import org.waymark.web.Pager;

/**
 * The way to the other pages of a list.
 *
 * @param pager their numbers
 * @param links the way to each
 * @param previousHref the page before; null on the first
 * @param nextHref the page after; null on the last
 */
public record PageLinks(Pager pager, List<ListedPage> links, String previousHref, String nextHref) {

	/**
	 * The links of a pager.
	 * @param addresses the address of a page, by its number
	 */
	public static PageLinks of(Pager pager, IntFunction<Address> addresses) {
		return new PageLinks(pager,
				pager.links()
					.stream()
					.map((link) -> new ListedPage(link.number(), href(addresses, link.number()), link.current(),
							link.afterGap()))
					.toList(),
				href(addresses, pager.previous()), href(addresses, pager.next()));
	}

	private static String href(IntFunction<Address> addresses, Integer number) {
		return (number != null) ? addresses.apply(number).toString() : null;
	}

	/** The way to another page. */
	public record ListedPage(int number, String href, boolean current, boolean afterGap) {
	}

}

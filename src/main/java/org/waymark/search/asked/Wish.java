package org.waymark.search.asked;

import java.util.List;
import java.util.stream.Stream;

import org.waymark.search.asked.Asked.ChosenOption;
import org.waymark.search.asked.Remark.Link;

/**
 * What people wish for in a job.
 *
 * @param phrases how they say it
 * @param sets the answers to the finder's filters that it stands for; none where no
 * filter answers it
 * @param remark what the page says
 */
record Wish(List<String> phrases, List<ChosenOption> sets, Remark remark) {

	static Wish of(String words, String sets, String says, String links) {
		return new Wish(parts(words, ";").toList(), parts(sets, "&").map(Wish::answer).toList(),
				new Remark(says, parts(links, ";").map(Wish::link).toList()));
	}

	private static ChosenOption answer(String text) {
		int at = text.indexOf('=');
		return new ChosenOption(text.substring(0, at), text.substring(at + 1));
	}

	private static Link link(String text) {
		int at = text.lastIndexOf(' ');
		return new Link(text.substring(0, at), text.substring(at + 1));
	}

	private static Stream<String> parts(String text, String separator) {
		return (text != null) ? Stream.of(text.split(separator)).map(String::strip) : Stream.empty();
	}

}

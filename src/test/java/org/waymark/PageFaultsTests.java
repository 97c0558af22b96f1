package org.waymark;

import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The check that all pages go through finds what it is there for. */
class PageFaultsTests {

	@Test
	void aSoundPageHasNone() {
		assertThat(faults("""
				<h1>Pay</h1><h2>Median</h2><p>$40,500 and $0.50</p><svg><text>$0</text></svg>
				<div aria-hidden="true"><span>$0</span></div><dl><dt>Jobs</dt><dd>20</dd></dl>
				<a href="https://www.bls.gov" rel="external noreferrer">BLS</a>""")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			<p>null jobs</p>                                | null
			<p>NaN</p>                                      | NaN
			<p>pays $0</p>                                  | $0
			<p>pays $0.00 an hour</p>                       | $0
			<p>??name??</p>                                 | ??
			<svg aria-label="Ohio: null"></svg>             | null
			<table><tbody><tr><td></td></tr></tbody></table> | nothing in
			<table><tbody></tbody></table>                  | empty list
			<ul></ul>                                       | empty list
			<dl><dt>Jobs</dt></dl>                          | without a value
			<dl><dt>Jobs</dt><dd></dd></dl>                 | nothing in
			<h2>One</h2><h2>Two</h2><p>x</p>                | under “One”
			<h3>One</h3><h2>Two</h2><p>x</p>                | under “One”
			<h2>Last <b>one</b></h2>                        | under “Last one”
			<p style="color:red">x</p>                      | inline
			<style>p {}</style>                             | inline
			<script>alert()</script>                        | inline
			<p onclick="x()">x</p>                          | handler
			<img src="https://example.org/x.png" alt="x">   | takes img
			<img src="//example.org/x.png" alt="x">         | takes img
			<iframe src="https://example.org"></iframe>     | takes iframe
			<form action="https://example.org">x</form>     | takes form
			<a href="https://example.org">x</a>             | comes from
			""")
	void aFaultIsFound(String html, String words) {
		assertThat(faults("<h1>Heading</h1><p>Text</p>" + html)).isNotEmpty()
			.anyMatch((fault) -> fault.contains(words));
	}

	private static List<String> faults(String main) {
		return PageFaults.in(TestPage.of(200, Jsoup.parse("<main>" + main + "</main>")));
	}

}

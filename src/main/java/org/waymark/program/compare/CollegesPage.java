package org.waymark.program.compare;

import java.util.List;

import org.waymark.program.accreditation.Accreditor;
import org.waymark.program.page.FactSources;

/**
 * The comparison of colleges as the reader sees it.
 *
 * @param head what is compared
 * @param accreditor who accredits such programs; null if nobody is known to ask for that
 * @param colleges the colleges
 * @param rows the questions; none with fewer than two colleges
 * @param sources where the facts come from
 * @param handoutHref the sheet to take home, with these colleges
 */
record CollegesPage(CollegesHead head, Accreditor accreditor, List<ComparedCollege> colleges, List<CollegeAnswers> rows,
		FactSources sources, String handoutHref) {

	/**
	 * The head.
	 *
	 * @param title the title in the browser
	 * @param heading the heading
	 * @param description what it is about, for search engines
	 * @param canonical its own address
	 * @param career the name of the career
	 * @param careerHref its page
	 * @param todo what to do where there is nothing to compare; null if there is
	 * @param leftOut which colleges are left out for being too many; null if none are
	 * @param noDistance why no distance can be told; null if one can
	 * @param listHref the list of colleges, with these selected
	 * @param listLabel what the way there is called
	 * @param printed where and when it was printed
	 */
	record CollegesHead(String title, String heading, String description, String canonical, String career,
			String careerHref, String todo, String leftOut, String noDistance, String listHref, String listLabel,
			String printed) {
	}

	/**
	 * A college.
	 *
	 * @param name its name
	 * @param removeHref the comparison without it
	 */
	record ComparedCollege(String name, String removeHref) {
	}

}

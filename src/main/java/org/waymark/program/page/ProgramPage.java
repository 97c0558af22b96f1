package org.waymark.program.page;

import java.util.List;

import org.waymark.program.PageLinks;
import org.waymark.program.accreditation.Accreditor;
import org.waymark.web.Address;
import org.waymark.web.Choice;

/**
 * The page of programs as the reader sees it.
 *
 * @param head what it is about
 * @param accreditor who accredits such programs; null if nobody is known to ask for that
 * @param form what the reader can choose
 * @param found how many colleges were found, and where
 * @param needsZip what is missing for distances; null if nothing is
 * @param colleges those of this page
 * @param selection what goes along with the colleges that the reader selects
 * @param pages the other pages
 * @param online where colleges that teach only at a distance are listed; null on that
 * page
 * @param sources where the facts come from
 */
record ProgramPage(ProgramHead head, Accreditor accreditor, ProgramForm form, String found, String needsZip,
		List<CollegeCard> colleges, CollegeSelection selection, PageLinks pages, String online, FactSources sources) {

	/**
	 * The head.
	 *
	 * @param title the title in the browser
	 * @param heading the heading
	 * @param description what it is about, for search engines
	 * @param canonical its own address
	 * @param career the name of the career
	 * @param careerHref its page
	 * @param fields the fields of study, in a sentence; null if none leads there
	 */
	record ProgramHead(String title, String heading, String description, String canonical, String career,
			String careerHref, String fields) {
	}

	/**
	 * What goes along with the colleges that the reader selects to compare.
	 *
	 * @param elsewhere those that were selected on other pages
	 * @param kept what else the comparison is to know
	 */
	record CollegeSelection(List<Choice> elsewhere, List<Address.Parameter> kept) {

		static CollegeSelection of(ProgramQuery query, List<CollegeCard> here) {
			List<Choice> elsewhere = query.selected()
				.stream()
				.filter((college) -> here.stream().noneMatch((card) -> card.id() == college.id()))
				.map((college) -> new Choice(String.valueOf(college.id()), college.name(), true))
				.toList();
			return new CollegeSelection(elsewhere, query.address().only("career", "place", "zip").parameters());
		}

	}

}

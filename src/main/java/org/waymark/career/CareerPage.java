package org.waymark.career;

import java.util.List;

import org.waymark.address.Addresses;
import org.waymark.career.guide.GuideView;
import org.waymark.career.section.Section;
import org.waymark.occupation.Career;
import org.waymark.source.Fact;
import org.waymark.wage.PlaceAndYear;
import org.waymark.web.Address;
import org.waymark.web.Printed;

/**
 * A career's page as the reader sees it.
 *
 * @param head what it is about and the choices
 * @param facts the four facts that a reader asks for first
 * @param more all others
 * @param links where to read on
 * @param titles the job titles inside the occupation that have a guide
 * @param guide what a guide says outside of the sections
 * @param sections the sections, in their order
 * @param printed what stands on each sheet when it is printed
 * @param structured the career as JSON, for machines
 */
record CareerPage(CareerHead head, List<Fact> facts, MoreFigures more, Links links, JobTitles titles, GuideView guide,
		List<Section> sections, Printed printed, String structured) {

	/**
	 * Where to read on.
	 *
	 * @param compareHref where the career is put beside others
	 * @param salaryHref the salary page
	 * @param fitHref what it asks of the reader
	 * @param handoutHref the sheet to take home
	 * @param pdfHref the page as a file
	 */
	record Links(String compareHref, String salaryHref, String fitHref, String handoutHref, String pdfHref) {

		static Links of(Career career, PlaceAndYear from) {
			return new Links(Addresses.in(Address.of("/compare").with("career", career.slug(), ""), from).toString(),
					Addresses.in(Address.of(Addresses.path(career) + "/salary"), from).toString(),
					Addresses.at(Address.of("/fit").with("career", career.slug(), ""), from).toString(),
					Addresses.at(Address.of("/handout").with("career", career.slug(), ""), from).toString(),
					Addresses.in(Address.of(Addresses.path(career) + ".pdf"), from).toString());
		}

	}

}

package org.waymark.career.figures;

import java.util.ArrayList;
import java.util.List;

import org.waymark.address.Addresses;
import org.waymark.career.section.PageSection;
import org.waymark.career.section.Part;
import org.waymark.career.section.Section;
import org.waymark.license.License;
import org.waymark.license.LicenseGap;
import org.waymark.license.LicenseCoverage;
import org.waymark.license.LicenseWords;
import org.waymark.license.OccupationLicenses;
import org.waymark.occupation.Career;
import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.source.Citation;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.wage.PlaceAndYear;

/**
 * The licenses that the reader's state lists for the work, or which states list any.
 *
 * @param part what is said of it
 * @param checked the part of the page that has what the guide's editors checked, which
 * comes first; null if there is none
 * @param said what is said of the lists; null if the entries say enough
 * @param states the states that list a license, for the whole nation
 * @param lists the entries of the state, then the federal ones
 * @param lookUp where the state answers itself; null if that is not needed, or not known
 * @param unsure whether there may be more than is listed
 * @param note what to know with the entries
 * @param source where they come from
 */
public record LicensesSection(Part part, NamedLink checked, String said, List<NamedLink> states,
		List<LicenseList> lists, NamedLink lookUp, boolean unsure, String note, Citation source) implements Section {

	/**
	 * What is listed for a career.
	 * @param career the career
	 * @param licenses the licenses of its occupation
	 * @param from the reader's place
	 * @param checked where the page says what the editors checked; may be null
	 * @param source the source of the lists
	 */
	public static LicensesSection of(Career career, OccupationLicenses licenses, PlaceAndYear from, PageSection checked,
			Citation source) {
		Place state = from.state();
		List<LicenseList> lists = new ArrayList<>();
		if (!state.nation()) {
			lists.add(LicenseList.of(Messages.say("license.page.here", state.inSentence()), licenses.in(state.code())));
		}
		lists.add(LicenseList.of(Messages.say("license.page.federal"), licenses.in(PlaceCode.NATION)));
		List<Place> states = state.nation() ? licenses.states(from.places()) : List.of();
		LicenseGap gap = licenses.gap(state);
		boolean none = state.nation() ? states.isEmpty() : licenses.in(state.code()).isEmpty();
		return new LicensesSection(
				new Part(PageSection.LICENSES, LicenseWords.inShort(licenses, state, from.places()), "licenses"),
				checked(checked, from), said(licenses, from, states),
				states.stream().map((other) -> link(career, other, from)).toList(),
				lists.stream().filter((list) -> !list.first().isEmpty()).toList(),
				(gap != null && gap.agency() != null) ? new NamedLink(gap.agency(), gap.address()) : null,
				none || gap != null, note(licenses.coverage()), source);
	}

	private static NamedLink checked(PageSection checked, PlaceAndYear from) {
		if (checked == null) {
			return null;
		}
		return from.state().nation() ? new NamedLink(checked.title(), "#" + checked.anchor())
				: new NamedLink(Messages.say("career.law.title", from.state().inSentence()), "#law");
	}

	private static String said(OccupationLicenses licenses, PlaceAndYear from, List<Place> states) {
		Place state = from.state();
		if (state.nation()) {
			int lists = licenses.coverage().states(from.places()).size();
			return states.isEmpty() ? Messages.say("license.page.no-states", lists)
					: Messages.say("license.page.states", states.size(), lists);
		}
		LicenseGap gap = licenses.gap(state);
		if (gap != null) {
			return gap.missing() ? Messages.say("license.page.missing", state.inSentence())
					: Messages.say("license.page.partial", state.inSentence());
		}
		return licenses.in(state.code()).isEmpty() ? Messages.say("license.page.none", state.inSentence()) : null;
	}

	/** A link to a state keeps the vintage. */
	private static NamedLink link(Career career, Place state, PlaceAndYear from) {
		return new NamedLink(state.name(), Addresses.of(career, from.at(state)));
	}

	private static String note(LicenseCoverage coverage) {
		return Messages.say("license.page.note", Formats.count(coverage.old()), Formats.count(coverage.entries()),
				String.valueOf(coverage.before()));
	}

	/** A page that is read on. */
	public record NamedLink(String name, String href) {
	}

}

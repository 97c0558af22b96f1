package org.waymark.career.figures;

import java.util.List;
import java.util.Map;

import org.waymark.career.figures.LicensesSection.NamedLink;
import org.waymark.career.section.InShort;
import org.waymark.career.section.PageSection;
import org.waymark.career.section.Part;
import org.waymark.career.section.Section;
import org.waymark.occupation.Career;
import org.waymark.place.Place;
import org.waymark.program.ProgramFacts;
import org.waymark.program.ProgramVintages;
import org.waymark.program.accreditation.Accreditor;
import org.waymark.program.field.StudyField;
import org.waymark.source.Citation;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.wage.PlaceAndYear;
import org.waymark.web.Address;

/**
 * The fields of study that lead to the work.
 *
 * @param part what is said of it
 * @param accreditor who accredits such programs; null if nobody is known to ask for that
 * @param said what is said of the fields
 * @param first those that most people study
 * @param others some that fewer people study, for whoever opens them
 * @param othersLabel how many these are
 * @param colleges where colleges with such programs are; null if there are none
 * @param fields the source of the fields
 * @param awards the source of the awards
 */
public record StudySection(Part part, Accreditor accreditor, String said, List<StudiedField> first,
		List<StudiedField> others, String othersLabel, NamedLink colleges, Citation fields,
		Citation awards) implements Section {

	private static final int FIRST = 6;

	/** A few occupations have hundreds of fields. */
	private static final int MOST = 40;

	/**
	 * The fields of a career.
	 * @param career the career
	 * @param accreditor who accredits such programs; null if nobody is known to ask for
	 * that
	 * @param fields the fields, those first that most people study
	 * @param from the reader's place
	 * @param vintages of when the fields are
	 * @param citations the marks of the sources
	 */
	static StudySection of(Career career, Accreditor accreditor, List<StudyField> fields, PlaceAndYear from,
			ProgramVintages vintages, Map<String, Citation> citations) {
		List<StudiedField> listed = fields.stream().limit(MOST).map(StudiedField::of).toList();
		List<StudiedField> others = listed.stream().skip(FIRST).toList();
		return new StudySection(new Part(PageSection.STUDY, inShort(fields), "study"), accreditor,
				fields.isEmpty() ? Messages.say("program.section.none")
						: Messages.say("program.section.about", vintages.of(ProgramFacts.AWARDS).year()),
				listed.stream().limit(FIRST).toList(), others, othersLabel(fields.size(), listed.size()),
				colleges(career, fields, from.place()), citations.get(vintages.of(ProgramFacts.FIELDS).source()),
				citations.get(vintages.of(ProgramFacts.AWARDS).source()));
	}

	private static NamedLink colleges(Career career, List<StudyField> fields, Place place) {
		if (fields.stream().allMatch((field) -> field.total() == 0)) {
			return null;
		}
		Address address = Address.of("/programs").with("career", career.slug(), "");
		return new NamedLink(
				place.area() ? Messages.say("program.section.colleges-near", place.inSentence())
						: Messages.say("program.section.colleges", place.inSentence()),
				(place.nation() ? address : address.with("place", place.key(), "")).toString());
	}

	private static String inShort(List<StudyField> fields) {
		return fields.isEmpty() ? Messages.say("program.section.none-in-short")
				: InShort.some(fields.stream().map(StudyField::name).toList());
	}

	private static String othersLabel(int all, int listed) {
		return (all > listed) ? Messages.say("program.section.more-of", listed - FIRST, all)
				: Messages.say("program.section.more", listed - FIRST);
	}

	/**
	 * A field.
	 *
	 * @param name its name
	 * @param awards how many awards there were, and which
	 */
	public record StudiedField(String name, String awards) {

		static StudiedField of(StudyField field) {
			return new StudiedField(field.name(),
					(field.total() > 0) ? Messages.say("program.section.awards", field.total(),
							Formats.count(field.total()), field.usual().label())
							: Messages.say("program.section.no-awards"));
		}

	}

}

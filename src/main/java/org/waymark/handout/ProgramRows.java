package org.waymark.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.waymark.address.Addresses;
import org.waymark.compare.row.ComparisonCell;
import org.waymark.compare.row.ComparisonRow;
import org.waymark.compare.row.PageLink;
import org.waymark.occupation.Career;
import org.waymark.program.ProgramVintages;
import org.waymark.program.accreditation.Accreditor;
import org.waymark.program.accreditation.Accreditors;
import org.waymark.program.field.StudyField;
import org.waymark.program.field.StudyFields;
import org.waymark.program.page.FactSources;
import org.waymark.program.page.FoundCollege;
import org.waymark.program.page.NearbyPrograms;
import org.waymark.program.page.ProgramLine;
import org.waymark.source.Citation;
import org.waymark.source.Sources;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.web.Address;

/** Writes where the careers of a handout can be studied. */
@Component
class ProgramRows {

	private final StudyFields fields;

	private final NearbyPrograms programs;

	private final Accreditors accreditors;

	private final ProgramVintages vintages;

	private final Sources sources;

	ProgramRows(StudyFields fields, NearbyPrograms programs, Accreditors accreditors, ProgramVintages vintages,
			Sources sources) {
		this.fields = fields;
		this.programs = programs;
		this.accreditors = accreditors;
		this.vintages = vintages;
		this.sources = sources;
	}

	List<ComparisonRow> of(HandoutQuery query) {
		List<ComparisonRow> rows = new ArrayList<>();
		String label = query.colleges().isEmpty() ? Messages.say("handout.row.colleges")
				: Messages.say("handout.row.chosen");
		rows.add(new ComparisonRow(label, Messages.say("handout.row.colleges-note"),
				query.careers().stream().map((career) -> colleges(career, query)).toList(), awards(), false));
		accredited(query.careers()).ifPresent(rows::add);
		return rows;
	}

	private Citation awards() {
		return FactSources.of(this.vintages, this.sources.citations()).awards();
	}

	private ComparisonCell colleges(Career career, HandoutQuery query) {
		List<StudyField> leading = this.fields.of(career.soc());
		if (leading.isEmpty()) {
			return ComparisonCell.none(career.name(), Messages.say("handout.none.fields"), List.of());
		}
		List<FoundCollege> found = query.colleges().isEmpty()
				? this.programs.near(career, query.from(), query.origin(), query.room(1, 3))
				: this.programs.at(query.colleges(), career, query.origin());
		PageLink more = new PageLink(Messages.say("handout.programs"), list(career, query));
		return found.isEmpty() ? ComparisonCell.none(career.name(), none(query), List.of(more))
				: new ComparisonCell(career.name(), null,
						found.stream().map((college) -> line(college, leading, query)).toList(), List.of(more), false,
						false, null);
	}

	private static String list(Career career, HandoutQuery query) {
		Address address = Address.of("/programs").with("career", career.slug(), "");
		return Addresses.at(address, query.chosen()).with("zip", query.origin().zip(), "").toString();
	}

	private static String none(HandoutQuery query) {
		if (!query.colleges().isEmpty()) {
			return Messages.say("handout.none.chosen");
		}
		return query.origin().states().isEmpty() ? Messages.say("handout.none.place")
				: Messages.say("handout.none.colleges");
	}

	private static String line(FoundCollege found, List<StudyField> leading, HandoutQuery query) {
		ProgramLine program = ProgramLine.of(found, leading).get(0);
		Integer tuition = found.tuition();
		return Messages.say("handout.college", found.college().name(), found.where(query.from().places()),
				Objects.requireNonNullElse(found.distance(), "none"), program.award(), program.field(),
				(tuition != null) ? Formats.dollars(tuition) : "none", priceFor(found));
	}

	/** The key of those who pay that price. */
	private static String priceFor(FoundCollege found) {
		return found.college().figures().onePrice() ? "everybody" : found.outOfState() ? "away" : "home";
	}

	/** Who asks for an accredited program; none if nobody is known to. */
	private Optional<ComparisonRow> accredited(List<Career> careers) {
		List<Optional<Accreditor>> asked = careers.stream().map((career) -> this.accreditors.of(career.soc())).toList();
		if (asked.stream().noneMatch(Optional::isPresent)) {
			return Optional.empty();
		}
		List<ComparisonCell> cells = new ArrayList<>();
		for (int at = 0; at < careers.size(); at++) {
			String name = careers.get(at).name();
			cells.add(asked.get(at)
				.map((accreditor) -> ComparisonCell.of(name, accreditor.sentence()))
				.orElseGet(() -> ComparisonCell.none(name, Messages.say("handout.none.accreditor"), List.of())));
		}
		return Optional.of(new ComparisonRow(Messages.say("handout.row.accredited"), null, cells, null, false));
	}

}

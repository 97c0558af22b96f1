package org.waymark.fit.readiness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.waymark.fit.readiness.CheckBasis.Agency;
import org.waymark.fit.readiness.CheckBasis.DemandedBy;
import org.waymark.guide.Guide;
import org.waymark.guide.LawLine;
import org.waymark.guide.LawWords;
import org.waymark.guide.StateRule.RuleKind;
import org.waymark.license.License;
import org.waymark.license.LicenseGap;
import org.waymark.license.LicenseWords;
import org.waymark.license.OccupationLicenses;
import org.waymark.place.Place;
import org.waymark.place.Places.PlaceList;
import org.waymark.source.Citation;
import org.waymark.text.Messages;

/**
 * What the law asks in the reader's state, as far as a guide's editors checked it, and
 * what the state's list has, which is not the law.
 */
final class LicenseChecks {

	private static final int LISTED = 4;

	private final CareerDemands demands;

	private final Place state;

	LicenseChecks(CareerDemands demands) {
		this.demands = demands;
		this.state = demands.from().state();
	}

	CheckSection section() {
		List<LawLine> lines = law();
		Map<Boolean, List<LawLine>> law = lines.stream().collect(Collectors.partitioningBy(had(lines)));
		List<CheckItem> items = new ArrayList<>(law.get(true).stream().map(this::checked).toList());
		List<CheckItem> listed = listed();
		List<String> notes = notes(law.get(false));
		if (items.isEmpty() || !listed.isEmpty() || this.state.nation()) {
			notes.add(list());
		}
		items.addAll(listed);
		return new CheckSection(CheckGroup.LICENSE, notes, items);
	}

	/**
	 * What can be had: a license, or what a rule asks for where no license has a name.
	 * That it depends, or that nothing is required, is something to know.
	 */
	private static Predicate<LawLine> had(List<LawLine> law) {
		boolean named = law.stream().anyMatch((line) -> line.name() != null && line.required());
		return (line) -> line.name() != null || (line.required() && !named) || line.rule() == RuleKind.LISTED;
	}

	private List<LawLine> law() {
		Guide guide = this.demands.guide();
		if (guide == null) {
			return List.of();
		}
		return this.state.nation() ? LawWords.everywhere(guide.certifications())
				: LawWords.lines(guide.certifications(), guide.stateRules(), this.state);
	}

	private CheckItem checked(LawLine line) {
		Agency agency = (line.name() != null) ? null : Agency.of(line.agency(), line.link());
		CheckBasis basis = new CheckBasis(weight(line), line.status(), line.more(), agency,
				this.demands.guideSource(line.source()));
		return CheckItem.in(this.state.key(), line.what(), basis, List.of());
	}

	private static DemandedBy weight(LawLine line) {
		return line.required() ? DemandedBy.LAW
				: (line.rule() == RuleKind.LISTED) ? DemandedBy.LIST : DemandedBy.NOBODY;
	}

	/** Those for people who begin: several with one name are one. */
	private List<CheckItem> listed() {
		if (this.state.nation()) {
			return List.of();
		}
		Citation source = this.demands.cited().of(this.demands.cited().licenses());
		Map<String, License> byName = ordinary().stream()
			.collect(Collectors.toMap(License::name, (license) -> license, (one, same) -> one, LinkedHashMap::new));
		return byName.values().stream().limit(LISTED).map((license) -> listed(license, source)).toList();
	}

	private List<License> ordinary() {
		return this.demands.licenses().forBeginners(this.state.code(), this.demands.career().name());
	}

	private CheckItem listed(License license, Citation source) {
		String place = this.state.key() + license.name();
		CheckBasis basis = new CheckBasis(DemandedBy.LIST, Messages.say("fit.ready.listed"),
				LicenseWords.entry(license), Agency.of(license.agency(), license.link()), source);
		List<CheckItem> parts = LicenseWords.parts(license)
			.stream()
			.map((part) -> Messages.say("fit.ready.part", part))
			.map((part) -> CheckItem.in(place, part, CheckBasis.OURS, List.of()))
			.toList();
		return CheckItem.in(this.state.key(), license.name(), basis, parts);
	}

	private List<String> notes(List<LawLine> law) {
		List<String> notes = new ArrayList<>();
		law.stream().map((line) -> Messages.say("fit.ready.rule", line.status(), line.text())).forEach(notes::add);
		if (this.demands.guide() == null) {
			notes.add(Messages.say("fit.ready.law-unchecked"));
		}
		return notes;
	}

	/** What is known of the state's list; of all lists, for the nation. */
	private String list() {
		OccupationLicenses licenses = this.demands.licenses();
		if (this.state.nation()) {
			PlaceList places = this.demands.from().places();
			return Messages.say("fit.ready.choose-state", licenses.states(places).size(),
					licenses.coverage().states(places).size());
		}
		LicenseGap gap = licenses.gap(this.state);
		String place = this.state.inSentence();
		if (gap != null) {
			return gap.missing() ? Messages.say("license.page.missing", place)
					: Messages.say("license.page.partial", place);
		}
		if (licenses.in(this.state.code()).isEmpty()) {
			return Messages.say("license.page.none", place);
		}
		long names = ordinary().stream().map(License::name).distinct().count();
		return (names == 0) ? Messages.say("fit.ready.lists-others", place)
				: Messages.say("fit.ready.lists", place, Math.max(0, names - LISTED));
	}

}

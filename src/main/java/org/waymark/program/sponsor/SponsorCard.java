package org.waymark.program.sponsor;

import java.util.ArrayList;
import java.util.List;

import org.waymark.apprenticeship.Sponsor;
import org.waymark.apprenticeship.SponsorKind;
import org.waymark.place.Places.PlaceList;
import org.waymark.text.Formats;
import org.waymark.text.Messages;

/**
 * A sponsor as the reader sees it.
 *
 * @param name its name
 * @param website its address; null if none is known
 * @param about where it is, how far away and what it is
 * @param entry its number on the list, and when its entry was last changed
 */
record SponsorCard(String name, String website, List<String> about, List<String> entry) {

	static SponsorCard of(FoundSponsor found, PlaceList places) {
		Sponsor sponsor = found.sponsor();
		List<String> about = new ArrayList<>();
		about.add(Messages.say("program.college.where", sponsor.city(), places.coded(sponsor.place()).key(),
				sponsor.zip()));
		if (found.miles() != null) {
			about.add(Messages.say("program.college.miles", Math.round(found.miles())));
		}
		sponsor.kinds().stream().map(SponsorKind::label).forEach(about::add);
		List<String> entry = new ArrayList<>();
		entry.add(Messages.say("program.sponsor.number", sponsor.id()));
		if (sponsor.updated() != null) {
			entry.add(Messages.say("program.sponsor.updated", Formats.month(sponsor.updated())));
		}
		return new SponsorCard(sponsor.name(), sponsor.website(), about, entry);
	}

}

package org.waymark.program.sponsor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.waymark.apprenticeship.Apprenticeships;
import org.waymark.apprenticeship.Sponsor;
import org.waymark.place.lookup.Coordinates;
import org.waymark.place.lookup.ZipCodes;
import org.waymark.program.Origin;

/** Finds the sponsors that train for a career in the reader's states. */
@Component
class SponsorSearch {

	private static final Comparator<FoundSponsor> NEAREST_FIRST = Comparator.comparing(FoundSponsor::miles,
			Comparator.nullsLast(Comparator.naturalOrder()));

	private static final Comparator<FoundSponsor> BY_CITY = Comparator.comparing((found) -> found.sponsor().city(),
			String.CASE_INSENSITIVE_ORDER);

	private final Apprenticeships apprenticeships;

	private final ZipCodes zips;

	SponsorSearch(Apprenticeships apprenticeships, ZipCodes zips) {
		this.apprenticeships = apprenticeships;
		this.zips = zips;
	}

	/**
	 * The nearest first, where distances can be told, else by city; those that are equal
	 * in this from A to Z.
	 */
	List<FoundSponsor> find(SponsorQuery query) {
		if (query.anywhere()) {
			return List.of();
		}
		Origin origin = query.origin();
		List<Sponsor> sponsors = this.apprenticeships.sponsors(query.career().soc(), origin.states());
		Map<String, Coordinates> points = origin.pointed()
				? this.zips.points(sponsors.stream().map(Sponsor::zip).toList()) : Map.of();
		return sponsors.stream()
			.map((sponsor) -> found(sponsor, points.get(sponsor.zip()), origin))
			.sorted(origin.pointed() ? NEAREST_FIRST : BY_CITY)
			.toList();
	}

	private static FoundSponsor found(Sponsor sponsor, Coordinates point, Origin origin) {
		return new FoundSponsor(sponsor, (point != null) ? origin.point().milesTo(point) : null);
	}

}

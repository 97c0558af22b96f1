package org.waymark.program.sponsor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.apprenticeship.Apprenticeships;
import org.waymark.apprenticeship.Sponsor;
import org.waymark.place.Place;
import org.waymark.place.PlaceKind;
import org.waymark.place.lookup.Coordinates;
import org.waymark.place.lookup.Points;
import org.waymark.place.lookup.ZipCodes;
import org.waymark.program.Origin;

/**
 * Finds the sponsors that train for a career in the reader's states, and those close by
 * across a state line.
 */
@Component
class SponsorSearch {

	/** So far away a sponsor in another state may be. */
	static final int MILES = 100;

	/**
	 * No state within reach is left out: from the middle of an area it is not far to its
	 * edge.
	 */
	private static final int REACH = 2 * MILES;

	private static final Comparator<FoundSponsor> NEAREST_FIRST = Comparator.comparing(FoundSponsor::miles,
			Comparator.nullsLast(Comparator.naturalOrder()));

	private static final Comparator<FoundSponsor> BY_CITY = Comparator.comparing((found) -> found.sponsor().city(),
			String.CASE_INSENSITIVE_ORDER);

	private final Apprenticeships apprenticeships;

	private final ZipCodes zips;

	private final Points points;

	SponsorSearch(Apprenticeships apprenticeships, ZipCodes zips, Points points) {
		this.apprenticeships = apprenticeships;
		this.zips = zips;
		this.points = points;
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
		List<Place> states = Stream.of(origin.states(), statesWithin(query, REACH))
			.flatMap(List::stream)
			.distinct()
			.toList();
		List<Sponsor> sponsors = this.apprenticeships.sponsors(query.career().soc(), states);
		Map<String, Coordinates> points = origin.pointed()
				? this.zips.points(sponsors.stream().map(Sponsor::zip).toList()) : Map.of();
		return sponsors.stream()
			.map((sponsor) -> found(sponsor, points.get(sponsor.zip()), origin))
			.filter((found) -> !found.outOfState() || (found.miles() != null && found.miles() <= MILES))
			.sorted(origin.pointed() ? NEAREST_FIRST : BY_CITY)
			.toList();
	}

	/**
	 * The states across a line that are within reach; none where nobody knows from where.
	 */
	List<Place> otherStates(SponsorQuery query) {
		return statesWithin(query, MILES).stream().filter((state) -> !query.origin().states().contains(state)).toList();
	}

	private List<Place> statesWithin(SponsorQuery query, int miles) {
		return !query.origin().pointed() ? List.of() : query.places()
			.ofKind(PlaceKind.METRO, PlaceKind.NONMETRO)
			.stream()
			.filter((area) -> this.points.of(area.code()).filter(within(miles, query.origin().point())).isPresent())
			.flatMap((area) -> query.places().statesOf(area).stream())
			.distinct()
			.toList();
	}

	private static Predicate<Coordinates> within(int miles, Coordinates point) {
		return (other) -> point.milesTo(other) <= miles;
	}

	private static FoundSponsor found(Sponsor sponsor, Coordinates point, Origin origin) {
		boolean outOfState = origin.states().stream().map(Place::code).noneMatch(sponsor.place()::equals);
		return new FoundSponsor(sponsor, (point != null) ? origin.point().milesTo(point) : null, outOfState);
	}

}

package org.waymark.place.lookup;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import org.waymark.place.Place;
import org.waymark.place.Places;
import org.waymark.place.lookup.FoundPlace.FoundKind;
import org.waymark.place.lookup.PlaceNameIndex.NameEntry;
import org.waymark.server.cache.DataCache;

/**
 * Finds places as people name them: a city, a county, a state, an area or a ZIP code,
 * with or without the state.
 */
@Service
public class PlaceSearch {

	private static final Pattern ZIP = Pattern.compile("(\\d{5})(?:-\\d{4})?");

	private final Places places;

	private final ZipCodes zips;

	private final ZipRangeRepository ranges;

	private final Supplier<PlaceNameIndex> names;

	PlaceSearch(Places places, Counties counties, Cities cities, ZipCodes zips, ZipRangeRepository ranges,
			DataCache cache) {
		this.places = places;
		this.zips = zips;
		this.ranges = ranges;
		this.names = cache.cached(() -> PlaceNameIndex.of(places.all(), counties.byCode(), cities.byCounty()));
	}

	/**
	 * The places that some words can mean.
	 * @param words what somebody typed
	 * @param most how many answers there may be
	 */
	public PlaceAnswer find(String words, int most) {
		Matcher zip = ZIP.matcher(words.strip());
		return zip.matches() ? zip(words.strip(), zip.group(1))
				: new PlaceAnswer(words, named(words, most), null, null);
	}

	/**
	 * The places that some words may become, those first that are called just so.
	 * @param words what somebody has typed so far
	 * @param most how many there may be
	 */
	public List<FoundPlace> suggest(String words, int most) {
		String folded = PlaceNames.folded(words);
		if (folded.isEmpty() || Character.isDigit(folded.charAt(0))) {
			return find(words, most).found();
		}
		PlaceNameIndex index = this.names.get();
		List<FoundPlace> beginning = first(Stream.concat(index.called(folded), index.beginning(folded)), most);
		return beginning.isEmpty() ? named(words, most) : beginning;
	}

	private PlaceAnswer zip(String words, String code) {
		Optional<ZipCode> zip = this.zips.find(code);
		ZipRange range = zip.isPresent() ? null
				: this.ranges.findAround(code).map(ZipRangeEntity::toRange).orElse(null);
		Stream<Place> found = (range != null) ? Stream.ofNullable(range.place()).map(this.places.all()::coded)
				: zip.stream().flatMap((it) -> it.areas().stream()).map(this.places.all()::coded);
		return new PlaceAnswer(words, found
			.map((place) -> new FoundPlace(place.area() ? FoundKind.AREA : FoundKind.STATE, place.name(), null, place))
			.toList(), zip.orElse(null), range);
	}

	/**
	 * What stands out among all of that name; else what is called just so, perhaps in the
	 * state that stands last; else what begins so.
	 */
	private List<FoundPlace> named(String words, int most) {
		String folded = PlaceNames.folded(words);
		if (folded.isEmpty()) {
			return List.of();
		}
		Optional<NameEntry> outstanding = this.names.get().outstanding(folded);
		if (outstanding.isPresent()) {
			return List.of(outstanding.get().found());
		}
		PlaceNameIndex index = this.names.get();
		return Stream
			.<Supplier<List<FoundPlace>>>of(() -> first(index.called(folded), most),
					() -> inState(folded, index::called, most), () -> first(index.beginning(folded), most),
					() -> inState(folded, index::beginning, most))
			.map(Supplier::get)
			.filter((found) -> !found.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	/** What goes by the words before a state, in that state. */
	private List<FoundPlace> inState(String folded, Function<String, Stream<NameEntry>> names, int most) {
		return this.places.all()
			.states()
			.stream()
			.flatMap((state) -> Stream.of(state.abbreviation(), state.name())
				.map((name) -> " " + PlaceNames.folded(name))
				.filter(folded::endsWith)
				.map((name) -> folded.substring(0, folded.length() - name.length()))
				.map((name) -> first(names.apply(name).filter((entry) -> entry.in(state)), most)))
			.filter((found) -> !found.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	private static List<FoundPlace> first(Stream<NameEntry> entries, int most) {
		return entries.map(NameEntry::found).distinct().limit(most).toList();
	}

}

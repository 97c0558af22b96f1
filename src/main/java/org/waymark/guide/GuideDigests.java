package org.waymark.guide;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.place.Place;
import org.waymark.wage.PlaceAndYear;

/** The guides in short. */
@Service
public class GuideDigests {

	private final GuideRepository guides;

	private final NoteRepository notes;

	private final CertificationRepository certifications;

	private final StateRuleRepository stateRules;

	private final RungRepository rungs;

	GuideDigests(GuideRepository guides, NoteRepository notes, CertificationRepository certifications,
			StateRuleRepository stateRules, RungRepository rungs) {
		this.guides = guides;
		this.notes = notes;
		this.certifications = certifications;
		this.stateRules = stateRules;
		this.rungs = rungs;
	}

	/**
	 * The guides at some addresses as they are read from a place; what has none is left
	 * out.
	 */
	public Map<String, GuideDigest> at(Collection<String> slugs, PlaceAndYear from) {
		Map<String, List<Note>> notesOf = group(this.notes.findByGuideInOrderByPosition(slugs), NoteEntity::guide,
				NoteEntity::toNote);
		Map<String, List<Certification>> certificationsOf = group(
				this.certifications.findByGuideInOrderByPosition(slugs), CertificationEntity::guide,
				CertificationEntity::toCertification);
		Map<String, List<StateRule>> rulesOf = group(this.stateRules.findByGuideInOrderByPosition(slugs),
				StateRuleEntity::guide, StateRuleEntity::toStateRule);
		Map<String, List<String>> rungsOf = group(this.rungs.findByGuideInOrderByPosition(slugs), RungEntity::guide,
				RungEntity::title);
		return this.guides.findBySlugIn(slugs)
			.stream()
			.map(GuideHead::slug)
			.collect(Collectors.toMap(Function.identity(), (slug) -> {
				List<Certification> items = certificationsOf.getOrDefault(slug, List.of());
				List<Note> notes = notesOf.getOrDefault(slug, List.of());
				return new GuideDigest(law(items, rulesOf.getOrDefault(slug, List.of()), from),
						certifications(items, from), rungsOf.getOrDefault(slug, List.of()), titles(notes, "POINT_FOR"),
						titles(notes, "POINT_AGAINST"));
			}));
	}

	private static List<String> law(List<Certification> items, List<StateRule> rules, PlaceAndYear from) {
		Place place = from.state();
		if (place.nation()) {
			List<String> everywhere = LawWords.required(items, place)
				.map((item) -> item.fullName() + ": " + lower(LawWords.status(item, from.places())))
				.toList();
			return everywhere.isEmpty() ? List.of("No license that we know of is required everywhere") : everywhere;
		}
		List<String> here = LawWords.lines(items, rules, place).stream().map(LawLine::words).toList();
		return here.isEmpty() ? List.of("We know of no license that " + place.inSentence() + " requires for this work")
				: here;
	}

	private static List<String> certifications(List<Certification> items, PlaceAndYear from) {
		return items.stream()
			.filter((item) -> !item.required() && !item.requiredInSomeStates() && item.appliesIn(from.state()))
			.map((item) -> item.fullName() + ": "
					+ (from.state().nation() ? lower(LawWords.status(item, from.places())) : LawWords.choice(item)))
			.toList();
	}

	private static String lower(String words) {
		return Character.toLowerCase(words.charAt(0)) + words.substring(1);
	}

	private static List<String> titles(List<Note> notes, String kind) {
		return notes.stream()
			.filter((note) -> note.kind().equals(kind))
			.map(Note::title)
			.filter(Objects::nonNull)
			.toList();
	}

	private static <E, T> Map<String, List<T>> group(List<E> rows, Function<E, String> key, Function<E, T> value) {
		return rows.stream().collect(Collectors.groupingBy(key, Collectors.mapping(value, Collectors.toList())));
	}

}

package org.waymark.career;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

/** The guides in short. */
@Service
public class GuideDigests {

	private static final int MONTHS_A_YEAR = 12;

	private final GuideRepository guides;

	private final NoteRepository notes;

	private final TrainingRepository trainings;

	private final CertificationRepository certifications;

	private final RungRepository rungs;

	GuideDigests(GuideRepository guides, NoteRepository notes, TrainingRepository trainings,
			CertificationRepository certifications, RungRepository rungs) {
		this.guides = guides;
		this.notes = notes;
		this.trainings = trainings;
		this.certifications = certifications;
		this.rungs = rungs;
	}

	/** The guides at some addresses; what has none is left out. */
	public Map<String, GuideDigest> at(Collection<String> slugs) {
		Map<String, List<Note>> notesOf = group(this.notes.findByGuideInOrderByPosition(slugs), NoteEntity::guide,
				NoteEntity::toNote);
		Map<String, List<Training>> trainingsOf = group(this.trainings.findByGuideInOrderByPosition(slugs),
				TrainingEntity::guide, TrainingEntity::toTraining);
		Map<String, List<Certification>> certificationsOf = group(
				this.certifications.findByGuideInOrderByPosition(slugs), CertificationEntity::guide,
				CertificationEntity::toCertification);
		Map<String, List<String>> rungsOf = group(this.rungs.findByGuideInOrderByPosition(slugs), RungEntity::guide,
				RungEntity::title);
		return this.guides.findBySlugIn(slugs)
			.stream()
			.collect(Collectors.toMap(GuideHead::slug,
					(head) -> digest(notesOf.getOrDefault(head.slug(), List.of()),
							trainingsOf.getOrDefault(head.slug(), List.of()),
							certificationsOf.getOrDefault(head.slug(), List.of()),
							rungsOf.getOrDefault(head.slug(), List.of()))));
	}

	private static GuideDigest digest(List<Note> notes, List<Training> trainings, List<Certification> certifications,
			List<String> ladder) {
		return new GuideDigest(first(trainings, Spans::months), first(trainings, Spans::cost),
				certifications.stream()
					.map((item) -> item.shortName() + " (" + GuideWriter.status(item).toLowerCase(Locale.ROOT) + ")")
					.toList(),
				trainings.stream().filter((way) -> way.monthsMax() != null).map(GuideDigests::way).toList(), ladder,
				titles(notes, "POINT_FOR"), titles(notes, "POINT_AGAINST"));
	}

	private static GuideDigest.Way way(Training training) {
		Integer cost = training.costMax();
		if (cost != null && "year".equals(training.costPer())) {
			cost = cost * training.monthsMax() / MONTHS_A_YEAR;
		}
		return new GuideDigest.Way(training.name(), training.monthsMax(), cost, training.paid());
	}

	private static String first(List<Training> trainings, Function<Training, String> words) {
		return trainings.stream()
			.filter((way) -> words.apply(way) != null)
			.map((way) -> words.apply(way) + " (" + way.name() + (way.paid() ? ", paid" : "") + ")")
			.findFirst()
			.orElse(null);
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

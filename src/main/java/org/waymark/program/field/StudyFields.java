package org.waymark.program.field;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.program.award.Completions;
import org.waymark.program.field.FieldOccupationRepository.FieldOfOccupation;
import org.waymark.server.cache.DataCache;

/**
 * The fields of study that lead to occupations, by the crosswalk of NCES and BLS. A field
 * is broader than a job: many people who study it do other work.
 */
@Service
public class StudyFields {

	private static final Comparator<StudyField> MOST_AWARDS_FIRST = Comparator.comparingInt(StudyField::total)
		.reversed()
		.thenComparing(StudyField::name);

	private final Supplier<Map<String, List<StudyField>>> bySoc;

	StudyFields(StudyFieldRepository fields, FieldOccupationRepository occupations, Completions completions,
			DataCache cache) {
		this.bySoc = cache.cached(() -> {
			Map<String, StudyField> byCip = fields.findAllBy()
				.stream()
				.collect(Collectors.toMap(StudyFieldEntity::cip,
						(field) -> new StudyField(field.cip(), field.name(), completions.inNation(field.cip()))));
			return occupations.findAllBy()
				.stream()
				.collect(
						Collectors.groupingBy(FieldOfOccupation::soc,
								Collectors.mapping((pair) -> byCip.get(pair.cip()),
										Collectors.collectingAndThen(Collectors.toList(),
												(all) -> all.stream().sorted(MOST_AWARDS_FIRST).toList()))));
		});
	}

	/**
	 * Those that lead to an occupation, by its code; those first that most people study.
	 */
	public List<StudyField> of(String soc) {
		return this.bySoc.get().getOrDefault(soc, List.of());
	}

}

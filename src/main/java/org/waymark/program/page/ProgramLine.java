package org.waymark.program.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.waymark.program.award.Completion;
import org.waymark.program.field.StudyField;
import org.waymark.text.Formats;
import org.waymark.text.Messages;

/**
 * What a college awarded in a field, as the reader sees it.
 *
 * @param field the name of the field
 * @param award the award
 * @param awards how many
 */
public record ProgramLine(String field, String award, String awards) {

	/**
	 * All that a college awarded in some fields, the most awards first.
	 * @param found the college
	 * @param fields the fields
	 */
	public static List<ProgramLine> of(FoundCollege found, List<StudyField> fields) {
		Map<String, String> names = fields.stream().collect(Collectors.toMap(StudyField::cip, StudyField::name));
		return found.programs().stream().map((program) -> of(program, names)).toList();
	}

	private static ProgramLine of(Completion program, Map<String, String> names) {
		return new ProgramLine(names.get(program.cip()), program.level().label(),
				Messages.say("program.college.awards", program.awards(), Formats.count(program.awards())));
	}

}

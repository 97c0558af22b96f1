package org.waymark.career.figures;

import java.util.List;
import java.util.Map;

import org.waymark.career.section.LabeledValue;
import org.waymark.career.section.PageSection;
import org.waymark.career.section.Part;
import org.waymark.career.section.Section;
import org.waymark.occupation.conditions.WorkCondition;
import org.waymark.occupation.conditions.WorkConditions;
import org.waymark.source.Citation;
import org.waymark.text.Messages;

/**
 * Under what conditions people work, as they told O*NET.
 *
 * @param part what is said of it
 * @param rows each condition, and the answer nearest to the average
 * @param source where it comes from
 */
public record ConditionsSection(Part part, List<LabeledValue> rows, Citation source) implements Section {

	/**
	 * The conditions in an occupation.
	 * @param conditions what is known of them; null if nobody was asked
	 * @param citations the marks of the sources
	 */
	public static ConditionsSection of(WorkConditions conditions, Map<String, Citation> citations) {
		if (conditions == null) {
			return new ConditionsSection(new Part(PageSection.CONDITIONS, null), List.of(), null);
		}
		List<LabeledValue> rows = conditions.averages()
			.entrySet()
			.stream()
			.map((average) -> new LabeledValue(average.getKey().label(), average.getKey().inWords(average.getValue())))
			.toList();
		return new ConditionsSection(new Part(PageSection.CONDITIONS, inShort(conditions)), rows,
				citations.get(conditions.source()));
	}

	private static String inShort(WorkConditions conditions) {
		return Messages.say("career.conditions.in-short", words(conditions, WorkCondition.HOURS),
				words(conditions, WorkCondition.STANDING), words(conditions, WorkCondition.OUTDOORS));
	}

	private static String words(WorkConditions conditions, WorkCondition condition) {
		return conditions.averages().containsKey(condition) ? condition.inWords(conditions.averages().get(condition))
				: Messages.say("career.conditions.not-asked");
	}

}

package org.waymark.career.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

import org.waymark.occupation.education.EducationAttainment;
import org.waymark.source.Citation;
import org.waymark.text.Messages;

/**
 * How many of 100 people who do the work have which education.
 *
 * @param rows each level, the least first
 * @param note who was asked, and when
 * @param source where it comes from
 */
public record WorkerEducationPart(List<EducationRow> rows, String note, Citation source) {

	static WorkerEducationPart of(EducationAttainment workers, EducationAttainment all,
			Map<String, Citation> citations) {
		List<EducationRow> rows = workers.shares()
			.entrySet()
			.stream()
			.map((share) -> new EducationRow(share.getKey().label(), people(share.getValue()), share.getValue() + "%",
					people(all.shares().get(share.getKey()))))
			.toList();
		String note = workers.shared() ? Messages.say("career.entry.workers-note-shared", workers.years())
				: Messages.say("career.entry.workers-note", workers.years());
		return new WorkerEducationPart(rows, note, citations.get(workers.source()));
	}

	/** A share that is rounded to nothing stands for a few people, not for none. */
	private static String people(BigDecimal percent) {
		return Messages.say("career.entry.people", percent.setScale(0, RoundingMode.HALF_UP));
	}

	/**
	 * A level.
	 *
	 * @param level what it is called
	 * @param people how many of 100 people who do the work have it
	 * @param length how long its bar is
	 * @param all how many of 100 workers in all jobs have it
	 */
	public record EducationRow(String level, String people, String length, String all) {
	}

}

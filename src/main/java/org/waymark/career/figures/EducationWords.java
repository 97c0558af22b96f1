package org.waymark.career.figures;

import java.util.List;
import java.util.Optional;

import org.waymark.occupation.education.AttainmentLevel;
import org.waymark.occupation.education.EducationAttainment;
import org.waymark.occupation.education.RequiredEducation;
import org.waymark.occupation.education.RequiredEducation.RequiredAnswer;
import org.waymark.occupation.outlook.Education;
import org.waymark.text.Formats;
import org.waymark.text.Messages;

/** Says which education a work takes, and where those who say so differ. */
final class EducationWords {

	/** So many of 100 workers with more, or less, than is typical are worth a word. */
	private static final int MANY = 25;

	/** An answer that fewer of 100 people gave is left out, but for the most common. */
	private static final int FEW = 10;

	private static final int ANSWERS = 3;

	private EducationWords() {
	}

	/**
	 * What BLS says is typical, beside what workers have and what they told O*NET.
	 * @param typical what BLS says; null if it says nothing
	 * @param workers what workers have; may be null
	 * @param required what they told O*NET; may be null
	 */
	static String compared(Education typical, EducationAttainment workers, RequiredEducation required) {
		if (typical == null) {
			return Messages.say("career.entry.no-typical");
		}
		String start = Messages.say("occupation.education-start." + typical.key());
		String beside = (workers != null) ? beside(start, typical, workers) : Messages.say("career.entry.start", start);
		return Optional.ofNullable(required)
			.map((it) -> Messages.say("career.entry.both", beside, onet(typical, it)))
			.orElse(beside);
	}

	private static String beside(String start, Education typical, EducationAttainment workers) {
		AttainmentLevel level = AttainmentLevel.of(typical);
		int more = level.next().map(workers::orMore).orElse(0);
		int less = workers.lessThan(AttainmentLevel.leastOf(typical));
		if (more >= MANY && more >= less) {
			return (level.compareTo(AttainmentLevel.ASSOCIATE) >= 0) ? Messages.say("career.entry.more", start, more)
					: Messages.say("career.entry.more-degree", start, more, workers.orMore(AttainmentLevel.BACHELOR));
		}
		return (less >= MANY) ? Messages.say("career.entry.less", start, less)
				: Messages.say("career.entry.same", start);
	}

	private static String onet(Education typical, RequiredEducation required) {
		return (required.mostCommon().education() == typical) ? Messages.say("career.entry.onet-same")
				: Messages.say("career.entry.onet-other", required.mostCommon().inSentence());
	}

	/** The most common answers that O*NET got; or that there are none. */
	static String required(RequiredEducation required) {
		if (required == null) {
			return Messages.say("career.entry.required-none");
		}
		List<RequiredAnswer> answers = required.answers();
		List<String> most = answers.stream()
			.limit(ANSWERS)
			.filter((answer) -> answer.percent() >= FEW || answer == answers.get(0))
			.map((answer) -> Messages.say("career.entry.answer", answer.percent(), answer.level().inSentence()))
			.toList();
		return Messages.say("career.entry.required", String.valueOf(required.year()), Formats.list(most));
	}

}

package org.waymark.occupation.profile;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.waymark.text.Messages;

/**
 * How much preparation an occupation asks for, and which interests it suits, as O*NET
 * rates it.
 *
 * @param soc the occupation
 * @param jobZoneFrom the lowest job zone of what O*NET lists for it, from 1 to 5
 * @param jobZoneTo the highest one; mostly the same
 * @param realistic how well it suits realistic interests, from 1 to 7
 * @param investigative the same of investigative interests
 * @param artistic the same of artistic interests
 * @param social the same of social interests
 * @param enterprising the same of enterprising interests
 * @param conventional the same of conventional interests
 * @param source the id of its source
 */
public record Profile(String soc, int jobZoneFrom, int jobZoneTo, BigDecimal realistic, BigDecimal investigative,
		BigDecimal artistic, BigDecimal social, BigDecimal enterprising, BigDecimal conventional, String source) {

	private static final int MOST_INTERESTS = 3;

	/** The middle of the scale from 1 to 7. */
	private static final BigDecimal MIDDLE = BigDecimal.valueOf(4);

	/**
	 * The interests that it suits, the best first: the highest rated one, and up to two
	 * more that are rated above the middle.
	 */
	public List<Interest> interests() {
		List<Interest> ranked = Arrays.stream(Interest.values())
			.sorted(Comparator.comparing((Interest interest) -> interest.rating(this)).reversed())
			.toList();
		return ranked.stream()
			.limit(MOST_INTERESTS)
			.filter((interest) -> interest == ranked.get(0) || interest.rating(this).compareTo(MIDDLE) > 0)
			.toList();
	}

	/** Whether a job zone is among those of the occupation. */
	public boolean isIn(JobZone zone) {
		return this.jobZoneFrom <= zone.number() && zone.number() <= this.jobZoneTo;
	}

	/** Its job zone in words. */
	public String preparation() {
		JobZone from = JobZone.of(this.jobZoneFrom);
		return (this.jobZoneFrom == this.jobZoneTo) ? from.label()
				: Messages.say("occupation.zone-span", from.label(), JobZone.of(this.jobZoneTo).inSentence());
	}

}

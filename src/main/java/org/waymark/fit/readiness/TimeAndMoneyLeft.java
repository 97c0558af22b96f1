package org.waymark.fit.readiness;

import org.waymark.source.Citation;
import org.waymark.text.Messages;
import org.waymark.training.Preparation;
import org.waymark.training.PreparationWords;

/**
 * How many months and dollars are left, by the one rule for all careers.
 *
 * @param time the time until fully qualified, or that none is left
 * @param cost what it costs; null if no time is left
 * @param counted the months and dollars that make it up; null if none are left
 * @param cases the same in the low and the high case; null if they are the usual one
 * @param then paid training on the job that follows and is not counted; null for none
 * @param price where the price comes from; null if none is counted
 */
public record TimeAndMoneyLeft(String time, String cost, String counted, String cases, String then, Citation price) {

	static TimeAndMoneyLeft of(CheckList list, CareerDemands demands) {
		Preparation rest = list.left();
		boolean follows = rest.onTheJob() != null && !(rest.way().months().none() && !list.done());
		String then = follows ? Messages.say("fit.left.on-the-job", rest.onTheJob()) : null;
		if (list.done()) {
			return new TimeAndMoneyLeft(Messages.say("fit.left.done"), null, null, null, then, null);
		}
		return new TimeAndMoneyLeft(PreparationWords.time(rest), PreparationWords.cost(rest),
				PreparationWords.assumed(rest), PreparationWords.cases(rest), then,
				(rest.tuition() != null) ? demands.cited().of(rest.tuition().source()) : null);
	}

}

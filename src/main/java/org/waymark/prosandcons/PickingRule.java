package org.waymark.prosandcons;

import java.util.List;

import org.waymark.prosandcons.rule.ProsAndCons;
import org.waymark.prosandcons.rule.RankedFigure;
import org.waymark.prosandcons.rule.Topic;
import org.waymark.text.Formats;
import org.waymark.text.Messages;

/** Says by which rule pros and cons are picked. */
public final class PickingRule {

	private PickingRule() {
	}

	/** The rule, a paragraph for each of its parts. */
	public static List<String> inWords() {
		return List.of(Messages.say("prosandcons.how.rank", RankedFigure.TELLING_PERCENT),
				Messages.say("prosandcons.how.order", ProsAndCons.MOST), Messages.say("prosandcons.how.once"),
				Messages.say("prosandcons.how.sides"),
				Messages.say("prosandcons.how.answers", from(Topic.OUTDOORS), upTo(Topic.OUTDOORS),
						from(Topic.STANDING), upTo(Topic.STANDING), from(Topic.INFECTION), upTo(Topic.INFECTION),
						from(Topic.SCHEDULE), upTo(Topic.SCHEDULE), from(Topic.HOURS), upTo(Topic.HOURS)),
				Messages.say("prosandcons.how.licenses", Math.round(Topic.LICENSES.conFrom())),
				Messages.say("prosandcons.how.place", NationalPay.FEWEST), Messages.say("prosandcons.how.missing"));
	}

	private static String from(Topic topic) {
		return Formats.tenths(topic.conFrom());
	}

	private static String upTo(Topic topic) {
		return Formats.tenths(topic.proUpTo());
	}

}

package org.waymark.career.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.waymark.career.section.LabeledValue;
import org.waymark.place.Place;
import org.waymark.source.Citation;
import org.waymark.stateoutlook.StateOutlook;
import org.waymark.stateoutlook.StateOutlookService;
import org.waymark.text.Formats;
import org.waymark.text.Messages;

/**
 * What the reader's state expects of an occupation, in years of its own.
 *
 * @param heading what stands over it
 * @param rows labels and values; empty if the state lists none
 * @param note what to know before reading them
 * @param source where they come from; null if there are none
 */
public record StateOutlookPart(String heading, List<LabeledValue> rows, String note, Citation source) {

	/**
	 * What a state expects.
	 * @param outlooks what all states expect
	 * @param soc the occupation
	 * @param place the reader's place
	 * @param citations the marks of the sources
	 * @return null for the whole country
	 */
	public static StateOutlookPart of(StateOutlookService outlooks, String soc, Place place,
			Map<String, Citation> citations) {
		if (place.nation()) {
			return null;
		}
		return outlooks.of(soc, place)
			.map((outlook) -> of(outlook, outlooks.ofAllJobs(place).map(StateOutlook::changePercent).orElse(null),
					place, citations))
			.orElseGet(() -> new StateOutlookPart(Messages.say("career.state-outlook.none-heading", place.inSentence()),
					List.of(), Messages.say("career.state-outlook.none", place.inSentence()), null));
	}

	private static StateOutlookPart of(StateOutlook outlook, BigDecimal all, Place place,
			Map<String, Citation> citations) {
		String base = String.valueOf(outlook.baseYear());
		String target = String.valueOf(outlook.targetYear());
		List<LabeledValue> rows = new ArrayList<>();
		rows.add(new LabeledValue(Messages.say("career.outlook.jobs", base), Formats.count(outlook.employmentBase())));
		rows.add(new LabeledValue(Messages.say("career.outlook.jobs-expected", target),
				Formats.count(outlook.employmentTarget())));
		rows.add(new LabeledValue(Messages.say("career.outlook.change"), change(outlook.changePercent(), all, place)));
		if (outlook.openingsPerYear() != null) {
			rows.add(new LabeledValue(Messages.say("career.outlook.openings"),
					Formats.count(outlook.openingsPerYear())));
		}
		return new StateOutlookPart(Messages.say("career.state-outlook.heading", place.inSentence(), base, target),
				rows, Messages.say("career.state-outlook.note"), citations.get(outlook.source()));
	}

	private static String change(BigDecimal percent, BigDecimal all, Place place) {
		String change = signed(percent);
		return (all == null) ? change
				: Messages.say("career.state-outlook.change", change, place.inSentence(), signed(all));
	}

	private static String signed(BigDecimal percent) {
		return ((percent.signum() > 0) ? "+" : "") + Formats.percent(percent);
	}

}

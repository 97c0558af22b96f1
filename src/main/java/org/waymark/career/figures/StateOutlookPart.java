package org.waymark.career.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.waymark.career.section.LabeledValue;
import org.waymark.occupation.outlook.Outlook;
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
	 * @param state the reader's state; the whole country if none is chosen
	 * @param citations the marks of the sources
	 * @return null for the whole country
	 */
	public static StateOutlookPart of(StateOutlookService outlooks, String soc, Place state,
			Map<String, Citation> citations) {
		if (state.nation()) {
			return null;
		}
		return outlooks.of(soc, state)
			.map((outlook) -> of(outlook, outlooks.ofAllJobs(state).map(StateOutlook::changePercent).orElse(null),
					state, citations))
			.orElseGet(() -> new StateOutlookPart(Messages.say("career.state-outlook.none-heading", state.inSentence()),
					List.of(), Messages.say("career.state-outlook.none", state.inSentence()), null));
	}

	private static StateOutlookPart of(StateOutlook outlook, BigDecimal all, Place state,
			Map<String, Citation> citations) {
		String base = String.valueOf(outlook.baseYear());
		String target = String.valueOf(outlook.targetYear());
		List<LabeledValue> rows = new ArrayList<>();
		rows.add(new LabeledValue(Messages.say("career.outlook.jobs", base), Formats.count(outlook.employmentBase())));
		rows.add(new LabeledValue(Messages.say("career.outlook.jobs-expected", target),
				Formats.count(outlook.employmentTarget())));
		rows.add(new LabeledValue(Messages.say("career.outlook.change"), change(outlook.changePercent(), all, state)));
		if (outlook.openingsPerYear() != null) {
			rows.add(new LabeledValue(Messages.say("career.outlook.openings"),
					Formats.count(outlook.openingsPerYear())));
		}
		return new StateOutlookPart(Messages.say("career.state-outlook.heading", state.inSentence(), base, target),
				rows, Messages.say("career.state-outlook.note"), citations.get(outlook.source()));
	}

	private static String change(BigDecimal percent, BigDecimal all, Place state) {
		String change = Outlook.change(percent);
		return (all == null) ? change
				: Messages.say("career.state-outlook.change", change, state.inSentence(), Outlook.change(all));
	}

}

package org.waymark.budget.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.address.Addresses;
import org.waymark.finder.FinderEntry;
import org.waymark.finder.FinderIndexService;
import org.waymark.finder.PayQuestion;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.wage.Measure;
import org.waymark.wage.PlaceAndYear;
import org.waymark.web.Address;
import org.waymark.web.Parameters;

/** Counts the careers whose pay reaches an amount, as the finder does. */
@Component
class CareersInReach {

	private final FinderIndexService indexes;

	CareersInReach(FinderIndexService indexes) {
		this.indexes = indexes;
	}

	/** The careers whose low, middle or high pay reaches an amount a year. */
	List<Reach> of(int pay, PlaceAndYear from) {
		int asked = PayQuestion.askable(pay);
		List<FinderEntry> all = this.indexes.from(from).entries();
		return Stream.of(PayQuestion.values()).map((question) -> reach(question, asked, all, from)).toList();
	}

	private static Reach reach(PayQuestion question, int pay, List<FinderEntry> all, PlaceAndYear from) {
		Measure measure = question.measure();
		BigDecimal amount = BigDecimal.valueOf(pay);
		long number = all.stream().filter((entry) -> entry.paysAtLeast(measure, amount)).count();
		long known = all.stream().filter((entry) -> !entry.pay().get(measure).missing()).count();
		return new Reach(Messages.say("budget.reach-at." + Parameters.name(question)),
				Messages.say("budget.reach.careers", number, Formats.count(number)),
				Messages.say("budget.reach.of", Formats.count(known)),
				(number > 0) ? Addresses.in(Address.of("/careers"), from).with(question.parameter(), pay, "").toString()
						: null);
	}

	/**
	 * Some careers.
	 *
	 * @param label which of their figures reaches the amount
	 * @param number how many they are
	 * @param of of how many
	 * @param href where they are listed; null if there are none
	 */
	record Reach(String label, String number, String of, String href) {
	}

}

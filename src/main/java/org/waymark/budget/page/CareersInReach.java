package org.waymark.budget.page;

import java.math.BigDecimal;
import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.address.Addresses;
import org.waymark.finder.FinderEntry;
import org.waymark.finder.FinderIndexService;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.wage.Measure;
import org.waymark.wage.PlaceAndYear;
import org.waymark.web.Address;

/** Counts the careers whose pay reaches an amount, as the finder does. */
@Component
class CareersInReach {

	/** Less than this the finder does not ask for. */
	private static final int LEAST = 1000;

	private static final int MOST = 999_999;

	private final FinderIndexService indexes;

	CareersInReach(FinderIndexService indexes) {
		this.indexes = indexes;
	}

	/** The careers whose low, middle or high pay reaches an amount a year. */
	List<Reach> of(int pay, PlaceAndYear from) {
		int asked = Math.min(Math.max(pay, LEAST), MOST);
		List<FinderEntry> all = this.indexes.from(from).entries();
		return List.of(reach("low", "pay-low", Measure.ANNUAL_P25, asked, all, from),
				reach("middle", "pay", Measure.ANNUAL_MEDIAN, asked, all, from),
				reach("high", "pay-high", Measure.ANNUAL_P75, asked, all, from));
	}

	private static Reach reach(String key, String parameter, Measure measure, int pay, List<FinderEntry> all,
			PlaceAndYear from) {
		BigDecimal amount = BigDecimal.valueOf(pay);
		long number = all.stream().filter((entry) -> entry.paysAtLeast(measure, amount)).count();
		long known = all.stream().filter((entry) -> !entry.pay().get(measure).missing()).count();
		return new Reach(Messages.say("budget.reach-at." + key),
				Messages.say("budget.reach.careers", number, Formats.count(number)),
				Messages.say("budget.reach.of", Formats.count(known)),
				(number > 0) ? Addresses.in(Address.of("/careers"), from).with(parameter, pay, "").toString() : null);
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

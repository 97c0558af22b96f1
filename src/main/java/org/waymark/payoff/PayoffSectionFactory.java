package org.waymark.payoff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.cashflow.Amount;
import org.waymark.cashflow.BreakEven;
import org.waymark.cashflow.CashFlow;
import org.waymark.cashflow.Year;
import org.waymark.payoff.PayoffSection.Pair;
import org.waymark.payoff.PayoffSection.PathResult;
import org.waymark.payoff.PayoffSection.YearTotals;
import org.waymark.place.PlaceCode;
import org.waymark.place.price.PriceParity;
import org.waymark.source.Citation;
import org.waymark.source.Sources;
import org.waymark.text.Messages;

/** Works out the payoff of paths and writes it. */
@Component
public class PayoffSectionFactory {

	private final PathWageTables wages;

	private final Sources sources;

	PayoffSectionFactory(PathWageTables wages, Sources sources) {
		this.wages = wages;
		this.sources = sources;
	}

	/** What the paths of some careers come to. */
	public PayoffResult work(PayoffQuery query, List<TrainedCareer> careers, Map<PlaceCode, PriceParity> prices) {
		Assumptions assumptions = query.assumptions();
		List<TrainingPlan> plans = careers.stream().map((career) -> TrainingPlan.of(career, query)).toList();
		Set<String> socs = new LinkedHashSet<>();
		careers.forEach((trained) -> socs.add(trained.career().soc()));
		plans.stream()
			.map((plan) -> plan.preparation().leadsFrom())
			.filter(Objects::nonNull)
			.forEach((career) -> socs.add(career.soc()));
		PathWages wages = this.wages.of(query, socs, prices);
		return new PayoffResult(wages, PathOutcome.now(wages.now(), assumptions),
				plans.stream().map((plan) -> PathOutcome.of(plan, wages, assumptions)).toList());
	}

	public PayoffSection write(PayoffQuery query, PayoffResult worked, Map<PlaceCode, PriceParity> prices) {
		Assumptions assumptions = query.assumptions();
		List<PathOutcome> known = worked.known();
		boolean drawn = worked.now().known() && known.size() > 1;
		PayoffSection.Basis basis = new PayoffSection.Basis(query.from().place().inSentence(),
				worked.wages().vintage().label(), !worked.wages().vintage().equals(query.from().vintage()),
				assumptions.years(), assumptions.adjusted());
		return new PayoffSection(basis, results(worked, assumptions),
				drawn ? CumulativeChart.of(known, assumptions.years()) : null, pairs(worked.careers()),
				PayoffForm.of(query, worked), table(known, assumptions.years()),
				known.stream().map(PayoffSectionFactory::sums).toList(), query.file().toString(),
				cited(query, worked, prices));
	}

	private static List<PathResult> results(PayoffResult worked, Assumptions assumptions) {
		Amount most = worked.known()
			.stream()
			.map((path) -> path.cashFlow().total())
			.max(Comparator.comparing(Amount::dollars))
			.orElse(Amount.NONE);
		return worked.all()
			.stream()
			.map((path) -> result(path, worked.now(), best(path, worked.known(), worked.allKnown(), most), assumptions))
			.toList();
	}

	private static PathResult result(PathOutcome path, PathOutcome now, String best, Assumptions assumptions) {
		String training = (path.plan() == null) ? Messages.say("payoff.result.no-training") : path.plan().assumed();
		String pay = pay(path, now, assumptions);
		if (!path.known()) {
			return new PathResult(path.name(), training, pay, null, null, null, null, path.reason());
		}
		Amount total = path.cashFlow().total();
		boolean compared = path != now && now.known();
		return new PathResult(path.name(), training, pay, compared ? PayoffWords.when(path.breakEven(now)) : null,
				PayoffWords.dollars(total), compared ? ahead(total, now.cashFlow().total()) : null, best, null);
	}

	/** Where another path may come to more than its floor, the most is not sure. */
	private static String best(PathOutcome path, List<PathOutcome> known, boolean allKnown, Amount most) {
		if (!path.known() || !path.cashFlow().total().dollars().equals(most.dollars())) {
			return null;
		}
		boolean sure = known.stream().allMatch((other) -> other == path || !other.cashFlow().total().atLeast());
		return Messages.say("payoff.result.most", allKnown ? "all" : "some", sure);
	}

	private static String pay(PathOutcome path, PathOutcome now, Assumptions assumptions) {
		if (path.start().missing()) {
			return path.start().text();
		}
		if (path == now) {
			return Messages.say("payoff.pay.a-year", path.start().text());
		}
		String own = Messages.say("payoff.pay.own", path.start().text(), path.later().text(), assumptions.growth());
		String pay = (path.before() != null) ? Messages.say("payoff.pay.then", path.before(), own) : own;
		return (path.instead() != null) ? Messages.say("payoff.pay.instead", pay, path.instead().inSentence()) : pay;
	}

	/** A floor less a floor says nothing of the difference but about how much it is. */
	private static String ahead(Amount total, Amount now) {
		long difference = total.dollars().minus(now.dollars()).rounded().amount().longValueExact();
		String dollars = PayoffWords.dollars(Math.abs(difference));
		String sure = now.atLeast() ? "not" : total.atLeast() ? "floor" : "exact";
		return (difference < 0) ? Messages.say("payoff.result.behind", dollars, sure)
				: Messages.say("payoff.result.ahead", dollars, sure);
	}

	private static List<Pair> pairs(List<PathOutcome> careers) {
		List<PathOutcome> known = careers.stream().filter(PathOutcome::known).toList();
		return IntStream.range(0, known.size())
			.boxed()
			.flatMap((at) -> known.stream().skip(at + 1L).map((other) -> pair(known.get(at), other)))
			.toList();
	}

	/** The one that has more at the horizon is named first: only it can catch up. */
	private static Pair pair(PathOutcome one, PathOutcome other) {
		boolean ahead = one.cashFlow().total().dollars().compareTo(other.cashFlow().total().dollars()) >= 0;
		PathOutcome first = ahead ? one : other;
		PathOutcome second = ahead ? other : one;
		return new Pair(first.name(), second.name(), PayoffWords.ahead(first.breakEven(second)));
	}

	private static PayoffSection.YearTable table(List<PathOutcome> known, int years) {
		List<List<Year>> cashFlows = known.stream().map(PathOutcome::cashFlow).map(CashFlow::yearly).toList();
		return new PayoffSection.YearTable(known.stream().map(PathOutcome::name).toList(), IntStream.range(0, years)
			.mapToObj((year) -> new YearTotals(year + 1,
					cashFlows.stream().map((cashFlow) -> PayoffWords.dollars(cashFlow.get(year).total())).toList()))
			.toList());
	}

	private static PayoffSection.Sums sums(PathOutcome path) {
		return new PayoffSection.Sums(path.name(),
				path.cashFlow()
					.yearly()
					.stream()
					.map((year) -> new PayoffSection.SumLine(year.number(), PayoffWords.sums(year),
							PayoffWords.dollars(year.net()), PayoffWords.dollars(year.total())))
					.toList());
	}

	private List<Citation> cited(PayoffQuery query, PayoffResult worked, Map<PlaceCode, PriceParity> prices) {
		Map<String, Citation> citations = this.sources.citations();
		Set<String> ids = new LinkedHashSet<>();
		ids.add(worked.wages().vintage().source());
		ids.add(worked.wages().source());
		worked.careers().forEach((path) -> ids.add(path.plan().source()));
		PriceParity parity = prices.get(query.from().place().code());
		if (query.assumptions().adjusted() && parity != null) {
			ids.add(parity.source());
		}
		return new ArrayList<>(ids.stream().filter(Objects::nonNull).map(citations::get).toList());
	}

	/**
	 * What paths come to.
	 *
	 * @param wages what all of them pay
	 * @param now that path
	 * @param careers those of the careers, in the reader's order
	 */
	public record PayoffResult(PathWages wages, PathOutcome now, List<PathOutcome> careers) {

		List<PathOutcome> all() {
			return Stream.concat(Stream.of(this.now), this.careers.stream()).toList();
		}

		boolean allKnown() {
			return all().stream().allMatch(PathOutcome::known);
		}

		/** Those that something can be said of, starting now first if it is one. */
		public List<PathOutcome> known() {
			return all().stream().filter(PathOutcome::known).toList();
		}

	}

}

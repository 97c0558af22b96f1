package org.waymark.career.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.address.Addresses;
import org.waymark.budget.tax.TaxTables;
import org.waymark.career.guide.Passages;
import org.waymark.career.section.LabeledValue;
import org.waymark.career.section.PageSection;
import org.waymark.career.section.Part;
import org.waymark.career.section.Section;
import org.waymark.chart.BestPaying;
import org.waymark.chart.FigureCell;
import org.waymark.chart.PayAndRent;
import org.waymark.chart.PayNotes;
import org.waymark.chart.PlacePay;
import org.waymark.chart.line.WageHistory;
import org.waymark.source.Citation;
import org.waymark.text.Messages;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;
import org.waymark.wage.WageEstimate;
import org.waymark.web.Address;

/**
 * What a career pays.
 *
 * @param part what is said of it
 * @param place the reader's place, as it stands in a sentence
 * @param means the mean wages there
 * @param notes what one should know of the figures of this occupation
 * @param takeHome what is left of the median after taxes; null where that isn't known
 * @param spread what newcomers and the best paid earn, in sentences
 * @param rent what rent takes of the median there; null where no rents are known
 * @param passages what a guide says of pay
 * @param best where it pays best
 * @param history the medians by year
 * @param salaryHref the salary page
 * @param wages the source of the wages
 */
public record PaySection(Part part, String place, List<Mean> means, List<String> notes, TakeHomePart takeHome,
		List<LabeledValue> spread, PayAndRent rent, Passages passages, Best best, History history, String salaryHref,
		Citation wages) implements Section {

	/**
	 * What a career pays.
	 * @param pay its pay by place
	 * @param details what is known of its occupation
	 * @param taxes the taxes on pay
	 * @param passages what its guide says
	 * @param rent what rent takes of it
	 * @param citations the marks of the sources
	 */
	public static PaySection of(PayByPlace pay, OccupationDetails details, TaxTables taxes, Passages passages,
			Optional<PayAndRent> rent, Map<String, Citation> citations) {
		WageEstimate chosen = pay.chosen().pay();
		WageEstimate nation = pay.nation().pay();
		Citation wages = citations.get(pay.from().vintage().source());
		return new PaySection(new Part(PageSection.PAY, brief(pay.chosen())), pay.from().place().inSentence(),
				means(chosen), PayNotes.of(nation, List.of(nation, chosen)), TakeHomePart.of(pay, taxes, citations),
				PaySpread.of(chosen), rent.orElse(null), passages,
				new Best(BestPaying.of(pay.states()), nation.mainLabel()), History.of(details, wages, citations),
				Addresses.in(Address.of(Addresses.path(pay.career()) + "/salary"), pay.from()).toString(), wages);
	}

	private static List<Mean> means(WageEstimate chosen) {
		return Stream.of(Measure.ANNUAL_MEAN, Measure.HOURLY_MEAN)
			.filter((measure) -> !chosen.get(measure).offBasis() && !chosen.place().area())
			.map((measure) -> new Mean((measure == Measure.ANNUAL_MEAN) ? Messages.say("career.pay.mean-yearly")
					: Messages.say("career.pay.mean-hourly"), FigureCell.of(chosen.get(measure))))
			.toList();
	}

	private static String brief(PlacePay chosen) {
		Figure median = chosen.pay().mainMedian();
		return median.missing() ? Messages.say("career.pay.brief") : Messages.say("career.pay.brief-median",
				FigureCell.withUnit(median).text(), chosen.place().inSentence());
	}

	/** A mean wage, with what it is called. */
	public record Mean(String label, FigureCell cell) {
	}

	/**
	 * Where it pays best.
	 *
	 * @param ranking the states
	 * @param unit by which figure
	 */
	public record Best(BestPaying ranking, String unit) {

		/** What stands over it. */
		public String heading() {
			return Messages.say("career.pay.best", this.ranking.title(), this.unit);
		}

	}

	/** The medians by year, and where they come from. */
	public record History(WageHistory medians, Citation source) {

		static History of(OccupationDetails details, Citation wages, Map<String, Citation> citations) {
			return new History(WageHistory.of(details.history(), details.nation()),
					details.history()
						.years()
						.stream()
						.findFirst()
						.map((year) -> citations.get(year.source()))
						.orElse(wages));
		}

		/** The year whose dollars the real medians are in. */
		public String dollarsOfYear() {
			return String.valueOf(this.medians.dollarsOfYear());
		}

	}

}

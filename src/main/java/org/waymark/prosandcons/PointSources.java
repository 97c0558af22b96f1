package org.waymark.prosandcons;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.waymark.prosandcons.rule.Topic;
import org.waymark.training.Preparation;

/**
 * Where figures come from.
 *
 * @param figures those of all occupations
 * @param pays those of pay
 */
record PointSources(NationalFigures figures, NationalPay pays) {

	/**
	 * The ids of a figure's sources; none if the career's guide says where it has it
	 * from.
	 */
	List<String> of(Topic topic, CareerFigures career, PayInPlace pay) {
		return switch (topic) {
			case PAY -> some(pay.pay().source(), prices(pay));
			case PAY_FOR_EDUCATION -> some(pay.pay().source(), prices(pay), career.projection().source());
			case TIME -> preparation(career);
			case COST -> cost(career);
			case SPREAD, ERROR -> some(this.pays.figures().sources().get(topic));
			default -> some(this.figures.sources().get(topic));
		};
	}

	private List<String> cost(CareerFigures career) {
		Preparation usual = career.usual();
		return (usual.tuition() != null) ? some(usual.tuition().source()) : preparation(career);
	}

	private static List<String> preparation(CareerFigures career) {
		return (career.prepared() || career.projection() == null) ? List.of() : some(career.projection().source());
	}

	private static String prices(PayInPlace pay) {
		return (pay.parity() != null) ? pay.parity().source() : null;
	}

	private static List<String> some(String... ids) {
		return Stream.of(ids).filter(Objects::nonNull).distinct().toList();
	}

}

package org.waymark.career;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.waymark.chart.PlacePay;
import org.waymark.occupation.Career;
import org.waymark.occupation.Occupation;
import org.waymark.occupation.outlook.Projection;
import org.waymark.place.Place;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;
import org.waymark.wage.WageEstimate;

/**
 * A career for machines, as schema.org's {@code Occupation}. A percentile that was not
 * released, or is known only as a floor, is left out.
 */
final class OccupationJsonLd {

	private static final Map<String, Measure> PERCENTILES = new LinkedHashMap<>();

	static {
		PERCENTILES.put("percentile10", Measure.ANNUAL_P10);
		PERCENTILES.put("percentile25", Measure.ANNUAL_P25);
		PERCENTILES.put("median", Measure.ANNUAL_MEDIAN);
		PERCENTILES.put("percentile75", Measure.ANNUAL_P75);
		PERCENTILES.put("percentile90", Measure.ANNUAL_P90);
	}

	private OccupationJsonLd() {
	}

	/**
	 * The values of a career.
	 * @param career the career
	 * @param address its whole address
	 * @param occupation the occupation that its figures are those of
	 * @param pay what it pays in a place
	 * @param projection what BLS expects of it; may be null
	 * @param tasks what people do in it
	 */
	static Map<String, Object> of(Career career, String address, Occupation occupation, PlacePay pay,
			Projection projection, List<String> tasks) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("@context", "https://schema.org");
		values.put("@type", "Occupation");
		values.put("name", career.name());
		if (career.summary() != null) {
			values.put("description", career.summary());
		}
		values.put("url", address);
		values.put("occupationalCategory", occupation.soc() + " " + occupation.title());
		values.put("occupationLocation", location(pay.place()));
		if (projection != null && projection.entryEducation() != null) {
			values.put("educationRequirements", projection.entryEducation());
		}
		if (projection != null && projection.workExperience() != null) {
			values.put("experienceRequirements", projection.workExperience());
		}
		if (!tasks.isEmpty()) {
			values.put("responsibilities", tasks);
		}
		Map<String, Object> salary = salary(pay.pay());
		if (!salary.isEmpty()) {
			values.put("estimatedSalary", List.of(salary));
		}
		return values;
	}

	/** In a fixed order, so that all instances send the same bytes. */
	private static Map<String, Object> location(Place place) {
		Map<String, Object> location = new LinkedHashMap<>();
		location.put("@type", place.nation() ? "Country" : "State");
		location.put("name", place.name());
		return location;
	}

	private static Map<String, Object> salary(WageEstimate pay) {
		Map<String, Object> amounts = new LinkedHashMap<>();
		if (pay.hourlyOnly()) {
			put(amounts, "median", pay.get(Measure.HOURLY_MEDIAN));
		}
		PERCENTILES.forEach((name, measure) -> put(amounts, name, pay.get(measure)));
		if (amounts.isEmpty()) {
			return amounts;
		}
		Map<String, Object> salary = new LinkedHashMap<>();
		salary.put("@type", "MonetaryAmountDistribution");
		salary.put("name", "base");
		salary.put("currency", "USD");
		salary.put("duration", pay.hourlyOnly() ? "PT1H" : "P1Y");
		salary.putAll(amounts);
		return salary;
	}

	private static void put(Map<String, Object> amounts, String name, Figure figure) {
		if (figure.state() == Figure.State.PUBLISHED) {
			amounts.put(name, figure.amount());
		}
	}

}

package org.waymark.place.price;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.waymark.place.PlaceCode;

/**
 * The minimum wage of a state.
 *
 * @param place the code of the state
 * @param effective the day from which on it holds
 * @param dollarsAnHour dollars an hour
 * @param note for whom it is another one; null if it holds for all
 * @param source the id of its source
 */
public record MinimumWage(PlaceCode place, LocalDate effective, BigDecimal dollarsAnHour, String note, String source) {
}

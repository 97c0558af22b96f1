package org.waymark.fit.readiness;

import org.waymark.cashflow.Stage;

/**
 * A stage of the way into a career, which the reader has behind them or not.
 *
 * @param group where it is asked about
 * @param item what is asked
 * @param stage the stage with its months and dollars
 */
record StageCheck(CheckGroup group, CheckItem item, Stage stage) {
}

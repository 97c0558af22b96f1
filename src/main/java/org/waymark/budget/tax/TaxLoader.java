package org.waymark.budget.tax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.dataset.BatchInsert;
import org.waymark.dataset.DatasetPart;
import org.waymark.dataset.Loading;
import org.waymark.dataset.file.Codes;
import org.waymark.dataset.file.CsvRow;
import org.waymark.dataset.file.CsvTable;
import org.waymark.dataset.file.DataFile;
import org.waymark.dataset.file.DataFolder;
import org.waymark.place.PlaceCode;
import org.waymark.place.PlaceLoader;
import org.waymark.source.SourceLoader;

/** Loads the taxes on pay. */
@Component
class TaxLoader implements DatasetPart {

	private static final String BRACKETS = "taxes/brackets.csv";

	private static final String INCOME_TAXES = "taxes/income-taxes.csv";

	private static final String PAYROLL_TAXES = "taxes/payroll-taxes.csv";

	private static final int WHOLE = 100;

	@Override
	public List<String> tables() {
		return List.of("income_tax", "payroll_tax", "tax_bracket");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return Stream.of(INCOME_TAXES, PAYROLL_TAXES, BRACKETS).map(data::file).toList();
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(PlaceLoader.codes(data), SourceLoader.ids(data));
	}

	@Override
	public void load(Loading loading) {
		Codes sources = SourceLoader.ids(loading.data());
		Brackets brackets = loadBrackets(loading);
		loadIncomeTaxes(loading, brackets, sources);
		loadPayrollTaxes(loading, sources);
	}

	private static void loadIncomeTaxes(Loading loading, Brackets brackets, Codes sources) {
		Codes places = PlaceLoader.codes(loading.data());
		BatchInsert taxes = loading.into("income_tax", "place", "tax_year", "standard_deduction", "exemption",
				"left_out", "source");
		loading.read(
				CsvTable
					.of(loading.data().file(INCOME_TAXES), 2, "place", "tax_year", "standard_deduction", "exemption",
							"left_out", "source")
					.requiring(PlaceCode.NATION.digits()),
				(row) -> taxes.add(row.code("place", places), brackets.year(row),
						row.notNegative("standard_deduction", row::integer), orZero(row, "exemption"), leftOut(row),
						row.code("source", sources)));
	}

	private static void loadPayrollTaxes(Loading loading, Codes sources) {
		Codes years = Codes.of(loading.data().file(INCOME_TAXES), "tax_year", "a tax year of " + INCOME_TAXES);
		BatchInsert taxes = loading.into("payroll_tax", "tax_year", "social_security_percent", "social_security_most",
				"medicare_percent", "additional_medicare_percent", "additional_medicare_from", "source");
		loading.read(
				CsvTable.of(loading.data().file(PAYROLL_TAXES), 1, "tax_year", "social_security_percent",
						"social_security_most", "medicare_percent", "additional_medicare_percent",
						"additional_medicare_from", "source"),
				(row) -> taxes.add(year(row, years), percent(row, "social_security_percent"),
						row.aboveZero("social_security_most", row::integer), percent(row, "medicare_percent"),
						percent(row, "additional_medicare_percent"),
						row.aboveZero("additional_medicare_from", row::integer), row.code("source", sources)));
	}

	private static Brackets loadBrackets(Loading loading) {
		Codes taxes = Codes.of(loading.data().file(INCOME_TAXES), "place", "a place of " + INCOME_TAXES);
		BatchInsert rows = loading.into("tax_bracket", "place", "tax_year", "taxable_from", "percent", "fixed_amount");
		Brackets brackets = new Brackets();
		loading.read(
				CsvTable.of(loading.data().file(BRACKETS), 3, "place", "tax_year", "taxable_from", "percent",
						"fixed_amount"),
				(row) -> rows.add(row.code("place", taxes), row.integer("tax_year"), brackets.from(row),
						percent(row, "percent"), orZero(row, "fixed_amount")));
		return brackets;
	}

	private static int year(CsvRow row, Codes years) {
		row.code("tax_year", years);
		return row.integer("tax_year");
	}

	private static Number percent(CsvRow row, String column) {
		return row.within(column, 0, WHOLE, row::decimal);
	}

	private static int orZero(CsvRow row, String column) {
		Integer amount = row.notNegative(column, row::optionalInteger);
		return (amount != null) ? amount : 0;
	}

	private static String leftOut(CsvRow row) {
		String words = row.optionalText("left_out");
		if (words != null && !NotCounted.WORDS.containsAll(List.of(words.split(" ")))) {
			throw row.wrong("left_out",
					"words of '" + String.join("', '", NotCounted.WORDS) + "' with blanks between them");
		}
		return words;
	}

	/** The brackets of a place stand one after the other, from 0 on. */
	private static final class Brackets {

		private final Map<String, Integer> last = new HashMap<>();

		int from(CsvRow row) {
			int from = row.integer("taxable_from");
			Integer before = this.last.put(tax(row), from);
			if (before == null && from != 0) {
				throw row.wrong("taxable_from", "0 in the first row of a place");
			}
			if (before != null && from <= before) {
				throw row.wrong("taxable_from", "a number above that of the row before");
			}
			return from;
		}

		int year(CsvRow row) {
			if (!this.last.containsKey(tax(row))) {
				throw row.wrong("tax_year", "a year of which the place has rows in " + BRACKETS);
			}
			return row.integer("tax_year");
		}

		private static String tax(CsvRow row) {
			return row.raw("place") + " " + row.raw("tax_year");
		}

	}

}

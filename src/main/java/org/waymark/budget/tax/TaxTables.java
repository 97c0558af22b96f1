package org.waymark.budget.tax;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.server.cache.DataCache;

/** The taxes on pay in the newest year that there are tables of. */
@Service
public class TaxTables {

	private final PayrollTaxRepository payrollTaxes;

	private final IncomeTaxRepository incomeTaxes;

	private final TaxBracketRepository brackets;

	private final Supplier<Map<PlaceCode, Taxes>> byPlace;

	TaxTables(PayrollTaxRepository payrollTaxes, IncomeTaxRepository incomeTaxes, TaxBracketRepository brackets,
			DataCache cache) {
		this.payrollTaxes = payrollTaxes;
		this.incomeTaxes = incomeTaxes;
		this.brackets = brackets;
		this.byPlace = cache.cached(this::read);
	}

	/**
	 * The taxes of a place.
	 * @param place the nation, which has federal taxes only, a state or a territory
	 * @return empty for the territories, which have tax laws of their own
	 */
	public Optional<Taxes> of(Place place) {
		return Optional.ofNullable(this.byPlace.get().get(place.code()));
	}

	private Map<PlaceCode, Taxes> read() {
		PayrollTax payroll = this.payrollTaxes.findFirstByOrderByTaxYearDesc().toPayrollTax();
		Map<PlaceCode, List<TaxBracket>> brackets = this.brackets.findByTaxYearOrderByTaxableFrom(payroll.year())
			.stream()
			.collect(Collectors.groupingBy(TaxBracketEntity::place,
					Collectors.mapping(TaxBracketEntity::toTaxBracket, Collectors.toList())));
		Map<PlaceCode, IncomeTax> taxes = this.incomeTaxes.findByTaxYear(payroll.year())
			.stream()
			.map((tax) -> tax.with(brackets.get(tax.place())))
			.collect(Collectors.toMap(IncomeTax::place, Function.identity()));
		IncomeTax federal = taxes.get(PlaceCode.NATION);
		return taxes.values()
			.stream()
			.collect(Collectors.toUnmodifiableMap(IncomeTax::place,
					(tax) -> new Taxes(federal, payroll, Optional.of(tax).filter((state) -> state != federal))));
	}

}

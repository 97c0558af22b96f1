package org.waymark.budget.tax;

import java.io.Serializable;
import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import org.waymark.place.PlaceCode;

@Entity
@Immutable
@Table(name = "tax_bracket")
@IdClass(TaxBracketEntity.TaxBracketKey.class)
class TaxBracketEntity {

	@Id
	private String place;

	@Id
	private int taxYear;

	@Id
	private int taxableFrom;

	private BigDecimal percent;

	private int fixedAmount;

	PlaceCode place() {
		return new PlaceCode(this.place);
	}

	TaxBracket toTaxBracket() {
		return new TaxBracket(this.taxableFrom, this.percent, this.fixedAmount);
	}

	record TaxBracketKey(String place, int taxYear, int taxableFrom) implements Serializable {
	}

}

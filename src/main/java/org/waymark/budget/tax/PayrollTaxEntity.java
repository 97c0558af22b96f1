package org.waymark.budget.tax;

import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "payroll_tax")
class PayrollTaxEntity {

	@Id
	private int taxYear;

	private BigDecimal socialSecurityPercent;

	private int socialSecurityMost;

	private BigDecimal medicarePercent;

	private BigDecimal additionalMedicarePercent;

	private int additionalMedicareFrom;

	private String source;

	PayrollTax toPayrollTax() {
		return new PayrollTax(this.taxYear, this.socialSecurityPercent, this.socialSecurityMost, this.medicarePercent,
				this.additionalMedicarePercent, this.additionalMedicareFrom, this.source);
	}

}

package org.waymark.budget.tax;

import org.springframework.data.repository.Repository;

interface PayrollTaxRepository extends Repository<PayrollTaxEntity, Integer> {

	PayrollTaxEntity findFirstByOrderByTaxYearDesc();

}

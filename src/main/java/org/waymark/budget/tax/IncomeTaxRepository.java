package org.waymark.budget.tax;

import java.util.List;

import org.springframework.data.repository.Repository;

interface IncomeTaxRepository extends Repository<IncomeTaxEntity, IncomeTaxEntity.IncomeTaxKey> {

	List<IncomeTaxEntity> findByTaxYear(int taxYear);

}

package org.waymark.budget.tax;

import java.util.List;

import org.springframework.data.repository.Repository;

interface TaxBracketRepository extends Repository<TaxBracketEntity, TaxBracketEntity.TaxBracketKey> {

	List<TaxBracketEntity> findByTaxYearOrderByTaxableFrom(int taxYear);

}

package org.waymark.wage;

import java.util.List;

import org.springframework.data.repository.Repository;

interface VintageRepository extends Repository<VintageEntity, VintageEntity.VintageKey> {

	List<Vintage> findByScopeOrderByVintageDesc(String scope);

}

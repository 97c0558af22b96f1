package org.waymark.claim.table;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ClaimRepository extends Repository<ClaimEntity, Integer> {

	List<ClaimEntity> findAllByOrderBySocAscIdAsc();

}

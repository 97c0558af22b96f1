package org.waymark.apprenticeship;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface SponsorRepository extends Repository<SponsorEntity, String> {

	Optional<SponsorSource> findFirstByOrderById();

	/** Where a sponsor's entry comes from. */
	record SponsorSource(String source) {
	}

}

package org.waymark.apprenticeship;

import java.util.List;

import org.springframework.data.repository.Repository;

interface SponsorGapRepository extends Repository<SponsorGapEntity, String> {

	List<SponsorGapEntity> findAllBy();

}

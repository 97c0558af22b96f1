package org.waymark.place.lookup;

import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ZipRangeRepository extends Repository<ZipRangeEntity, String> {

	@Query("select r from ZipRangeEntity r where :zip between r.firstZip and r.lastZip")
	Optional<ZipRangeEntity> findAround(String zip);

}

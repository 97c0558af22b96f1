package org.waymark.place.lookup;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ZipRepository extends Repository<ZipEntity, String> {

	Optional<ZipEntity> findByCode(String code);

	/** Each city, once for each county that it is in. */
	@Query("select new org.waymark.place.lookup.City(z.city, z.county, count(z), avg(z.latitude), avg(z.longitude))"
			+ " from ZipEntity z group by z.city, z.county")
	List<City> findCities();

}

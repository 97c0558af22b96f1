package org.waymark.place.lookup;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ZipRepository extends Repository<ZipEntity, String> {

	Optional<ZipEntity> findByCode(String code);

	List<ZipEntity> findByCodeIn(Collection<String> codes);

}

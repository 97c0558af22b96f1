package org.waymark.occupation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ProfileRepository extends Repository<ProfileEntity, String> {

	Optional<Profile> findBySoc(String soc);

	List<Profile> findBySocIn(Collection<String> socs);

	List<Profile> findAllBy();

}

package org.waymark.occupation.profile;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ProfileRepository extends Repository<ProfileEntity, String> {

	List<Profile> findAllBy();

}

package org.waymark.occupation.profile;

import java.util.List;

import org.springframework.data.repository.Repository;

import org.waymark.occupation.ListedKey;

interface SoftwareRepository extends Repository<SoftwareEntity, ListedKey> {

	List<Software> findBySocOrderByPosition(String soc);

}

package org.waymark.occupation;

import java.util.List;

import org.springframework.data.repository.Repository;

interface SoftwareRepository extends Repository<SoftwareEntity, ListedKey> {

	List<Software> findBySocOrderByPosition(String soc);

}

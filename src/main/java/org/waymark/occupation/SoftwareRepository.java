package org.waymark.occupation;

import java.util.List;

import org.springframework.data.repository.Repository;

interface SoftwareRepository extends Repository<SoftwareEntity, Long> {

	List<Software> findByIdBetweenOrderById(long first, long last);

}

package org.waymark.prosandcons;

import java.util.List;

import org.springframework.data.repository.Repository;

interface StandardErrorRepository extends Repository<StandardErrorEntity, StandardErrorEntity.StandardErrorKey> {

	List<StandardError> findAllBy();

}

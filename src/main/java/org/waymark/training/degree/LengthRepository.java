package org.waymark.training.degree;

import java.util.List;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface LengthRepository extends Repository<LengthEntity, String> {

	@EntityGraph(attributePaths = "source")
	List<LengthEntity> findAllBy();

}

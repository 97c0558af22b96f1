package org.waymark.about;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ChangeRepository extends Repository<ChangeEntity, Integer> {

	List<Change> findAllByOrderByMadeDescPositionAsc();

}

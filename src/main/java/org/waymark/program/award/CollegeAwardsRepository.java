package org.waymark.program.award;

import java.util.List;

import org.springframework.data.repository.Repository;

interface CollegeAwardsRepository extends Repository<CollegeAwardsEntity, Integer> {

	List<CollegeAwards> findAllBy();

	/** All that a college awarded in fields that lead to an occupation. */
	record CollegeAwards(int college, int awards) {
	}

}

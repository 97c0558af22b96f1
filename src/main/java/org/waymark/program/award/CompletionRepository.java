package org.waymark.program.award;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CompletionRepository extends Repository<CompletionEntity, CompletionEntity.CompletionKey> {

	List<CompletionRow> findByCipIn(Collection<String> cips);

	@Query("select c.cip as cip, c.level as level, sum(c.awards) as awards from CompletionEntity c"
			+ " group by c.cip, c.level")
	List<AwardSum> sums();

	/** A line of the table. */
	record CompletionRow(String cip, int college, int level, int awards) {

		Completion toCompletion() {
			return new Completion(this.cip, this.college, AwardLevel.of(this.level).orElseThrow(), this.awards);
		}

	}

	/** All that the nation's colleges awarded in a field at a level. */
	interface AwardSum {

		String getCip();

		int getLevel();

		long getAwards();

	}

}

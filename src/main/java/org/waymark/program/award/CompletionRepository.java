package org.waymark.program.award;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

interface CompletionRepository extends Repository<CompletionEntity, CompletionEntity.CompletionKey> {

	List<CompletionRow> findByCipIn(Collection<String> cips);

	/** A line of the table. */
	record CompletionRow(String cip, int college, int level, int awards) {

		Completion toCompletion() {
			return new Completion(this.cip, this.college, AwardLevel.of(this.level).orElseThrow(), this.awards);
		}

	}

}

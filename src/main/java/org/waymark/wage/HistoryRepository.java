package org.waymark.wage;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HistoryRepository extends Repository<HistoryEntity, HistoryEntity.HistoryKey> {

	@Query("select max(h.dollarsOfYear) from HistoryEntity h")
	Optional<Integer> findNewestDollars();

	List<MedianOfYear> findBySocAndDollarsOfYearOrderByVintage(String soc, int dollarsOfYear);

	List<NationalMedian> findByDollarsOfYear(int dollarsOfYear);

}

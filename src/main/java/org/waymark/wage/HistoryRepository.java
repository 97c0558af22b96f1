package org.waymark.wage;

import java.util.List;

import org.springframework.data.repository.Repository;

interface HistoryRepository extends Repository<HistoryEntity, HistoryEntity.Key> {

	List<MedianOfYear> findBySocOrderByVintage(String soc);

}

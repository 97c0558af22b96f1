package org.waymark.search;

import java.util.List;

import org.springframework.data.repository.Repository;

interface SearchWordRepository extends Repository<SearchWordEntity, SearchWordEntity.SearchWordKey> {

	List<SearchWordEntity> findAllBy();

}

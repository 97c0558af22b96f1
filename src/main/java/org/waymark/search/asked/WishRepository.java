package org.waymark.search.asked;

import java.util.List;

import org.springframework.data.repository.Repository;

interface WishRepository extends Repository<WishEntity, String> {

	List<WishEntity> findAllBy();

}

package org.waymark.fit.interest;

import java.util.List;

import org.springframework.data.repository.Repository;

interface PieceOfWorkRepository extends Repository<PieceOfWorkEntity, Integer> {

	List<PieceOfWork> findAllByOrderByPosition();

}

package org.waymark.fit.interest;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "piece_of_work")
class PieceOfWorkEntity {

	@Id
	private int position;

	private String soc;

	private String text;

}

package org.waymark.wage;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "wage_history")
@IdClass(HistoryEntity.HistoryKey.class)
class HistoryEntity {

	@Id
	private String soc;

	@Id
	private int vintage;

	@Id
	private int dollarsOfYear;

	private Integer annualMedian;

	private Integer annualMedianReal;

	private String source;

	record HistoryKey(String soc, int vintage, int dollarsOfYear) implements Serializable {
	}

}

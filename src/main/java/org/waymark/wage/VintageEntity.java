package org.waymark.wage;

import java.io.Serializable;
import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "wage_vintage")
@IdClass(VintageEntity.VintageKey.class)
class VintageEntity {

	@Id
	private int vintage;

	@Id
	private String scope;

	private String label;

	private Integer annualCap;

	private BigDecimal hourlyCap;

	private String source;

	record VintageKey(int vintage, String scope) implements Serializable {
	}

}

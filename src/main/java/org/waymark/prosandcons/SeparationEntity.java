package org.waymark.prosandcons;

import java.io.Serializable;
import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "separation")
@IdClass(SeparationEntity.SeparationKey.class)
class SeparationEntity {

	@Id
	private String soc;

	@Id
	private int baseYear;

	private int targetYear;

	private BigDecimal transferPercent;

	private String source;

	record SeparationKey(String soc, int baseYear) implements Serializable {
	}

}

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
@Table(name = "standard_error")
@IdClass(StandardErrorEntity.StandardErrorKey.class)
class StandardErrorEntity {

	@Id
	private String soc;

	@Id
	private int vintage;

	private BigDecimal meanWagePercent;

	private String source;

	record StandardErrorKey(String soc, int vintage) implements Serializable {
	}

}

package org.waymark.place;

import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "price_parity")
class PriceParityEntity {

	@Id
	private String place;

	private int vintage;

	private BigDecimal allItems;

	private String source;

}

package org.waymark.place.price;

import java.io.Serializable;
import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import org.waymark.place.PlaceCode;

@Entity
@Immutable
@Table(name = "price_parity")
@IdClass(PriceParityEntity.PriceParityKey.class)
class PriceParityEntity {

	@Id
	private String place;

	@Id
	private int vintage;

	private BigDecimal allItems;

	private String source;

	PriceParity toPriceParity() {
		return new PriceParity(new PlaceCode(this.place), this.vintage, this.allItems, this.source);
	}

	record PriceParityKey(String place, int vintage) implements Serializable {
	}

}

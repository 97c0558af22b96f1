package org.waymark.place.shape;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import org.waymark.place.PlaceCode;

@Entity
@Immutable
@Table(name = "place_shape")
class PlaceShapeEntity {

	@Id
	private String place;

	private String outline;

	@Column(name = "label_x")
	private int labelX;

	@Column(name = "label_y")
	private int labelY;

	private boolean roomy;

	PlaceShape toShape() {
		return new PlaceShape(new PlaceCode(this.place), this.outline, this.labelX, this.labelY, this.roomy);
	}

}

package org.waymark.program.college;

import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import org.waymark.place.PlaceCode;
import org.waymark.place.lookup.Coordinates;

@Entity
@Immutable
@Table(name = "college")
class CollegeEntity {

	@Id
	private int id;

	private String name;

	private String city;

	private String place;

	private String zip;

	private BigDecimal latitude;

	private BigDecimal longitude;

	private String website;

	private String ownership;

	private boolean distanceOnly;

	private Integer tuitionInState;

	private Integer tuitionOutOfState;

	private Integer tuitionProgram;

	private Integer netPrice;

	private Integer netPricePoorest;

	private BigDecimal completionRate;

	private Integer earnings;

	private Integer debt;

	private Integer debtYear;

	College toCollege() {
		return new College(this.id, this.name, this.city, new PlaceCode(this.place), this.zip,
				new Coordinates(this.latitude.doubleValue(), this.longitude.doubleValue()), this.website,
				Ownership.of(this.ownership), this.distanceOnly,
				new CollegeFigures(this.tuitionInState, this.tuitionOutOfState, this.tuitionProgram, this.netPrice,
						this.netPricePoorest, this.completionRate, this.earnings, this.debt, this.debtYear));
	}

}

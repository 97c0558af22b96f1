package org.waymark.place.lookup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "zip")
class ZipEntity {

	@Id
	private String code;

	private String city;

	private String county;

	private String otherCounties;

	private BigDecimal latitude;

	private BigDecimal longitude;

	String code() {
		return this.code;
	}

	Coordinates point() {
		return new Coordinates(this.latitude.doubleValue(), this.longitude.doubleValue());
	}

	ZipCode toZip(Map<String, County> counties) {
		return new ZipCode(this.code, this.city, counties().map(counties::get).toList(), point());
	}

	private Stream<String> counties() {
		Stream<String> others = (this.otherCounties != null) ? Stream.of(this.otherCounties.split(" "))
				: Stream.empty();
		return Stream.concat(Stream.of(this.county), others);
	}

}

package org.waymark.guide;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "guide")
class GuideEntity {

	@Id
	private String slug;

	private String name;

	private String soc;

	private String summary;

	private LocalDate checkedOn;

	private LocalDate nextCheck;

}

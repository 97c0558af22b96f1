package org.waymark.correction;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "correction")
class CorrectionEntity {

	@Id
	private String id;

	private LocalDate corrected;

	private LocalDate since;

	private String title;

	private String page;

	private String wrong;

	@Column(name = "right_now")
	private String now;

	private String foundBy;

}

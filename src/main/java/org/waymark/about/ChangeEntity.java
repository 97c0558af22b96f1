package org.waymark.about;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "site_change")
class ChangeEntity {

	@Id
	private int position;

	private LocalDate made;

	private String kind;

	private String what;

}

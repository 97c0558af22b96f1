package org.waymark.occupation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "software")
class SoftwareEntity {

	@Id
	private long id;

	private String product;

	private String category;

	private boolean inDemand;

}

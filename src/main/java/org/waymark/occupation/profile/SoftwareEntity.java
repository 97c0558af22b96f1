package org.waymark.occupation.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import org.waymark.occupation.ListedKey;

@Entity
@Immutable
@Table(name = "software")
@IdClass(ListedKey.class)
class SoftwareEntity {

	@Id
	private String soc;

	@Id
	private int position;

	private String product;

	private String category;

	private boolean inDemand;

}

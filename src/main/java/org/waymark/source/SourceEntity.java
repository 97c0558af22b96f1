package org.waymark.source;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "source")
class SourceEntity {

	@Id
	private String id;

	private int position;

	private String publisher;

	private String title;

	private String label;

	private String vintage;

	private String released;

	private String address;

	private String license;

	private String limitations;

}

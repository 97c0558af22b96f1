package org.waymark.search;

import java.io.Serializable;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A license or certification that a guide names, as far as it is searched for. */
@Entity
@Immutable
@Table(name = "guide_certification")
@IdClass(CredentialEntity.Key.class)
class CredentialEntity {

	@Id
	private String guide;

	@Id
	private int position;

	private String name;

	private String abbreviation;

	String guide() {
		return this.guide;
	}

	/** What it is called by; one that has no letters of its own is nobody's search. */
	Stream<String> names() {
		return (this.abbreviation != null)
				? Stream.concat(Stream.of(this.name), Stream.of(this.abbreviation.split(", | or "))) : Stream.empty();
	}

	record Key(String guide, int position) implements Serializable {
	}

}

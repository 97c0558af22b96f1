package org.waymark.claim.published;

import java.io.Serializable;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "other_code")
@IdClass(OtherCodeEntity.OtherCodeKey.class)
class OtherCodeEntity {

	@Id
	private String soc;

	@Id
	private int otherVersion;

	@Id
	private String otherSoc;

	private String relation;

	OtherCode toOtherCode() {
		return new OtherCode(this.soc, this.otherVersion, this.otherSoc, Relation.of(this.relation));
	}

	record OtherCodeKey(String soc, int otherVersion, String otherSoc) implements Serializable {
	}

}

package org.waymark.guide;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "guide_certification")
@IdClass(CertificationEntity.Key.class)
class CertificationEntity {

	@Id
	private String guide;

	@Id
	private int position;

	private String kind;

	private String name;

	private String abbreviation;

	private String issuer;

	private String status;

	private String asksFor;

	private String fee;

	private String renewal;

	private Boolean differsByState;

	private String states;

	private String goodFor;

	private String source;

	private boolean judgement;

	private String onlyIn;

	String guide() {
		return this.guide;
	}

	Certification toCertification() {
		return new Certification(this.kind, this.name, this.abbreviation, this.issuer, this.status, this.asksFor,
				this.fee, this.renewal, this.differsByState, this.states, this.goodFor, this.source, this.judgement,
				this.onlyIn);
	}

	record Key(String guide, int position) implements Serializable {
	}

}

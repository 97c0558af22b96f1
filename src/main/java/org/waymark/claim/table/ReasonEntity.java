package org.waymark.claim.table;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "claim_reason")
class ReasonEntity {

	@Id
	private int position;

	private String reason;

	private String title;

	private String text;

	private String example;

	private Integer claim;

	Reason toReason() {
		return new Reason(this.reason, this.title, this.text, this.example, this.claim);
	}

}

package org.waymark.claim.table;

import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import org.waymark.claim.published.Statistic;

@Entity
@Immutable
@Table(name = "claim")
class ClaimEntity {

	@Id
	private int id;

	private String soc;

	private String kind;

	private BigDecimal number;

	private String said;

	private String publisher;

	private String address;

	private Integer published;

	private boolean publishedSure;

	private String verdict;

	private String statistic;

	private Integer baseYear;

	private Integer targetYear;

	private String lineSoc;

	private String note;

	private String source;

	Claim toClaim() {
		Claim.Finding finding = (this.statistic == null) ? null
				: new Claim.Finding(Statistic.of(this.statistic), this.baseYear, this.targetYear, this.lineSoc);
		return new Claim(this.id, this.soc, ClaimKind.of(this.kind), this.number, this.said, this.publisher,
				this.address, this.published, this.publishedSure, Verdict.of(this.verdict), finding, this.note,
				this.source);
	}

}

package org.waymark.guide;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "guide_rung")
@IdClass(RungEntity.Key.class)
class RungEntity {

	@Id
	private String guide;

	@Id
	private int position;

	private String title;

	private String soc;

	private Integer yearsMin;

	private Integer yearsMax;

	private String focus;

	private String wayUp;

	private boolean judgement;

	private String source;

	String guide() {
		return this.guide;
	}

	String title() {
		return this.title;
	}

	record Key(String guide, int position) implements Serializable {
	}

}

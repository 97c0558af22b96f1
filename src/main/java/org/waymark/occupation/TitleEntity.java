package org.waymark.occupation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "occupation_title")
@IdClass(ListedKey.class)
class TitleEntity {

	@Id
	private String soc;

	@Id
	private int position;

	private String title;

	private boolean reported;

	String title() {
		return this.title;
	}

	/** Whether workers told O*NET that they go by it. */
	boolean reported() {
		return this.reported;
	}

}

package org.waymark.claim.published;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "published_line")
@IdClass(PublishedLineEntity.LineKey.class)
class PublishedLineEntity {

	@Id
	private String soc;

	@Id
	private int socVersion;

	private String title;

	PublishedLine toLine() {
		return new PublishedLine(this.soc, this.socVersion, this.title);
	}

	record LineKey(String soc, int socVersion) implements Serializable {
	}

}

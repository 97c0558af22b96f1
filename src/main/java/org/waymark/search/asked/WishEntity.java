package org.waymark.search.asked;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "wish")
class WishEntity {

	@Id
	private String wish;

	private String words;

	private String sets;

	private String says;

	private String links;

	Wish toWish() {
		return Wish.of(this.words, this.sets, this.says, this.links);
	}

}

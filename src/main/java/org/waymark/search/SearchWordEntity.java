package org.waymark.search;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "search_word")
@IdClass(SearchWordEntity.SearchWordKey.class)
class SearchWordEntity {

	@Id
	private String word;

	@Id
	private String means;

	String word() {
		return this.word;
	}

	String means() {
		return this.means;
	}

	record SearchWordKey(String word, String means) implements Serializable {
	}

}

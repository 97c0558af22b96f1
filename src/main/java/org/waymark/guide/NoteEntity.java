package org.waymark.guide;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "guide_note")
@IdClass(NoteEntity.Key.class)
class NoteEntity {

	@Id
	private String guide;

	@Id
	private String kind;

	@Id
	private int position;

	private String title;

	private String text;

	private String aside;

	private String source;

	private boolean judgement;

	String guide() {
		return this.guide;
	}

	Note toNote() {
		return new Note(this.kind, this.title, this.text, this.aside, this.source, this.judgement);
	}

	record Key(String guide, String kind, int position) implements Serializable {
	}

}

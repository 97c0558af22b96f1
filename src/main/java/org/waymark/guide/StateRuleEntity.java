package org.waymark.guide;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "guide_state_rule")
@IdClass(StateRuleEntity.Key.class)
class StateRuleEntity {

	@Id
	private String guide;

	@Id
	private int position;

	private String states;

	private String rule;

	private String text;

	private String agency;

	private String link;

	private String source;

	String guide() {
		return this.guide;
	}

	StateRule toStateRule() {
		return new StateRule(this.states, this.rule, this.text, this.agency, this.link, this.source);
	}

	record Key(String guide, int position) implements Serializable {
	}

}

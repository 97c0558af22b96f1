package org.waymark.fit.page;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;

import org.waymark.address.Addresses;
import org.waymark.brief.Briefs;
import org.waymark.fit.gap.GapSection.WaysToLearn;
import org.waymark.fit.gap.WayToLearn;
import org.waymark.guide.Guide;
import org.waymark.guide.Guides;
import org.waymark.occupation.Career;
import org.waymark.program.field.StudyFields;
import org.waymark.text.Messages;
import org.waymark.wage.PlaceAndYear;
import org.waymark.web.Address;

/** Knows which pages say how people learn what a career takes. */
@Service
class LearningService {

	private final Guides guides;

	private final Briefs briefs;

	private final StudyFields fields;

	LearningService(Guides guides, Briefs briefs, StudyFields fields) {
		this.guides = guides;
		this.briefs = briefs;
		this.fields = fields;
	}

	/** Skills are learned by doing, knowledge by studying. */
	WaysToLearn of(Career career, PlaceAndYear from) {
		String page = Addresses.of(career, from);
		Guide guide = this.guides.of(career).orElse(null);
		List<WayToLearn> skills = new ArrayList<>();
		List<WayToLearn> knowledge = new ArrayList<>();
		if (guide != null || this.briefs.of(career.soc()).isPresent()) {
			skills.add(new WayToLearn(Messages.say("fit.learn.steps"), page + "#steps"));
		}
		skills.add(new WayToLearn(Messages.say("fit.learn.entry"), page + "#entry"));
		if (guide != null && !guide.programs().isEmpty()) {
			knowledge.add(new WayToLearn(Messages.say("fit.learn.training"), page + "#training"));
		}
		if (!this.fields.of(career.soc()).isEmpty()) {
			knowledge.add(new WayToLearn(Messages.say("fit.learn.programs"),
					Addresses.in(Address.of("/programs").with("career", career.slug(), ""), from).toString()));
		}
		if (knowledge.isEmpty()) {
			knowledge.addAll(skills);
		}
		return new WaysToLearn(skills, knowledge);
	}

}

package org.waymark.career.figures;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.career.guide.Passages;
import org.waymark.career.section.PageSection;
import org.waymark.career.section.Part;
import org.waymark.career.section.Section;
import org.waymark.guide.GuideSection;
import org.waymark.occupation.profile.Interest;
import org.waymark.occupation.profile.Profile;
import org.waymark.occupation.profile.Skill;
import org.waymark.occupation.profile.Software;
import org.waymark.source.Citation;
import org.waymark.text.Messages;
import org.waymark.web.Parameters;

/**
 * Who a career suits: as a guide sees it, and as O*NET rates it.
 *
 * @param part what is said of it
 * @param passages what a guide says
 * @param ratings how O*NET rates it; null if it does not
 */
public record FitSection(Part part, Passages passages, Ratings ratings) implements Section {

	/**
	 * Who an occupation suits.
	 * @param passages what its guide says
	 * @param profile how O*NET rates it; null if it does not
	 * @param details the skills, the knowledge and the software that it needs
	 * @param source where all that comes from, but for skills and knowledge
	 * @param citations the marks of the sources
	 */
	public static FitSection of(Passages passages, Profile profile, OccupationDetails details, Citation source,
			Map<String, Citation> citations) {
		Ratings ratings = Ratings.of(profile, details, source, citations);
		return new FitSection(new Part(PageSection.FIT, brief(passages, ratings)), passages,
				ratings.empty() ? null : ratings);
	}

	/** A guide may say who it suits where O*NET does not. */
	private static String brief(Passages passages, Ratings ratings) {
		if (ratings.empty() && !passages.any(GuideSection.FITS, GuideSection.FITS_NOT, GuideSection.ASK_YOURSELF)) {
			return null;
		}
		int questions = passages.of(GuideSection.ASK_YOURSELF).size();
		String likes = ratings.likes();
		if (likes.isEmpty()) {
			return (questions > 0) ? Messages.say("career.fit.brief-questions", questions)
					: Messages.say("career.fit.brief");
		}
		return (questions > 0) ? Messages.say("career.fit.brief-both", questions, likes)
				: Messages.say("career.fit.brief-likes", likes);
	}

	/**
	 * How O*NET rates an occupation.
	 *
	 * @param interests the interests that it suits, the best first; empty if it is not
	 * rated
	 * @param preparation how much it asks for, in words; null if it is not rated
	 * @param skills the most important skills
	 * @param knowledge the most important fields of knowledge
	 * @param wanted software that job postings often ask for
	 * @param software other software that is used there
	 * @param source where all that comes from, but for skills and knowledge
	 * @param rated where those come from; null if there are none
	 */
	public record Ratings(List<Interest> interests, String preparation, List<Skill> skills, List<Skill> knowledge,
			List<String> wanted, List<String> software, Citation source, Citation rated) {

		private static final int SKILLS = 6;

		private static final int KNOWLEDGE = 5;

		static Ratings of(Profile profile, OccupationDetails details, Citation source,
				Map<String, Citation> citations) {
			return new Ratings((profile != null) ? profile.interests() : List.of(),
					(profile != null) ? profile.preparation() : null, top(details.skills(), false, SKILLS),
					top(details.skills(), true, KNOWLEDGE), names(details.software(), true),
					names(details.software(), false), source,
					details.skills().stream().findFirst().map((skill) -> citations.get(skill.source())).orElse(null));
		}

		private static List<Skill> top(List<Skill> needed, boolean knowledge, int most) {
			return needed.stream()
				.filter((skill) -> skill.important() && skill.knowledge() == knowledge)
				.limit(most)
				.toList();
		}

		private static List<String> names(List<Software> software, boolean inDemand) {
			Stream<Software> kept = software.stream().filter((one) -> one.inDemand() == inDemand);
			return kept.map(Software::product).toList();
		}

		/** Whether any software is known. */
		public boolean anySoftware() {
			return !this.wanted.isEmpty() || !this.software.isEmpty();
		}

		private boolean empty() {
			return this.preparation == null && this.skills.isEmpty() && this.wanted.isEmpty()
					&& this.software.isEmpty();
		}

		private String likes() {
			return this.interests.stream()
				.map((interest) -> Messages.say("career.fit.likes." + Parameters.name(interest)))
				.collect(Collectors.joining(", "));
		}

	}

}

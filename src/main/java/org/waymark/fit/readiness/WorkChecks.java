package org.waymark.fit.readiness;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.waymark.brief.Brief;
import org.waymark.fit.readiness.CheckBasis.DemandedBy;
import org.waymark.guide.Certification;
import org.waymark.guide.Certification.Status;
import org.waymark.guide.GuideSection;
import org.waymark.guide.LawWords;
import org.waymark.guide.Note;
import org.waymark.occupation.conditions.WorkCondition;
import org.waymark.occupation.profile.Software;
import org.waymark.source.Citation;
import org.waymark.text.Messages;

/** What a career asks beside education and licenses. */
final class WorkChecks {

	private static final int TOOLS = 8;

	/** Answers from here on are worth a thought: about once a week, or half the time. */
	private static final BigDecimal OFTEN = new BigDecimal("3.5");

	/** The same on scales that end at 3. */
	private static final BigDecimal MOSTLY = new BigDecimal("1.5");

	/** More than 40 hours, as most say. */
	private static final BigDecimal LONG = new BigDecimal("2.5");

	/** What is no burden. */
	private static final Set<WorkCondition> EASY = Set.of(WorkCondition.EMAIL, WorkCondition.UNDER_COVER);

	private final CareerDemands demands;

	WorkChecks(CareerDemands demands) {
		this.demands = demands;
	}

	/** Certifications that no law asks for. */
	CheckSection certifications() {
		if (this.demands.guide() == null) {
			return new CheckSection(CheckGroup.CERTIFICATION, List.of(Messages.say("fit.ready.no-certifications")),
					List.of());
		}
		return new CheckSection(CheckGroup.CERTIFICATION, List.of(),
				this.demands.guide()
					.certifications()
					.stream()
					.filter((item) -> item.voluntaryIn(this.demands.from().state()))
					.map(this::certification)
					.toList());
	}

	private CheckItem certification(Certification item) {
		return CheckItem.of(CheckGroup.CERTIFICATION, item.fullName(),
				new CheckBasis((item.status() == Status.ASKED_FOR) ? DemandedBy.EMPLOYERS : DemandedBy.NOBODY,
						LawWords.inShort(item, this.demands.from()), item.asksFor(), null,
						this.demands.guideSource(item.source())));
	}

	/** What most people in the work do or meet often. */
	CheckSection conditions() {
		if (this.demands.conditions() == null) {
			return new CheckSection(CheckGroup.CONDITIONS, List.of(Messages.say("fit.ready.no-conditions")), List.of());
		}
		Citation source = this.demands.cited().of(this.demands.conditions().source());
		List<CheckItem> items = this.demands.conditions()
			.averages()
			.entrySet()
			.stream()
			.filter(WorkChecks::worthAThought)
			.map((average) -> CheckItem.of(CheckGroup.CONDITIONS,
					Messages.say("fit.ready.condition", average.getKey().label(),
							average.getKey().inWords(average.getValue())),
					CheckBasis.of(null, null, source)))
			.toList();
		return new CheckSection(CheckGroup.CONDITIONS, List
			.of(items.isEmpty() ? Messages.say("fit.ready.easy-conditions") : Messages.say("fit.ready.conditions")),
				items);
	}

	private static boolean worthAThought(Map.Entry<WorkCondition, BigDecimal> average) {
		BigDecimal least = switch (average.getKey()) {
			case HOURS -> LONG;
			case SCHEDULE -> MOSTLY;
			default -> OFTEN;
		};
		return !EASY.contains(average.getKey()) && average.getValue().compareTo(least) >= 0;
	}

	/** The tools that a guide names, and software that job postings often ask for. */
	CheckSection tools() {
		Citation source = this.demands.cited().of(this.demands.cited().profiles());
		Stream<CheckItem> named = (this.demands.guide() == null) ? Stream.empty()
				: this.demands.guide().notes(GuideSection.TOOLS).stream().map(this::tool);
		Stream<CheckItem> software = this.demands.software()
			.stream()
			.filter(Software::inDemand)
			.map((item) -> CheckItem.of(CheckGroup.TOOLS, item.product(),
					CheckBasis.of(Messages.say("fit.ready.postings"), null, source)));
		return new CheckSection(CheckGroup.TOOLS, List.of(),
				Stream.of(named.limit(TOOLS), software.limit(TOOLS)).flatMap((items) -> items).toList());
	}

	private CheckItem tool(Note tool) {
		return CheckItem.of(CheckGroup.TOOLS, tool.title(),
				CheckBasis.of(null, tool.text(), this.demands.guideSource(tool.source())));
	}

	/** A guide's questions to ask yourself, or who it may be for. */
	CheckSection self() {
		List<String> texts = (this.demands.guide() != null)
				? this.demands.guide().notes(GuideSection.ASK_YOURSELF).stream().map(Note::text).toList()
				: fits(this.demands.brief());
		return new CheckSection(CheckGroup.SELF, texts.isEmpty() ? List.of() : List.of(Messages.say("fit.ready.ours")),
				texts.stream().map((text) -> CheckItem.of(CheckGroup.SELF, text, CheckBasis.OURS)).toList());
	}

	private static List<String> fits(Brief brief) {
		return (brief == null) ? List.of()
				: brief.texts(GuideSection.FITS).stream().map((text) -> Messages.say("fit.ready.self", text)).toList();
	}

}

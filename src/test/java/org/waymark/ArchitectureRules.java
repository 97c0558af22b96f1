package org.waymark;

import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import org.hibernate.annotations.Immutable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/**
 * The house that the design draws, as rules over the classes below a package.
 */
final class ArchitectureRules {

	/** What each feature may know beside itself; a new one is entered here first. */
	private static final Map<String, Set<String>> KNOWS = Map.ofEntries(Map.entry("web", Set.of("text")),
			Map.entry("text", Set.of()), Map.entry("pdf", Set.of("text", "web")), Map.entry("cashflow", Set.of()),
			Map.entry("dataset", Set.of()), Map.entry("source", Set.of("server", "dataset", "web")),
			Map.entry("place", Set.of("server", "dataset", "source", "text")),
			Map.entry("occupation", Set.of("server", "dataset", "source", "text")),
			Map.entry("wage", Set.of("server", "dataset", "occupation", "source", "place", "text")),
			Map.entry("address", Set.of("wage", "occupation", "place", "text", "web")),
			Map.entry("brief", Set.of("server", "dataset", "guide", "occupation", "text")),
			Map.entry("apprenticeship", Set.of("server", "dataset", "occupation", "source", "place", "text")),
			Map.entry("license", Set.of("server", "dataset", "occupation", "source", "place", "text")),
			Map.entry("search", Set.of("server", "dataset", "brief", "guide", "occupation", "place", "text")),
			Map.entry("server", Set.of("dataset", "text", "web")),
			Map.entry("chart", Set.of("wage", "place", "source", "text", "web")),
			Map.entry("salary", Set.of("address", "chart", "wage", "occupation", "source", "place", "text", "web")),
			Map.entry("guide",
					Set.of("server", "dataset", "source", "wage", "occupation", "place", "training", "text")),
			Map.entry("career",
					Set.of("address", "apprenticeship", "brief", "server", "guide", "license", "chart", "wage",
							"occupation", "source", "place", "program", "stateoutlook", "training", "text", "web",
							"prosandcons", "budget", "claim", "pdf")),
			Map.entry("stateoutlook", Set.of("dataset", "occupation", "source", "place")),
			Map.entry("program",
					Set.of("address", "server", "dataset", "wage", "occupation", "source", "place", "text", "web",
							"cashflow", "training", "apprenticeship", "search")),
			Map.entry("state",
					Set.of("address", "chart", "program", "wage", "occupation", "source", "place", "text", "web")),
			Map.entry("training", Set.of("server", "dataset", "occupation", "cashflow", "place", "source", "text")),
			Map.entry("payoff",
					Set.of("chart", "cashflow", "training", "wage", "occupation", "source", "place", "text", "web")),
			Map.entry("compare",
					Set.of("address", "apprenticeship", "brief", "payoff", "guide", "license", "chart", "search",
							"training", "wage", "occupation", "source", "place", "text", "web", "prosandcons", "pdf")),
			Map.entry("finder",
					Set.of("address", "apprenticeship", "brief", "guide", "license", "server", "chart", "search",
							"wage", "occupation", "source", "place", "text", "web", "fit")),
			Map.entry("fit",
					Set.of("address", "dataset", "occupation", "place", "server", "source", "text", "web", "brief",
							"cashflow", "guide", "license", "program", "search", "training", "wage")),
			Map.entry("prosandcons",
					Set.of("server", "dataset", "cashflow", "license", "training", "wage", "occupation", "source",
							"place", "text")),
			Map.entry("budget",
					Set.of("address", "dataset", "finder", "place", "server", "source", "text", "wage", "web")),
			Map.entry("claim",
					Set.of("address", "server", "dataset", "search", "wage", "occupation", "source", "text", "web")),
			Map.entry("correction", Set.of("server", "dataset", "text", "web")),
			Map.entry("about", Set.of("server", "dataset", "text", "web")), Map.entry("report", Set.of("text", "web")),
			Map.entry("handout", Set.of("address", "compare", "fit", "occupation", "pdf", "place", "program", "search",
					"source", "text", "wage", "web")));

	/** Where facts are known, whatever asks for them. */
	private static final Set<String> DOMAIN = Set.of("source", "place", "occupation", "wage", "training", "cashflow",
			"guide", "brief", "license", "apprenticeship", "program.award", "program.college", "program.field",
			"program.loading", "search", "stateoutlook", "dataset", "text", "prosandcons", "program.accreditation",
			"budget.tax", "claim.published", "claim.check", "claim.table");

	private static final DescribedPredicate<JavaClass> RECORD = DescribedPredicate.describe("are records",
			JavaClass::isRecord);

	private ArchitectureRules() {
	}

	static Stream<String> features() {
		return new TreeSet<>(KNOWS.keySet()).stream();
	}

	/** What a feature may know and doesn't: a door that stands open for nobody. */
	static List<String> unusedPermissions(String root, JavaClasses classes) {
		Set<String> used = classes.stream()
			.flatMap((type) -> type.getDirectDependenciesFromSelf().stream())
			.map((found) -> feature(root, found.getOriginClass()) + " knows " + feature(root, found.getTargetClass()))
			.collect(Collectors.toSet());
		return KNOWS.entrySet()
			.stream()
			.flatMap((may) -> may.getValue().stream().map((other) -> may.getKey() + " knows " + other))
			.filter((permission) -> !used.contains(permission))
			.sorted()
			.toList();
	}

	private static String feature(String root, JavaClass type) {
		String name = type.getPackageName();
		return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.")[0] : "";
	}

	static ArchRule featureKnowsOnly(String root, String feature) {
		String[] others = KNOWS.keySet()
			.stream()
			.filter((other) -> !other.equals(feature) && !KNOWS.get(feature).contains(other))
			.map((other) -> root + "." + other + "..")
			.toArray(String[]::new);
		return noClasses().that()
			.resideInAPackage(root + "." + feature + "..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(others);
	}

	static ArchRule everyClassHasARoom(String root) {
		return classes().that()
			.resideOutsideOfPackage(root)
			.should()
			.resideInAnyPackage(
					KNOWS.keySet().stream().map((feature) -> root + "." + feature + "..").toArray(String[]::new));
	}

	static ArchRule everyTypeHasANameOfItsOwn(String root) {
		return classes().that()
			.resideInAPackage(root + "..")
			.and()
			.areNotAnonymousClasses()
			.should(new HaveUniqueNames());
	}

	/** Arithmetic that knows nothing but Java. */
	static ArchRule isPlainJava(String root, String room) {
		return classes().that()
			.resideInAPackage(root + "." + room + "..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", root + "." + room + "..");
	}

	static ArchRule noCycles(String root) {
		return SlicesRuleDefinition.slices().matching(root + ".(*)..").should().beFreeOfCycles();
	}

	/** A room inside a feature and the one around it may not both know each other. */
	static ArchRule noCyclesOfRooms(String root) {
		return CompositeArchRule.of(
				features()
					.map((feature) -> SlicesRuleDefinition.slices()
						.assignedFrom(new Rooms(root + "." + feature))
						.should()
						.beFreeOfCycles()
						.allowEmptyShould(true))
					.toList());
	}

	/** Only the controllers among the domain's classes know that there is a web. */
	static ArchRule domainTouchesNoWeb(String root) {
		return noClasses().that()
			.resideInAnyPackage(DOMAIN.stream().map((feature) -> root + "." + feature + "..").toArray(String[]::new))
			.and()
			.areNotMetaAnnotatedWith(Controller.class)
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(root + ".web..", root + ".address..", "org.springframework.web..",
					"org.springframework.http..", "org.springframework.ui..", "jakarta.servlet..");
	}

	static ArchRule entitiesAreHidden() {
		return classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();
	}

	static ArchRule repositoriesAreHidden() {
		return classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();
	}

	static ArchRule entitiesAreImmutable() {
		return classes().that().areAnnotatedWith(Entity.class).should().beAnnotatedWith(Immutable.class);
	}

	static ArchRule entitiesHaveNoSetters() {
		return CompositeArchRule
			.of(noMethods().that()
				.areDeclaredInClassesThat()
				.areAnnotatedWith(Entity.class)
				.should()
				.haveNameStartingWith("set"))
			.and(fields().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class).should().bePrivate());
	}

	static ArchRule entitiesAreNotHandedOut() {
		return codeUnits().that()
			.arePublic()
			.and()
			.areDeclaredInClassesThat()
			.areNotAssignableTo(Repository.class)
			.should(new NotMentionEntities<>());
	}

	static ArchRule recordsHoldNoEntity() {
		return fields().that().areDeclaredInClassesThat(RECORD).should(new NotMentionEntities<>());
	}

	static ArchRule controllersAreHidden() {
		return classes().that().areMetaAnnotatedWith(Controller.class).should().bePackagePrivate();
	}

	static ArchRule controllersTouchNoTable() {
		return noClasses().that()
			.areMetaAnnotatedWith(Controller.class)
			.should()
			.dependOnClassesThat()
			.areAssignableTo(Repository.class)
			.orShould()
			.dependOnClassesThat()
			.areAnnotatedWith(Entity.class);
	}

	static ArchRule nothingIsInjectedIntoFields() {
		return noFields().should()
			.beAnnotatedWith(Autowired.class)
			.orShould()
			.beAnnotatedWith(Value.class)
			.orShould()
			.beAnnotatedWith(Inject.class)
			.orShould()
			.beAnnotatedWith(PersistenceContext.class);
	}

	static ArchRule onlyTheCommandLinePrints(String root) {
		return noClasses().that()
			.resideOutsideOfPackage(root + ".report.command..")
			.should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);
	}

	static ArchRule nobodyUsesJavaLogging() {
		return GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
	}

	static ArchRule onlyServerKnowsItsEngines(String root) {
		return noClasses().that()
			.resideOutsideOfPackage(root + ".server..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.eclipse.jetty..", "org.apache.tomcat..", "org.apache.catalina..",
					"org.thymeleaf..");
	}

	/**
	 * The rest of the program asks the server for nothing but what it has read before.
	 */
	static ArchRule serverHasOneDoor(String root) {
		return noClasses().that()
			.resideOutsideOfPackage(root + ".server..")
			.should()
			.dependOnClassesThat(JavaClass.Predicates.resideInAPackage(root + ".server..")
				.and(DescribedPredicate.not(JavaClass.Predicates.simpleName("DataCache")
					.or(JavaClass.Predicates.simpleName("DataChangedEvent")))));
	}

	/** All but the store of reports, which is no part of the data. */
	static ArchRule onlyDatasetSpeaksSql(String root) {
		return noClasses().that()
			.resideOutsideOfPackages(root + ".dataset..", root + ".report.store..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(Connection.class.getPackageName(), "javax.sql..", "org.springframework.jdbc..",
					"org.flywaydb..");
	}

	static ArchRule onlyTextWritesNumbers(String root) {
		return noClasses().that()
			.resideOutsideOfPackages(root + ".text..", root + ".dataset..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("java.text..")
			.orShould()
			.callMethodWhere(DescribedPredicate.describe("it is String.format",
					(call) -> call.getTargetOwner().isEquivalentTo(String.class)
							&& List.of("format", "formatted").contains(call.getTarget().getName())));
	}

	/** The packages of a feature. */
	private record Rooms(String feature) implements SliceAssignment {

		@Override
		public SliceIdentifier getIdentifierOf(JavaClass type) {
			String room = type.getPackageName();
			return (room + ".").startsWith(this.feature + ".") ? SliceIdentifier.of(room) : SliceIdentifier.ignore();
		}

		@Override
		public String getDescription() {
			return "rooms of " + this.feature;
		}

	}

	/** A condition that no two types have the same simple name, nested ones included. */
	private static final class HaveUniqueNames extends ArchCondition<JavaClass> {

		private final Map<String, JavaClass> known = new HashMap<>();

		HaveUniqueNames() {
			super("have a simple name that no other type has");
		}

		@Override
		public void check(JavaClass type, ConditionEvents events) {
			JavaClass other = this.known.putIfAbsent(type.getSimpleName(), type);
			if (other != null) {
				events.add(SimpleConditionEvent.violated(type, type.getName() + " is called like " + other.getName()));
			}
		}

	}

	/** A condition on what stands in a signature. */
	private static final class NotMentionEntities<T extends JavaMember & HasName> extends ArchCondition<T> {

		NotMentionEntities() {
			super("not mention an entity");
		}

		@Override
		public void check(T member, ConditionEvents events) {
			member.getAllInvolvedRawTypes()
				.stream()
				.filter((type) -> type.isAnnotatedWith(Entity.class))
				.forEach((entity) -> events.add(SimpleConditionEvent.violated(member,
						member.getFullName() + " mentions " + entity.getSimpleName())));
		}

	}

}

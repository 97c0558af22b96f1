package org.waymark;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The program is built the way that the design draws it. Each rule is also held against
 * classes that break it, so that a rule which has gone blind is noticed.
 */
class ArchitectureTests {

	private static final String HOUSE = "org.waymark";

	private static final String PLANTED = "violators";

	private static final JavaClasses HOUSE_CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages(HOUSE);

	private static final JavaClasses PLANTED_CLASSES = new ClassFileImporter().importPackages(PLANTED);

	static Stream<Rule> rules() {
		return Stream.concat(ArchitectureRules.features().map(ArchitectureTests::knowsOnly), Stream.of(
				new Rule("Every class belongs to a feature", ArchitectureRules::everyClassHasARoom, "Unhoused"),
				new Rule("Every type has a name of its own", ArchitectureRules::everyTypeHasANameOfItsOwn, "Namesake"),
				new Rule("Cashflow is plain Java", (root) -> ArchitectureRules.isPlainJava(root, "cashflow"),
						"CashflowOnSpring", "CashflowKnows"),
				new Rule("The rule of pros and cons is plain Java",
						(root) -> ArchitectureRules.isPlainJava(root, "prosandcons.rule"), "RuleOnSpring"),
				new Rule("The domain touches no web", ArchitectureRules::domainTouchesNoWeb, "HttpService.status",
						"HttpService.answer"),
				new Rule("No features stand in a circle", ArchitectureRules::noCycles, "DatasetKnows", "FinderKnows"),
				new Rule("No rooms stand in a circle", ArchitectureRules::noCyclesOfRooms, "InnerRoom", "OuterRoom"),
				new Rule("Entities are hidden", ArchitectureRules.entitiesAreHidden(), "OpenEntity"),
				new Rule("Repositories are hidden", ArchitectureRules.repositoriesAreHidden(), "OpenRepository"),
				new Rule("Entities are immutable", ArchitectureRules.entitiesAreImmutable(), "OpenEntity"),
				new Rule("Entities have no setters", ArchitectureRules.entitiesHaveNoSetters(), "OpenEntity.setName",
						"OpenEntity.name"),
				new Rule("Entities are not handed out", ArchitectureRules.entitiesAreNotHandedOut(), "LeakyService.all",
						"LeakyService.of", "LeakyService.<init>"),
				new Rule("Records hold no entity", ArchitectureRules.recordsHoldNoEntity(), "EntityView.entities"),
				new Rule("Controllers are hidden", ArchitectureRules.controllersAreHidden(), "OpenController"),
				new Rule("Controllers touch no table", ArchitectureRules.controllersTouchNoTable(),
						"RepositoryController", "EntityController"),
				new Rule("Nothing is injected into fields", ArchitectureRules.nothingIsInjectedIntoFields(),
						"InjectedFields.wired", "InjectedFields.setting", "InjectedFields.injected",
						"InjectedFields.manager"),
				new Rule("Only the command line prints", ArchitectureRules::onlyTheCommandLinePrints, "Printer.out",
						"Printer.err"),
				new Rule("Nobody uses java.util.logging", ArchitectureRules.nobodyUsesJavaLogging(), "JavaLogger"),
				new Rule("Only server knows its engines", ArchitectureRules::onlyServerKnowsItsEngines,
						"ServerEngines.jetty", "ServerEngines.templates"),
				new Rule("Server has one door", ArchitectureRules::serverHasOneDoor, "ServerBackDoor"),
				new Rule("Only dataset speaks SQL", ArchitectureRules::onlyDatasetSpeaksSql, "SqlOutsideOfDataset"),
				new Rule("Only text writes numbers", ArchitectureRules::onlyTextWritesNumbers, "NumberWriter.format",
						"NumberWriter.formatted", "NumberWriter.decimal")));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void holds(Rule rule) {
		rule.in().apply(HOUSE).check(HOUSE_CLASSES);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void bites(Rule rule) {
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> rule.in().apply(PLANTED).check(PLANTED_CLASSES))
			.satisfies((error) -> rule.broken().forEach((planted) -> assertMentions(error, planted)));
	}

	@Test
	void everyPermissionIsUsed() {
		assertThat(ArchitectureRules.unusedPermissions(HOUSE, HOUSE_CLASSES)).isEmpty();
		assertThat(ArchitectureRules.unusedPermissions(PLANTED, PLANTED_CLASSES)).contains("compare knows payoff");
	}

	private static void assertMentions(AssertionError error, String planted) {
		if (!error.getMessage().contains(planted)) {
			throw new AssertionError(planted + " went unnoticed", error);
		}
	}

	private static Rule knowsOnly(String feature) {
		String name = Character.toUpperCase(feature.charAt(0)) + feature.substring(1);
		return new Rule(name + " knows only what it may", (root) -> ArchitectureRules.featureKnowsOnly(root, feature),
				name + "Knows");
	}

	/**
	 * A rule and what breaks it.
	 *
	 * @param name what it says
	 * @param in the rule for the classes below a package
	 * @param broken planted names that it must find fault with
	 */
	record Rule(String name, Function<String, ArchRule> in, List<String> broken) {

		Rule(String name, Function<String, ArchRule> in, String... broken) {
			this(name, in, List.of(broken));
		}

		Rule(String name, ArchRule rule, String... broken) {
			this(name, (root) -> rule, broken);
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

}

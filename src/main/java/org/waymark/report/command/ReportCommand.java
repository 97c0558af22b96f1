package org.waymark.report.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongFunction;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

import org.waymark.report.store.Report;
import org.waymark.report.store.ReportStore;
import org.waymark.report.store.ReportStoreOnly;
import org.waymark.report.store.ReportsLostException;

/**
 * Lets an operator read and close what readers told of errors, on the command line, also
 * while the site runs.
 */
public final class ReportCommand {

	/** The first word of the command line. */
	public static final String NAME = "reports";

	static final int DONE = 0;

	static final int FAILED = 1;

	static final int NOT_UNDERSTOOD = 2;

	static final String USAGE = """
			reports list              the open reports, a line each
			reports list all          the closed ones too
			reports show 12           all of a report
			reports close 12 "text"   closes it and says what came of it; its email is deleted
			reports export            all of them as CSV
			""";

	private final ReportStore store;

	private final PrintStream out;

	ReportCommand(ReportStore store, PrintStream out) {
		this.store = store;
		this.out = out;
	}

	/**
	 * Does what a command line asks for, by the settings of the site.
	 * @param arguments the command line
	 * @return the exit code: 0, 1 if it failed, 2 if it wasn't understood
	 */
	public static int run(String... arguments) {
		SpringApplication program = new SpringApplication(ReportStoreOnly.class);
		program.setWebApplicationType(WebApplicationType.NONE);
		program.setBannerMode(Banner.Mode.OFF);
		program.setLogStartupInfo(false);
		try (ConfigurableApplicationContext context = program.run(arguments)) {
			PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
			List<String> words = context.getBean(ApplicationArguments.class).getNonOptionArgs();
			return new ReportCommand(context.getBean(ReportStore.class), out).run(words.subList(1, words.size()));
		}
	}

	int run(List<String> words) {
		try {
			return switch (words.isEmpty() ? "" : words.get(0)) {
				case "list" -> list(words.contains("all") ? this.store.all() : this.store.open());
				case "show" -> withNumber(words, 2, this::show);
				case "close" -> withNumber(words, 3, (id) -> close(id, words.get(2)));
				case "export" -> say(ReportCsv.of(this.store.all()));
				default -> notUnderstood();
			};
		}
		catch (ReportsLostException ex) {
			say("The reports cannot be read or written: " + ex.getMessage() + "\n");
			return FAILED;
		}
	}

	private int list(List<Report> reports) {
		reports.forEach((report) -> say(ReportText.line(report)));
		return say(reports.isEmpty() ? "No reports\n" : "");
	}

	private int show(long id) {
		return this.store.byId(id).map((report) -> say(ReportText.whole(report))).orElseGet(() -> missing(id));
	}

	private int close(long id, String outcome) {
		if (outcome.isBlank() || outcome.length() > Report.LONGEST) {
			return notUnderstood();
		}
		return this.store.close(id, outcome) ? say("Closed " + id + "\n") : missing(id);
	}

	private int withNumber(List<String> words, int count, LongFunction<Integer> action) {
		return (words.size() == count && words.get(1).matches("\\d{1,18}")) ? action.apply(Long.parseLong(words.get(1)))
				: notUnderstood();
	}

	private int missing(long id) {
		say("There is no such report, or it is closed: " + id + "\n");
		return FAILED;
	}

	private int notUnderstood() {
		say(USAGE);
		return NOT_UNDERSTOOD;
	}

	private int say(String text) {
		this.out.print(text);
		return DONE;
	}

}

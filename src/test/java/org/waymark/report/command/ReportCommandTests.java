package org.waymark.report.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.waymark.report.store.Report;
import org.waymark.report.store.ReportStore;
import org.waymark.report.store.ReportStoreOnly;

import static org.assertj.core.api.Assertions.assertThat;

/** What an operator does with reports on the command line. */
class ReportCommandTests {

	@TempDir
	private Path folder;

	private ReportStore store;

	@BeforeEach
	void open() {
		SpringApplication program = new SpringApplication(ReportStoreOnly.class);
		program.setWebApplicationType(WebApplicationType.NONE);
		program.setLogStartupInfo(false);
		try (ConfigurableApplicationContext context = program
			.run("--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("waymark"))) {
			this.store = context.getBean(ReportStore.class);
		}
		this.store.add(Report.received("/careers/electrician", "The pay\nis old", "$61,000", "", "a@b.example"));
		this.store.add(Report.received("", "=HYPERLINK(\"x\")", "", "", ""));
	}

	@Test
	void listsTheOpenOnesALineEach() {
		assertThat(said(0, "list").lines()).hasSize(2)
			.first()
			.asString()
			.matches("1  \\S+Z  open  /careers/electrician  The pay is old");
	}

	@Test
	void showsAllOfOne() {
		assertThat(said(0, "show", "1")).contains("What is wrong:\nThe pay\nis old\n", "What is right:\n$61,000\n",
				"Wants an answer at:\na@b.example\n");
	}

	@Test
	void closesOneAndSaysWhatCameOfIt() {
		assertThat(said(0, "close", "1", "Right: fixed")).isEqualTo("Closed 1\n");
		assertThat(said(0, "list").lines()).hasSize(1);
		assertThat(said(0, "list", "all").lines()).hasSize(2);
		assertThat(said(0, "show", "1")).contains("Right: fixed").doesNotContain("a@b.example");
		assertThat(said(1, "close", "1", "Again")).contains("no such report");
	}

	@Test
	void exportsATableThatNoSpreadsheetTakesForFormulas() {
		assertThat(said(0, "export")).startsWith("id,received,page,wrong,right,says_so,email,closed,outcome")
			.contains("\"The pay\nis old\"", "\"'=HYPERLINK(\"\"x\"\")\"");
	}

	@Test
	void saysWhatItUnderstands() {
		assertThat(said(2)).isEqualTo(ReportCommand.USAGE);
		assertThat(said(2, "show", "x")).isEqualTo(ReportCommand.USAGE);
		assertThat(said(2, "close", "1")).isEqualTo(ReportCommand.USAGE);
		assertThat(said(1, "show", "99")).contains("99");
	}

	private String said(int code, String... words) {
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
		assertThat(new ReportCommand(this.store, out).run(List.of(words))).isEqualTo(code);
		return said.toString(StandardCharsets.UTF_8);
	}

}

package org.waymark.server.cache;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class PageBufferTests {

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private final PageBuffer buffer = new PageBuffer(this.response);

	@BeforeEach
	void isUtf8() {
		this.buffer.setContentType("text/html;charset=UTF-8");
	}

	@Test
	void piecesOfAllKindsStandInTheOrderInWhichTheyWereWritten() throws IOException {
		PrintWriter writer = this.buffer.getWriter();
		String longer = "0123456789".repeat(2000);
		writer.write("<p>");
		writer.write("a “quote” and", 2, 7);
		writer.write(longer);
		writer.print('–');
		writer.print(42);
		writer.write("xyz".toCharArray(), 1, 1);
		writer.append("é").append("one two", 3, 7).printf("%s", "\uD83D\uDE00");
		writer.println();
		writer.write('>');
		assertThat(text()).isEqualTo("<p>“quote”" + longer + "–42yé two\uD83D\uDE00" + System.lineSeparator() + ">");
	}

	@Test
	void singleCharactersStandInTheOrderInWhichTheyWereWritten() throws IOException {
		String page = "<“é>".repeat(5000) + "x".repeat(9000);
		for (char character : page.toCharArray()) {
			this.buffer.getWriter().write(character);
		}
		assertThat(text()).isEqualTo(page);
	}

	@Test
	void moreCanBeWrittenAfterItWasRead() throws IOException {
		this.buffer.getWriter().write("one");
		assertThat(text()).isEqualTo("one");
		this.buffer.getWriter().write(" two");
		assertThat(text()).isEqualTo("one two");
	}

	@Test
	void whatWasWrittenCanBeTakenBack() throws IOException {
		this.buffer.getWriter().write("half a page");
		this.buffer.resetBuffer();
		this.buffer.getWriter().write("an error");
		assertThat(text()).isEqualTo("an error");
	}

	@Test
	void allOfItIsSent() throws IOException {
		this.buffer.getWriter().write("all");
		this.buffer.copyBodyToResponse();
		assertThat(this.response.getContentAsString()).isEqualTo("all");
	}

	@Test
	void otherEncodingsAreKept() throws IOException {
		this.buffer.setCharacterEncoding("ISO-8859-1");
		this.buffer.getWriter().write("é");
		assertThat(this.buffer.getContentAsByteArray()).containsExactly(0xe9);
	}

	private String text() {
		return new String(this.buffer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}

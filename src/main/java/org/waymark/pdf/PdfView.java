package org.waymark.pdf;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * A page as a PDF file.
 *
 * @param templates finds the page
 * @param template the template of the page
 * @param writer makes a file of it
 * @param file the name of the file
 */
record PdfView(ViewResolver templates, String template, PdfWriter writer, String file) implements View {

	@Override
	public String getContentType() {
		return MediaType.APPLICATION_PDF_VALUE;
	}

	@Override
	public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		byte[] pdf = this.writer.write(PaperPage.of(html(model, request, response)));
		response.setContentType(getContentType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + this.file + "\"");
		response.setContentLength(pdf.length);
		response.getOutputStream().write(pdf);
	}

	private String html(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		Locale language = response.getLocale();
		PageText page = new PageText(response);
		this.templates.resolveViewName(this.template, language).render(model, request, page);
		return page.written.toString();
	}

	/** Takes what a template writes, and keeps its headers from the file. */
	private static final class PageText extends HttpServletResponseWrapper {

		private final StringWriter written = new StringWriter();

		PageText(HttpServletResponse response) {
			super(response);
		}

		@Override
		public PrintWriter getWriter() {
			return new PrintWriter(this.written);
		}

		@Override
		public void setContentType(String type) {
		}

		@Override
		public void setCharacterEncoding(String encoding) {
		}

	}

}

package org.waymark.pdf;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Pages of the site as PDF files, made from the very templates of the pages. */
@Component
public class PdfPages {

	private final ViewResolver templates;

	private final PdfWriter writer;

	PdfPages(@Qualifier("thymeleafViewResolver") ViewResolver templates, PdfWriter writer) {
		this.templates = templates;
		this.writer = writer;
	}

	/**
	 * A page as a file to download; its model is that of the page.
	 * @param template the template of the page, such as {@code compare/compare}
	 * @param file the name of the file without its ending
	 */
	public View of(String template, String file) {
		return new PdfView(this.templates, template, this.writer, file + ".pdf");
	}

}

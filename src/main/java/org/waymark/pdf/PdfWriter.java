package org.waymark.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

import org.springframework.stereotype.Component;

/**
 * Writes a page as a PDF file that can be read aloud. It asks nobody for anything: fonts
 * and styles are the program's own.
 */
@Component
class PdfWriter {

	private static final String FONT = "waymark";

	private static final int NORMAL = 400;

	private static final int BOLD = 700;

	/** Thousands of small objects of the same kind take half the room in one stream. */
	private static final CompressParameters PACKED = new CompressParameters(10_000);

	private final byte[] normal = Bundled.bytes("fonts/DejaVuSansCondensed.ttf");

	private final byte[] bold = Bundled.bytes("fonts/DejaVuSansCondensed-Bold.ttf");

	private final byte[] oblique = Bundled.bytes("fonts/DejaVuSansCondensed-Oblique.ttf");

	private final PaperStyles styles = PaperStyles.read();

	PdfWriter() {
		XRLog.setLoggerImpl(new EngineLogger());
		EngineFonts.install(this.normal);
	}

	/** Writes a page. */
	byte[] write(PaperPage page) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		PdfRendererBuilder pdf = new PdfRendererBuilder();
		pdf.usePdfUaAccessibility(true);
		pdf.useSVGDrawer(new BatikSVGDrawer());
		pdf.useExternalResourceAccessControl((uri, type) -> false,
				ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		font(pdf, this.normal, NORMAL, FontStyle.NORMAL);
		font(pdf, this.bold, BOLD, FontStyle.NORMAL);
		font(pdf, this.oblique, NORMAL, FontStyle.ITALIC);
		pdf.withW3cDocument(page.styled(this.styles), null);
		try (PdfBoxRenderer renderer = pdf.buildPdfRenderer(); PDDocument made = renderer.createPDFKeepOpen()) {
			ContentMarks.tidy(made);
			LinkNames.write(made);
			made.save(file, PACKED);
		}
		return file.toByteArray();
	}

	private static void font(PdfRendererBuilder pdf, byte[] font, int weight, FontStyle style) {
		pdf.useFont(() -> new ByteArrayInputStream(font), FONT, weight, style, true);
	}

}

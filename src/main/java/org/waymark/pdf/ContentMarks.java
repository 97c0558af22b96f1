package org.waymark.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Writes what the engine notes of each piece of a sheet where the piece is, for programs
 * that look for it only there, and leaves out the backgrounds of what has none: thousands
 * of objects less.
 */
final class ContentMarks {

	private static final Pattern EMPTY = Pattern.compile("/Artifact /Prop\\d+ BDC\\nEMC\\n");

	private static final Pattern MARK = Pattern.compile("/(Prop\\d+) BDC");

	private ContentMarks() {
	}

	static void tidy(PDDocument file) throws IOException {
		for (PDPage page : file.getPages()) {
			COSDictionary resources = page.getResources().getCOSObject();
			COSDictionary marks = resources.getCOSDictionary(COSName.PROPERTIES);
			if (marks != null) {
				String drawn = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
				String tidy = MARK.matcher(EMPTY.matcher(drawn).replaceAll(""))
					.replaceAll((mark) -> written(mark, marks));
				page.setContents(new PDStream(file,
						new ByteArrayInputStream(tidy.getBytes(StandardCharsets.ISO_8859_1)), COSName.FLATE_DECODE));
				resources.removeItem(COSName.PROPERTIES);
			}
		}
	}

	private static String written(MatchResult mark, COSDictionary marks) {
		COSDictionary notes = marks.getCOSDictionary(COSName.getPDFName(mark.group(1)));
		return notes.containsKey(COSName.MCID) ? "<</MCID " + notes.getInt(COSName.MCID) + ">> BDC"
				: "<</Type /" + notes.getNameAsString(COSName.TYPE) + ">> BDC";
	}

}

package org.waymark.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF file as a screen reader and an eye have it. */
final class PdfFile implements AutoCloseable {

	private final PDDocument document;

	private final Map<PDPage, Map<Integer, String>> marked = new HashMap<>();

	PdfFile(byte[] bytes) {
		try {
			this.document = Loader.loadPDF(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	PDDocument document() {
		return this.document;
	}

	/** The same file with links that don't say where they lead. */
	byte[] withoutWords() throws IOException {
		for (PDPage page : this.document.getPages()) {
			page.getAnnotations().forEach((link) -> link.setContents(null));
		}
		ByteArrayOutputStream changed = new ByteArrayOutputStream();
		this.document.save(changed);
		return changed.toByteArray();
	}

	/** What stands on one sheet, counted from one. */
	String sheet(int number) throws IOException {
		PDFTextStripper text = new PDFTextStripper();
		text.setStartPage(number);
		text.setEndPage(number);
		return text.getText(this.document);
	}

	/** All headings, as the list beside the sheets has them. */
	List<String> bookmarks() {
		return StreamSupport
			.stream(this.document.getDocumentCatalog().getDocumentOutline().children().spliterator(), false)
			.map(PDOutlineItem::getTitle)
			.toList();
	}

	/** The parts of its structure, from the first to the last. */
	List<PDStructureElement> parts() {
		List<PDStructureElement> parts = new ArrayList<>();
		collect(this.document.getDocumentCatalog().getStructureTreeRoot(), parts);
		return parts;
	}

	private static void collect(PDStructureNode node, List<PDStructureElement> parts) {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement part) {
				parts.add(part);
				collect(part, parts);
			}
		}
	}

	/**
	 * What is read aloud, in its order, without the words of drawings. The engine gives
	 * the head of a table all the words that it has on each sheet; they count once.
	 */
	String text() throws IOException {
		StringBuilder text = new StringBuilder();
		read(this.document.getDocumentCatalog().getStructureTreeRoot(), null, false, text);
		return text.toString();
	}

	private void read(PDStructureNode node, PDPage around, boolean head, StringBuilder text) throws IOException {
		Set<String> said = new HashSet<>();
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement part) {
				if (!List.of("Figure", "Lbl").contains(part.getStructureType())) {
					read(part, (part.getPage() != null) ? part.getPage() : around,
							head || part.getStructureType().equals("THead"), text);
				}
			}
			else {
				String words = words(kid, around);
				if (!head || said.add(words)) {
					text.append(words);
				}
			}
		}
	}

	private String words(Object kid, PDPage around) throws IOException {
		if (kid instanceof PDMarkedContentReference reference) {
			PDPage page = (reference.getPage() != null) ? reference.getPage() : around;
			return marked(page).getOrDefault(reference.getMCID(), "");
		}
		return (kid instanceof Integer number) ? marked(around).getOrDefault(number, "") : "";
	}

	private Map<Integer, String> marked(PDPage page) throws IOException {
		if (!this.marked.containsKey(page)) {
			PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
			extractor.processPage(page);
			Map<Integer, String> texts = new HashMap<>();
			extractor.getMarkedContents().forEach((content) -> texts.put(content.getMCID(), words(content)));
			this.marked.put(page, texts);
		}
		return this.marked.get(page);
	}

	private static String words(PDMarkedContent content) {
		StringBuilder words = new StringBuilder();
		for (Object part : content.getContents()) {
			if (part instanceof TextPosition letter) {
				words.append(letter.getUnicode());
			}
		}
		return words.toString();
	}

	/** Fonts of the sheets and of what is drawn on them. */
	Set<PDFont> fonts() throws IOException {
		Set<PDFont> fonts = new HashSet<>();
		for (PDResources resources : resources()) {
			for (COSName name : resources.getFontNames()) {
				fonts.add(resources.getFont(name));
			}
		}
		return fonts;
	}

	/** How many pictures made of dots it has. */
	long images() throws IOException {
		long images = 0;
		for (PDResources resources : resources()) {
			for (COSName name : resources.getXObjectNames()) {
				images += (resources.getXObject(name) instanceof PDImageXObject) ? 1 : 0;
			}
		}
		return images;
	}

	/** How many pictures made of lines it has. */
	long drawings() {
		return parts().stream().filter((part) -> part.getStructureType().equals("Figure")).count();
	}

	private List<PDResources> resources() throws IOException {
		List<PDResources> all = new ArrayList<>();
		for (PDPage page : this.document.getPages()) {
			withInner(page.getResources(), all);
		}
		return all;
	}

	private static void withInner(PDResources resources, List<PDResources> all) throws IOException {
		if (resources == null) {
			return;
		}
		all.add(resources);
		for (COSName name : resources.getXObjectNames()) {
			if (resources.getXObject(name) instanceof PDFormXObject form) {
				withInner(form.getResources(), all);
			}
		}
	}

	@Override
	public void close() throws IOException {
		this.document.close();
	}

}

package org.waymark.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Says of each link where it leads, in the place where PDF/UA asks for it: the engine
 * says it only of the words of the link.
 */
final class LinkNames {

	private LinkNames() {
	}

	static void write(PDDocument file) {
		name(file.getDocumentCatalog().getStructureTreeRoot());
	}

	private static void name(PDStructureNode node) {
		for (Object part : node.getKids()) {
			if (part instanceof PDStructureNode inner) {
				name(inner);
			}
			else if (part instanceof PDObjectReference link && node instanceof PDStructureElement words
					&& link.getReferencedObject() instanceof PDAnnotation area) {
				area.setContents(words.getAlternateDescription());
			}
		}
	}

}

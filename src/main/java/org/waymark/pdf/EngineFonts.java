package org.waymark.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Keeps the engine from reading all fonts of the machine, and from writing a list of them
 * into somebody's home, for the one that forms would need: a page on paper has no forms.
 *
 * @param font the font that it is told of whatever it asks for
 */
record EngineFonts(TrueTypeFont font) implements FontMapper {

	static void install(byte[] font) {
		try {
			FontMappers.set(new EngineFonts(new TTFParser().parse(new RandomAccessReadBuffer(font))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor looks) {
		return new FontMapping<>(this.font, false);
	}

	@Override
	public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor looks) {
		return new FontMapping<>(this.font, false);
	}

	@Override
	public CIDFontMapping getCIDFont(String name, PDFontDescriptor looks, PDCIDSystemInfo system) {
		return new CIDFontMapping(null, this.font, false);
	}

}

package org.waymark.dataset.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file, read strictly: a byte that is not UTF-8, or a character that no
 * text holds, is told with its line and its column instead of reaching a page.
 */
final class PlainText {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	/** What programs write where they could not read a character. */
	private static final char LOST = '\uFFFD';

	private final String file;

	private final String text;

	private PlainText(String file, String text) {
		this.file = file;
		this.text = text;
	}

	/**
	 * Decodes a file, without the mark that some programs put before it.
	 * @param file its path below the data folder
	 * @param bytes its contents
	 * @throws DataError at the first place that is not text
	 */
	static String of(String file, byte[] bytes) {
		ByteBuffer contents = ByteBuffer.wrap(bytes);
		CharBuffer decoded = CharBuffer.allocate(bytes.length);
		CoderResult end = StandardCharsets.UTF_8.newDecoder().decode(contents, decoded, true);
		boolean marked = decoded.position() > 0 && decoded.get(0) == BYTE_ORDER_MARK;
		PlainText plain = new PlainText(file, decoded.flip().position(marked ? 1 : 0).toString());
		plain.refuseControlCharacters();
		if (end.isError()) {
			throw plain.wrongAt(plain.text.length(), "UTF-8",
					"the byte %02X".formatted(Byte.toUnsignedInt(bytes[contents.position()])));
		}
		return plain.text;
	}

	/** Whether a character has no place in a text. */
	static boolean unfit(int character) {
		return (Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0)
				|| (character >= LOST && character <= Character.MAX_VALUE);
	}

	private void refuseControlCharacters() {
		for (int i = 0; i < this.text.length(); i++) {
			if (unfit(this.text.charAt(i))) {
				throw wrongAt(i, "a character of a text", "U+%04X".formatted((int) this.text.charAt(i)));
			}
		}
	}

	private DataError wrongAt(int index, String expected, String found) {
		String[] lines = this.text.substring(0, index).split("\r\n|\r|\n", -1);
		String last = lines[lines.length - 1];
		return DataError.at(this.file, lines.length, String.valueOf(last.codePointCount(0, last.length()) + 1),
				expected, found);
	}

}

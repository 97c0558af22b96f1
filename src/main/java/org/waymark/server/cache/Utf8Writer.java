package org.waymark.server.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes text as UTF-8, most of it ASCII. A piece of text must not end in the middle of a
 * pair of surrogates.
 */
final class Utf8Writer extends Writer {

	private static final int ASCII = 0x7f;

	private final OutputStream target;

	private final byte[] bytes = new byte[8192];

	private int size;

	Utf8Writer(OutputStream target) {
		this.target = target;
	}

	@Override
	public void write(int character) throws IOException {
		char single = (char) character;
		if (single <= ASCII && this.size < this.bytes.length) {
			this.bytes[this.size++] = (byte) single;
		}
		else {
			write(String.valueOf(single));
		}
	}

	@Override
	public void write(String text, int from, int length) throws IOException {
		if (!writeAscii(text, from, length)) {
			flush();
			this.target.write(text.substring(from, from + length).getBytes(StandardCharsets.UTF_8));
		}
	}

	@Override
	public void write(char[] text, int from, int length) throws IOException {
		write(new String(text, from, length));
	}

	/** Takes a piece if there is room for it and it is ASCII. */
	private boolean writeAscii(String text, int from, int length) {
		int at = this.size;
		if (length > this.bytes.length - at) {
			return false;
		}
		for (int i = from; i < from + length; i++) {
			char character = text.charAt(i);
			if (character > ASCII) {
				return false;
			}
			this.bytes[at++] = (byte) character;
		}
		this.size = at;
		return true;
	}

	@Override
	public void flush() throws IOException {
		this.target.write(this.bytes, 0, this.size);
		this.size = 0;
	}

	@Override
	public void close() throws IOException {
		flush();
	}

}

package org.waymark.server.cache;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.util.ContentCachingResponseWrapper;

/** Gathers a page. What is written to it as text becomes bytes at once. */
final class PageBuffer extends ContentCachingResponseWrapper {

	private PageWriter writer;

	PageBuffer(HttpServletResponse response) {
		super(response);
	}

	@Override
	public PrintWriter getWriter() throws IOException {
		if (!StandardCharsets.UTF_8.name().equalsIgnoreCase(getCharacterEncoding())) {
			return super.getWriter();
		}
		if (this.writer == null) {
			this.writer = new PageWriter(new Utf8Writer(getOutputStream()));
		}
		return this.writer;
	}

	@Override
	public byte[] getContentAsByteArray() {
		flush();
		return super.getContentAsByteArray();
	}

	@Override
	protected void copyBodyToResponse(boolean complete) throws IOException {
		flush();
		super.copyBodyToResponse(complete);
	}

	@Override
	public void resetBuffer() {
		flush();
		super.resetBuffer();
	}

	@Override
	public void reset() {
		flush();
		super.reset();
	}

	private void flush() {
		if (this.writer != null) {
			this.writer.flush();
		}
	}

	/** A template writes some ten thousand pieces, on one thread: each without a lock. */
	private static final class PageWriter extends PrintWriter {

		private final Utf8Writer bytes;

		PageWriter(Utf8Writer bytes) {
			super(bytes);
			this.bytes = bytes;
		}

		@Override
		public void write(int character) {
			try {
				this.bytes.write(character);
			}
			catch (IOException ex) {
				setError();
			}
		}

		@Override
		public void write(String text) {
			write(text, 0, text.length());
		}

		@Override
		public void write(String text, int from, int length) {
			try {
				this.bytes.write(text, from, length);
			}
			catch (IOException ex) {
				setError();
			}
		}

	}

}

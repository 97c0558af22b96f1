package org.waymark.server.cache;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;

import org.springframework.http.MediaType;

/**
 * A page as it goes over the wire, or one that says why there is none.
 *
 * @param status its HTTP status
 * @param plain how it is sent as it is
 * @param packed how it is sent packed with gzip; null if that would make it no smaller
 * @param contents its contents, packed if they can be
 */
record RenderedPage(int status, Representation plain, Representation packed, ByteBuffer contents) {

	private static final int HASH_BYTES = 16;

	/** What an entry costs beside its contents and its key, about, as measured. */
	private static final int OVERHEAD = 1750;

	private static final HttpField PACKED = new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, Gzip.NAME);

	private static final HttpField VARY = new PreEncodedHttpField(HttpHeader.VARY,
			HttpHeader.ACCEPT_ENCODING.asString());

	/**
	 * Packs a page: if it will be kept and sent many times, well, and to where the
	 * network takes it from without a copy; else quickly. A file that is packed already
	 * stays as it is.
	 */
	static RenderedPage of(int status, List<HttpField> headers, byte[] contents, boolean kept) {
		String hash = (status == HttpStatus.OK_200) ? hash(contents) : null;
		if (headers.stream().anyMatch(RenderedPage::isPackedFile)) {
			return new RenderedPage(status, Representation.of(headers, List.of(), hash, "", contents.length), null,
					buffer(contents, kept));
		}
		byte[] packed = kept ? Gzip.packWell(contents) : Gzip.packQuickly(contents);
		List<HttpField> both = Stream.concat(headers.stream(), Stream.of(VARY)).toList();
		return new RenderedPage(status, Representation.of(both, List.of(), hash, "", contents.length),
				Representation.of(both, List.of(PACKED), hash, "-gzip", packed.length), buffer(packed, kept));
	}

	private static boolean isPackedFile(HttpField header) {
		return header.is(HttpHeader.CONTENT_TYPE.asString())
				&& header.getValue().equals(MediaType.APPLICATION_PDF_VALUE);
	}

	private static ByteBuffer buffer(byte[] contents, boolean kept) {
		return kept ? ByteBuffer.allocateDirect(contents.length).put(contents).flip() : ByteBuffer.wrap(contents);
	}

	/** One of its two forms. */
	Representation form(boolean gzip) {
		return gzip ? this.packed : this.plain;
	}

	/** Whether it can be sent packed. */
	boolean packs() {
		return this.packed != null;
	}

	/** The contents of one of its two forms. */
	byte[] contents(boolean gzip) {
		byte[] bytes = new byte[this.contents.remaining()];
		contents().get(bytes);
		return (gzip || !packs()) ? bytes : Gzip.unpack(bytes);
	}

	/** Its contents as they are kept, to be read once. */
	@Override
	public ByteBuffer contents() {
		return this.contents.duplicate();
	}

	/** About how many bytes it takes to keep it. */
	int weight(String key) {
		return this.contents.remaining() + 2 * key.length() + OVERHEAD;
	}

	private static String hash(byte[] contents) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(contents);
			return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * How it is sent, with its headers written out already.
	 *
	 * @param etag its validator; null if it is nothing to have already
	 * @param headers its headers, without its length
	 * @param validation the headers for a reader who has it already
	 * @param length how many bytes it has
	 */
	record Representation(String etag, List<HttpField> headers, List<HttpField> validation, int length) {

		private static Representation of(List<HttpField> both, List<HttpField> own, String hash, String kind,
				int length) {
			List<HttpField> validation = new ArrayList<>(both);
			String etag = null;
			if (hash != null) {
				etag = '"' + hash + kind + '"';
				validation.add(new PreEncodedHttpField(HttpHeader.ETAG, etag));
			}
			List<HttpField> headers = new ArrayList<>(validation);
			headers.addAll(own);
			return new Representation(etag, List.copyOf(headers), List.copyOf(validation), length);
		}

	}

}

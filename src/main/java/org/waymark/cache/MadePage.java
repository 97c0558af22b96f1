package org.waymark.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

import org.waymark.web.SecurityHeaders;

/**
 * A page as it goes over the wire.
 *
 * @param headers its own headers, written out already
 * @param packed its contents, packed with gzip
 * @param size how many bytes its contents are unpacked
 * @param hash a hash of its contents
 */
record MadePage(List<HttpField> headers, ByteBuffer packed, int size, String hash) {

	private static final int HASH_BYTES = 16;

	/** What an entry costs beside its contents, about. */
	private static final int OVERHEAD = 1500;

	private static final HttpField PACKED = new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, "gzip");

	private static final HttpField VARY = new PreEncodedHttpField(HttpHeader.VARY,
			HttpHeader.ACCEPT_ENCODING.asString());

	private static final List<HttpField> SAFE = SecurityHeaders.HEADERS.entrySet()
		.stream()
		.<HttpField>map((header) -> new PreEncodedHttpField(header.getKey(), header.getValue()))
		.toList();

	/**
	 * Packs a page: if it will be kept and sent many times, well, and to where the
	 * network takes it from without a copy; else quickly.
	 */
	static MadePage of(Map<String, String> headers, byte[] contents, boolean kept) {
		int level = kept ? Deflater.DEFAULT_COMPRESSION : Deflater.BEST_SPEED;
		List<HttpField> written = new ArrayList<>();
		headers.forEach((name, value) -> written.add(new PreEncodedHttpField(name, value)));
		byte[] packed = pack(contents, level);
		ByteBuffer buffer = kept ? ByteBuffer.allocateDirect(packed.length).put(packed).flip()
				: ByteBuffer.wrap(packed);
		return new MadePage(List.copyOf(written), buffer, contents.length, hash(contents));
	}

	/**
	 * The headers of an answer with one of its two forms.
	 * @param known whether the reader has it already, so that only its validator is sent
	 */
	List<HttpField> headers(boolean gzip, boolean known) {
		List<HttpField> all = new ArrayList<>(this.headers);
		all.addAll(SAFE);
		all.add(VARY);
		all.add(new HttpField(HttpHeader.ETAG, etag(gzip)));
		if (gzip && !known) {
			all.add(PACKED);
		}
		return all;
	}

	/** The validator of one of its two forms. */
	String etag(boolean gzip) {
		return gzip ? '"' + this.hash + "-gzip\"" : '"' + this.hash + '"';
	}

	/** How many bytes one of its two forms has. */
	int length(boolean gzip) {
		return gzip ? this.packed.remaining() : this.size;
	}

	/** One of its two forms. */
	byte[] contents(boolean gzip) {
		byte[] bytes = new byte[this.packed.remaining()];
		packed().get(bytes);
		return gzip ? bytes : unpack(bytes);
	}

	/** Its packed form, to be read once. */
	@Override
	public ByteBuffer packed() {
		return this.packed.duplicate();
	}

	/** About how many bytes it takes to keep it. */
	int weight(String key) {
		return this.packed.remaining() + 2 * key.length() + OVERHEAD;
	}

	/** Packs what is sent once. */
	static byte[] pack(byte[] contents) {
		return pack(contents, Deflater.BEST_SPEED);
	}

	private static byte[] pack(byte[] contents, int level) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream(contents.length / 4);
		try (GZIPOutputStream gzip = new Packing(packed, level)) {
			gzip.write(contents);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return packed.toByteArray();
	}

	private static byte[] unpack(byte[] packed) {
		try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
			return gzip.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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

	/** Gzip that tries as hard as it is told. */
	private static final class Packing extends GZIPOutputStream {

		Packing(OutputStream packed, int level) throws IOException {
			super(packed);
			this.def.setLevel(level);
		}

	}

}

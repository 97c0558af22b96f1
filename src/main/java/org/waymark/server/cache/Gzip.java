package org.waymark.server.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Packs and unpacks contents. */
final class Gzip {

	/** The name of this coding in HTTP. */
	static final String NAME = "gzip";

	private Gzip() {
	}

	/**
	 * Whether an Accept-Encoding names gzip, and not with a weight of zero. Jetty's
	 * parser throws where quotes do not match.
	 */
	static boolean isIn(String accepted) {
		if (accepted == null) {
			return false;
		}
		for (String coding : accepted.toLowerCase(Locale.ROOT).split(",")) {
			String[] parts = coding.split(";");
			if (parts[0].strip().equals(NAME)) {
				return parts.length < 2 || !parts[1].strip().matches("q=0(\\.0*)?");
			}
		}
		return false;
	}

	/** Packs quickly what is sent once. */
	static byte[] packQuickly(byte[] contents) {
		return pack(contents, Deflater.BEST_SPEED);
	}

	/** Packs well what is sent many times. */
	static byte[] packWell(byte[] contents) {
		return pack(contents, Deflater.DEFAULT_COMPRESSION);
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

	static byte[] unpack(byte[] packed) {
		try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
			return gzip.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
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

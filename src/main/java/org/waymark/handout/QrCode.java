package org.waymark.handout;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code to be drawn with strokes of one unit.
 *
 * @param side the width and height of its squares, without the margin that stays white
 * @param path its dark squares, row by row
 */
record QrCode(int side, String path) {

	/** So wide a margin tells readers of codes where one begins. */
	private static final int MARGIN = 4;

	/** What a phone can still tell apart on paper, in hundredths of a millimeter. */
	private static final int SQUARE = 45;

	private static final int MILLIMETER = 100;

	/** The code of an address; none for one that is longer than a code can be. */
	static Optional<QrCode> of(String address) {
		try {
			ByteMatrix squares = Encoder.encode(address, ErrorCorrectionLevel.L, Map.of()).getMatrix();
			return Optional.of(new QrCode(squares.getWidth(),
					IntStream.range(0, squares.getHeight())
						.mapToObj((y) -> strokes(squares.getArray()[y], y))
						.collect(Collectors.joining())));
		}
		catch (WriterException ex) {
			return Optional.empty();
		}
	}

	private static String strokes(byte[] row, int y) {
		return IntStream.range(0, row.length)
			.filter((x) -> row[x] == 1 && (x == 0 || row[x - 1] != 1))
			.mapToObj((x) -> "M" + x + " " + y + "h" + length(row, x))
			.collect(Collectors.joining());
	}

	private static long length(byte[] row, int start) {
		return IntStream.range(start, row.length).takeWhile((x) -> row[x] == 1).count();
	}

	/** What is seen of the plane that it is drawn on: a stroke runs along its middle. */
	public String viewBox() {
		int whole = this.side + 2 * MARGIN;
		return -MARGIN + " " + (-MARGIN - 0.5) + " " + whole + " " + whole;
	}

	/** How wide it is printed. */
	public String width() {
		return (this.side + 2 * MARGIN) * SQUARE / MILLIMETER + "mm";
	}

}

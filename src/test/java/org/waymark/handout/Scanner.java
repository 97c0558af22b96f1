package org.waymark.handout;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.jsoup.nodes.Element;

/** Reads a code off the page as a phone does. */
final class Scanner {

	private static final Pattern STROKE = Pattern.compile("M(\\d+) (\\d+)h(\\d+)");

	private static final int SCALE = 6;

	private static final int MARGIN = 4;

	private Scanner() {
	}

	/** What the code in a picture says. */
	static String read(Element svg) {
		int squares = Integer.parseInt(svg.attr("viewBox").split(" ")[2]);
		int side = squares * SCALE;
		byte[] light = new byte[side * side];
		Arrays.fill(light, (byte) 255);
		Matcher stroke = STROKE.matcher(svg.select("path").attr("d"));
		while (stroke.find()) {
			draw(light, side, Integer.parseInt(stroke.group(1)), Integer.parseInt(stroke.group(2)),
					Integer.parseInt(stroke.group(3)));
		}
		LuminanceSource picture = new PlanarYUVLuminanceSource(light, side, side, 0, 0, side, side, false);
		try {
			return new QRCodeReader()
				.decode(new BinaryBitmap(new HybridBinarizer(picture)), Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
				.getText();
		}
		catch (ReaderException ex) {
			throw new AssertionError("no phone can read this code", ex);
		}
	}

	private static void draw(byte[] light, int side, int x, int y, int length) {
		for (int down = 0; down < SCALE; down++) {
			int start = ((y + MARGIN) * SCALE + down) * side + (x + MARGIN) * SCALE;
			Arrays.fill(light, start, start + length * SCALE, (byte) 0);
		}
	}

}

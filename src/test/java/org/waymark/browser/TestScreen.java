package org.waymark.browser;

/** What the reader looks at. */
enum TestScreen {

	PHONE(360, 740, false), DARK_PHONE(360, 740, true), DESK(1280, 900, false), DARK_DESK(1280, 900, true);

	private final int width;

	private final int height;

	private final boolean dark;

	TestScreen(int width, int height, boolean dark) {
		this.width = width;
		this.height = height;
		this.dark = dark;
	}

	int width() {
		return this.width;
	}

	int height() {
		return this.height;
	}

	boolean dark() {
		return this.dark;
	}

	boolean phone() {
		return this.width < 600;
	}

}

package org.waymark.data;

import java.io.IOException;

/**
 * One thing that is wrong in one file, and what must be said about it.
 *
 * @param what it is
 * @param file where
 * @param text what stands there in the real file
 * @param replacement what stands there instead
 * @param message how the complaint must start, after the name of the file
 */
record Broken(String what, String file, String text, String replacement, String message) {

	void applyTo(FolderCopy folder) throws IOException {
		folder.replace(this.file, this.text, this.replacement);
	}

	@Override
	public String toString() {
		return this.what;
	}

}

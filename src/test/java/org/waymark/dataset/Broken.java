package org.waymark.dataset;

import java.io.IOException;

/**
 * One thing that is wrong in one file, and what must be said about it.
 *
 * @param what it is
 * @param file where
 * @param text what stands there in the real file
 * @param replacement what stands there instead
 * @param message how the complaint must start, after the name of the file; {@code line #}
 * is the line that was replaced
 */
record Broken(String what, String file, String text, String replacement, String message) {

	/**
	 * Breaks the file.
	 * @return how the complaint must start
	 */
	String applyTo(FolderCopy folder) throws IOException {
		int line = folder.replace(this.file, this.text, this.replacement);
		return this.file + this.message.replace("line #-1", "line " + (line - 1))
			.replace("line #+1", "line " + (line + 1))
			.replace("line #,", "line " + line + ",");
	}

	@Override
	public String toString() {
		return this.what;
	}

}

package org.waymark.occupation;

/**
 * Something that has a page under {@code /careers}: a guide, or an occupation that is
 * told by its figures alone.
 *
 * @param slug its name in addresses
 * @param name its name in plain words
 * @param soc the occupation that its figures are those of
 * @param guided whether there is a guide to it
 * @param summary what one does there, in a sentence; null if nobody has written it yet
 */
public record Career(String slug, String name, String soc, boolean guided, String summary) {

	public String path() {
		return "/careers/" + this.slug;
	}

}

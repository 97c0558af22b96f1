package org.waymark.occupation;

/**
 * Something that has a page under {@code /careers}: an occupation, described by its guide
 * or by its figures alone, or a job title inside an occupation that has a guide.
 *
 * @param slug its name in addresses
 * @param name its name in plain words
 * @param soc the occupation that its figures are those of
 * @param guided whether there is a guide to it
 * @param summary what people in it do, in a sentence; null if nobody has written it yet
 * @param jobTitle whether it is one of the job titles inside its occupation
 */
public record Career(String slug, String name, String soc, boolean guided, String summary, boolean jobTitle) {
}

package org.waymark.training.degree;

/**
 * Where the length of a training is said.
 *
 * @param text publisher, title and year
 * @param address its address on the web
 */
public record TrainingSource(String text, String address) {
}

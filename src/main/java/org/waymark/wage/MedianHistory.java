package org.waymark.wage;

import java.util.List;

/**
 * The national medians of an occupation over the years.
 *
 * @param dollarsOfYear the year whose dollars the real medians are in
 * @param years the medians, the oldest first; none for some occupations
 */
public record MedianHistory(int dollarsOfYear, List<MedianOfYear> years) {
}

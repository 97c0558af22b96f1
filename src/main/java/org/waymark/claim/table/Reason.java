package org.waymark.claim.table;

/**
 * Why numbers on the same thing differ.
 *
 * @param key its name in addresses
 * @param title what it is called
 * @param text what is to be known of it
 * @param example an example in words; null where a claim is one
 * @param claim the number of the claim that is an example; null where words are one
 */
public record Reason(String key, String title, String text, String example, Integer claim) {
}

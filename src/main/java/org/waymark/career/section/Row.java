package org.waymark.career.section;

/** A label and its value. */
public record Row(String label, String value) {
}

package org.waymark.career.section;

/** A label and its value. */
public record LabeledValue(String label, String value) {
}

package org.waymark.occupation;

import java.io.Serializable;

/** The key of what is listed for an occupation, such as its job titles, in an order. */
public record ListedKey(String soc, int position) implements Serializable {
}

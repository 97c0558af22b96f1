/** What a reader likes to do, and which careers fit. */
package org.waymark.fit.interest;

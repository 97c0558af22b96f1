/** What a career asks in a place, what of it a reader has, and what is left. */
package org.waymark.fit.readiness;

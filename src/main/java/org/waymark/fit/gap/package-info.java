/** What carries over from one career to another, and what has to grow. */
package org.waymark.fit.gap;

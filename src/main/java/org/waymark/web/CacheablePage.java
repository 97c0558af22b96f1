package org.waymark.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A page that may be kept once it is made, because its address leaves it only a bounded
 * number of forms: every parameter is a choice from a list.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface CacheablePage {

	/**
	 * The parameters that the page depends on, in the order in which the site writes
	 * them. An address with any other is made anew each time.
	 */
	String[] value() default {};

}

package org.waymark.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A page that may be kept once it is made. It depends on the choices that its arguments
 * are read from, and on the place that its links keep; an address with any other
 * parameter is made anew each time.
 *
 * @see AddressArgumentResolver#choices()
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface CacheablePage {

}

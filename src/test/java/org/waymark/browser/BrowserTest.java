package org.waymark.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import org.waymark.ServedTest;

/**
 * A test of the running program in a real browser; its methods can have a {@link Browser}
 * as a parameter. Where there is none it is skipped, unless the environment says
 * {@code WAYMARK_BROWSER=required}.
 */
@Tag("browser")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(BrowserExtension.class)
@ServedTest
@interface BrowserTest {

}

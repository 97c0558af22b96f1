package org.waymark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole program on a small data set that no release of BLS changes: see
 * {@code src/test/resources/README.md}. All tests with this annotation share one program;
 * they can have a {@link PageTester} injected.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(properties = { "waymark.data=src/test/resources/fixture",
		"spring.datasource.url=jdbc:h2:mem:fixture;DB_CLOSE_DELAY=-1", "waymark.cache=0B" })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(PageTester.class)
public @interface FixtureTest {

}

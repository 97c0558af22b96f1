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
 * A test of the whole program on the real data, in a database in memory. All tests with
 * this annotation share one program, so that the data are loaded once; they can have
 * {@link PageTester} injected.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:waymark;DB_CLOSE_DELAY=-1", "waymark.cache=0B",
		"spring.jpa.properties.hibernate.generate_statistics=true" })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(PageTester.class)
public @interface RealDataTest {

}

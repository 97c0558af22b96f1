package org.waymark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

import org.waymark.web.CountedPage;
import org.waymark.web.FailingPage;
import org.waymark.web.Http;

/**
 * A test of the whole program on the real data, in the database of {@link RealDataTest},
 * over a real connection. All tests with this annotation share one program; they can have
 * {@link Http} injected.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:waymark;DB_CLOSE_DELAY=-1",
				"server.jetty.connection-idle-timeout=10m", "logging.level.org.openqa.selenium=error" })
@Import({ Http.class, FailingPage.class, CountedPage.class })
@TestConstructor(autowireMode = AutowireMode.ALL)
public @interface ServedTest {

}

package org.waymark.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ContentVersionStrategy;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.springframework.web.servlet.resource.VersionStrategy;

/**
 * Static files under addresses that hold a hash of their contents, so that a browser may
 * keep them for a year. A file is hashed once, not for every link to it.
 */
@Component
public class Assets implements WebMvcConfigurer {

	/** Our own files, then those of libraries. */
	private static final List<String> ROOTS = List.of("static/", "META-INF/resources/webjars/");

	private static final Duration KEPT = Duration.ofDays(365);

	private final ContentVersionStrategy versions = new ContentVersionStrategy();

	private final Map<String, String> hrefs = new ConcurrentHashMap<>();

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/assets/**")
			.addResourceLocations(ROOTS.stream().map((root) -> "classpath:/" + root).toArray(String[]::new))
			.setCacheControl(CacheControl.maxAge(KEPT).cachePublic().immutable())
			.resourceChain(true)
			.addResolver(new HashedOnly().addVersionStrategy(this.versions, "/**"));
	}

	/** The address of a static file. */
	public String href(String file) {
		return this.hrefs.computeIfAbsent(file,
				(name) -> "/assets/" + this.versions.addVersion(name, this.versions.getResourceVersion(file(name))));
	}

	private static Resource file(String name) {
		return ROOTS.stream()
			.map((root) -> new ClassPathResource(root + name))
			.filter(Resource::exists)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("There is no static file " + name));
	}

	/** Without its hash a file cannot be kept for a year, so there is none. */
	private static final class HashedOnly extends VersionResourceResolver {

		@Override
		protected Resource resolveResourceInternal(HttpServletRequest request, String path,
				List<? extends Resource> locations, ResourceResolverChain chain) {
			VersionStrategy versions = getStrategyForPath(path);
			return (versions != null && versions.extractVersion(path) != null)
					? super.resolveResourceInternal(request, path, locations, chain) : null;
		}

	}

}

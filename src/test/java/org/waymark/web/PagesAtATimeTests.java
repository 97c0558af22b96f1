package org.waymark.web;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** So many pages at a time, and no more. */
class PagesAtATimeTests {

	private final PagesAtATime filter = new PagesAtATime(1);

	private final CountDownLatch under = new CountDownLatch(1);

	private final CountDownLatch done = new CountDownLatch(1);

	@Test
	void sendsAwayAtOnceWhoeverComesBeyondAndServesTheNext() throws Exception {
		CompletableFuture<MockHttpServletResponse> first = CompletableFuture
			.supplyAsync(() -> answer("/careers", (request, response) -> {
				this.under.countDown();
				await(this.done);
				response.getWriter().write("page");
			}));
		await(this.under);
		MockHttpServletResponse second = answer("/careers", new MockFilterChain());
		assertThat(second.getStatus()).isEqualTo(503);
		assertThat(second.getHeader("Retry-After")).isEqualTo("1");
		assertThat(answer("/assets/waymark.css", new MockFilterChain()).getStatus()).isEqualTo(200);
		assertThat(answer("/actuator/health", new MockFilterChain()).getStatus()).isEqualTo(200);
		this.done.countDown();
		assertThat(first.get(10, TimeUnit.SECONDS).getContentAsString()).isEqualTo("page");
		assertThat(answer("/careers", new MockFilterChain()).getStatus()).isEqualTo(200);
	}

	@Test
	void aPageThatFailsIsNotCountedForGood() {
		assertThatIllegalStateException().isThrownBy(() -> answer("/careers", (request, response) -> {
			throw new IllegalStateException("fails");
		}));
		assertThat(answer("/careers", new MockFilterChain()).getStatus()).isEqualTo(200);
	}

	private MockHttpServletResponse answer(String path, FilterChain chain) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		try {
			this.filter.doFilter(new MockHttpServletRequest("GET", path), response, chain);
		}
		catch (IOException | ServletException ex) {
			throw new IllegalArgumentException(ex);
		}
		return response;
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}

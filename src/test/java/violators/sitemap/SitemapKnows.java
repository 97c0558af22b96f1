package violators.sitemap;

import violators.career.CareerKnows;

/** Knows a feature that it must not know. */
public class SitemapKnows {

	public String ask(CareerKnows other) {
		return other.toString();
	}

}

package org.waymark.guide;

import jakarta.persistence.Embeddable;

import org.waymark.dataset.file.YamlMap;
import org.waymark.source.Source;

/**
 * Where a guide has a fact from.
 *
 * @param id its short name within the guide
 * @param publisher who publishes it
 * @param title what it is called there
 * @param published the year; null where it names none
 * @param address where it stands
 */
@Embeddable
public record GuideSource(String id, String publisher, String title, Integer published, String address) {

	/** A source of the whole site is listed by its id alone. */
	static GuideSource of(YamlMap source, References known) {
		String id = source.text("id");
		if (!known.sources().values().add(id)) {
			throw source.wrong("id", "an id that no other source has");
		}
		Source site = known.site().get(id);
		return (site != null)
				? new GuideSource(id, site.publisher(), site.title() + ", " + site.vintage(), null, site.address())
				: new GuideSource(id, source.text("publisher"), source.text("title"), source.optionalInteger("year"),
						source.webAddress("address"));
	}

}

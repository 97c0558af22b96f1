package org.waymark.career.figures;

import java.util.List;

import org.waymark.career.section.PageSection;
import org.waymark.career.section.Part;
import org.waymark.career.section.Section;
import org.waymark.claim.published.PublishedFigures;
import org.waymark.claim.table.Claim;
import org.waymark.claim.table.ClaimView;
import org.waymark.claim.table.ExpectedGrowth;
import org.waymark.source.Citation;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.web.Address;

/**
 * Numbers on the career that stand on other pages, and what they really are.
 *
 * @param part what is said of it
 * @param rounds how the growth that BLS expects changed; may be null
 * @param first the first numbers
 * @param moreHref where all of them are; null if these are all
 * @param moreLabel how many others there are
 * @param checkHref where another number of the career is checked
 * @param source where the list comes from
 */
public record ClaimsSection(Part part, String rounds, List<ClaimView> first, String moreHref, String moreLabel,
		String checkHref, Citation source) implements Section {

	private static final int SHOWN = 4;

	/**
	 * The numbers on a career.
	 * @param slug the career's name in addresses
	 * @param claims the numbers; none for most
	 * @param figures what BLS published
	 * @param source where the list comes from; may be null if there are none
	 */
	public static ClaimsSection of(String slug, List<Claim> claims, PublishedFigures figures, Citation source) {
		if (claims.isEmpty()) {
			return new ClaimsSection(new Part(PageSection.CLAIMS, null, "claims"), null, List.of(), null, null, null,
					null);
		}
		List<ClaimView> views = ClaimView.of(claims, figures);
		int others = Math.max(0, views.size() - SHOWN);
		return new ClaimsSection(new Part(PageSection.CLAIMS, brief(views), "claims"),
				ExpectedGrowth.sentence(claims.get(0).soc(), figures), views.stream().limit(SHOWN).toList(),
				(others > 0) ? "/claims#" + claims.get(0).soc() : null, Messages.say("claim.section.more", others),
				Address.of("/claims/check").with("career", slug, "").toString(), source);
	}

	/** How many there are, and the first of them. */
	private static String brief(List<ClaimView> views) {
		return Messages.say("claim.section.brief", views.size(),
				Formats.list(views.stream().map(ClaimView::number).distinct().limit(2).toList()));
	}

}

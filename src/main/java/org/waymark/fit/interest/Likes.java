package org.waymark.fit.interest;

import java.util.Optional;

/**
 * What a reader says that they like, as it stands in an address.
 *
 * @param text a letter for each piece of work ({@code yun-}), six scores with dots
 * between them in the order of {@link org.waymark.occupation.profile.Interest}
 * ({@code 30.12.5.22.18.9}), or one to three of Holland's letters ({@code RIA})
 * @param profile what it says
 * @param answers the answers to the questionnaire; empty if it was not asked
 */
public record Likes(String text, InterestProfile profile, Optional<Answers> answers) {
}

package org.waymark.payoff;

import java.util.List;

import org.waymark.occupation.Career;
import org.waymark.training.Preparation;

/**
 * A career whose training may pay off.
 *
 * @param career the career
 * @param preparations how people prepare for it; at least one
 */
public record TrainedCareer(Career career, List<Preparation> preparations) {
}

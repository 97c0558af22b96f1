package org.waymark.guide;

import java.util.List;

import org.waymark.training.Program;

/**
 * A guide as it was written.
 *
 * @param head what it is about
 * @param notes the short pieces of all its sections
 * @param lookAlikes jobs that are easily taken for it
 * @param steps the way into it
 * @param programs ways to train for it
 * @param certifications certifications and licenses
 * @param stateRules what single states require
 * @param rungs the ladder
 * @param sources where its facts are from
 */
public record Guide(GuideHead head, List<Note> notes, List<LookAlike> lookAlikes, List<Step> steps,
		List<Program> programs, List<Certification> certifications, List<StateRule> stateRules, List<Rung> rungs,
		List<GuideSource> sources) {
}

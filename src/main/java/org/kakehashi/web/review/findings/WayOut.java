package org.kakehashi.web.review.findings;

import java.util.List;

/**
 * What would have to be otherwise for a milder outcome, in words.
 *
 * @param outcome name of it, see {@code org.kakehashi.policy.change.Outcome}
 * @param facts one sentence for each
 * @param measures that would still be taken
 */
public record WayOut(String outcome, List<String> facts, List<String> measures) {}

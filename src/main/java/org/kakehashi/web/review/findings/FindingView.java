package org.kakehashi.web.review.findings;

import java.util.List;
import org.kakehashi.policy.Finding;

/**
 * One finding in words.
 *
 * @param tag as parts/tag knows it; of a required step or advice empty
 * @param text in full for those who examine, else in public words
 * @param facts what its conditions read
 */
public record FindingView(
        Finding finding,
        String tag,
        String text,
        String subject,
        String packVersion,
        List<FactLine> facts,
        List<Change> changes) {

    /**
     * What would make the rule answer otherwise.
     *
     * @param effect name of the {@code WouldChange.Effect}
     * @param grade that another rule would then give; empty where it gives none
     */
    public record Change(String effect, String rule, String grade, List<String> conditions) {}

    /** For the element that shows it. */
    public String anchor() {
        return "finding-" + finding.rule() + "-" + finding.subject().id();
    }
}

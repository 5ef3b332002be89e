package org.kakehashi.web.collaboration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.Collaboration;
import org.kakehashi.collaboration.State;
import org.kakehashi.web.CaseInserts;
import org.kakehashi.web.parts.Crumb;
import org.kakehashi.web.parts.Step;
import org.kakehashi.web.parts.Task;

/**
 * The page {@code collaboration/collaboration}.
 *
 * @param own whether the reader is its lead or proposer
 * @param tasks its pages while they can be changed
 * @param answers as they were sent; empty for a draft
 * @param inserts what other modules add
 */
record CollaborationScreen(
        Collaboration one,
        boolean own,
        String lead,
        String tag,
        List<Step> steps,
        List<Task> tasks,
        List<Summaries.PageAnswers> answers,
        @Nullable ScopeView scope,
        List<CaseInserts.Insert> inserts,
        List<Crumb> crumbs) {

    public String path() {
        return "/collaboration/" + one.id();
    }

    public boolean draft() {
        return one.state() == State.DRAFT;
    }

    public boolean canWithdraw() {
        return own && !one.state().ended();
    }

    public boolean canResume() {
        return own && one.state() == State.ON_HOLD;
    }

    /** Where the proposer's next step is done, if it is on a page of its own. */
    public @Nullable String nextLink() {
        if (!own) {
            return null;
        }
        return switch (one.state()) {
            case WAITING_FOR_DISCLOSURE -> "/disclosure";
            case VALUES_ASKED -> path() + "/values";
            case BENEFIT_ASKED -> path() + "/benefit";
            case RESHAPING -> path() + "/pages/outline";
            default -> null;
        };
    }
}

package org.kakehashi.web.collaboration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.Collaboration;
import org.kakehashi.collaboration.State;
import org.kakehashi.collaboration.proposal.Page;
import org.kakehashi.web.CaseInserts;
import org.kakehashi.web.collaboration.form.PageContent;
import org.kakehashi.web.parts.Crumb;

/**
 * The page {@code collaboration/page}.
 *
 * @param number of this page among those that are asked, from 1
 * @param back address of the page before
 * @param version of the draft as this page knows it
 * @param inserts changes that were asked for
 */
record PageScreen(
        Collaboration one,
        Page page,
        int number,
        int pages,
        String back,
        int version,
        PageContent content,
        @Nullable ScopeView scope,
        List<CaseInserts.Insert> inserts,
        List<Crumb> crumbs) {

    public String path() {
        return "/collaboration/" + one.id() + "/pages/" + page.slug();
    }

    /** Whether a sent proposal is being changed. */
    public boolean changing() {
        return one.state() != State.DRAFT;
    }
}

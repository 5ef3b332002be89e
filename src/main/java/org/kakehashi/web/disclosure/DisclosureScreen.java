package org.kakehashi.web.disclosure;

import java.util.List;
import java.util.UUID;
import org.kakehashi.disclosure.Disclosure;
import org.kakehashi.web.CaseInserts;
import org.kakehashi.web.parts.Crumb;
import org.kakehashi.web.parts.Task;

/**
 * The page {@code disclosure/disclosure}: the task list while it is filled in, the state and the answers afterwards.
 *
 * @param own whether the reader is the person who discloses
 * @param path address of this page
 * @param answers empty while it is filled in
 * @param inserts what other modules add: questions, measures, the letter
 */
record DisclosureScreen(
        Disclosure disclosure,
        String year,
        boolean own,
        String path,
        String name,
        List<Task> tasks,
        DisclosureStatus status,
        List<AnsweredPart> answers,
        List<Crumb> crumbs,
        List<CaseInserts.Insert> inserts) {

    public UUID id() {
        return disclosure.id();
    }

    public boolean filling() {
        return own && disclosure.editable();
    }

    public boolean canAmend() {
        return own
                && !disclosure.editable()
                && (disclosure.state().open() || disclosure.state().accepted());
    }

    public boolean canWithdraw() {
        return own && disclosure.state().open();
    }
}

package org.kakehashi.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kakehashi.identity.Actor;

/**
 * What another module's screens add to the page of a case: questions and measures, the letter, changes that were asked for.
 * Whoever has something to add declares a bean; a page asks all of them.
 */
@FunctionalInterface
public interface CaseInserts {

    /** Where on the page, or on which page. */
    enum Spot {
        /** Below "what happens next" on the page that says where the case stands. */
        STATUS,
        /** On top of the pages on which the case is changed. */
        EDITING
    }

    /**
     * A fragment to show.
     *
     * @param template with a fragment {@code insert}, which is given {@code insert} (this)
     */
    record Insert(String template, Object screen) {}

    /** Only what the actor may see, and only inserts that show something. */
    List<Insert> of(Actor actor, UUID caseId, Spot spot, Locale locale);
}

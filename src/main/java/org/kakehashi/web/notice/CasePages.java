package org.kakehashi.web.notice;

import java.util.Optional;
import java.util.UUID;
import org.kakehashi.identity.Actor;

/** Where somebody looks at a case. The screens of each module that has such a page declare one bean. */
@FunctionalInterface
public interface CasePages {

    /** Path of the page; empty where the case is none of this module's, or the actor has another page for it. */
    Optional<String> pathOf(Actor actor, UUID caseId);
}

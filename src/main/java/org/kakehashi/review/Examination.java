package org.kakehashi.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Relation;
import org.springframework.stereotype.Component;

/** What must be true before anybody does something on a case under review. */
@Component
class Examination {

    private final Permissions permissions;
    private final CaseFiles files;
    private final WorkList workList;

    Examination(Permissions permissions, CaseFiles files, WorkList workList) {
        this.permissions = permissions;
        this.files = files;
        this.workList = workList;
    }

    /** The step of examination that the actor has claimed. */
    Step held(Actor actor, UUID caseId) {
        Step step = workList.open(caseId, Step.DELIBERATE).isPresent() ? Step.DELIBERATE : Step.REVIEW_CASE;
        workList.held(actor, caseId, step);
        permissions.require(actor, "review.examine", Relation.ASSIGNED);
        return step;
    }

    CaseFile notOwn(Actor actor, UUID caseId) {
        CaseFile file = files.sight(actor, caseId);
        if (file.isOwnOf(actor.person())) {
            throw new Refused.OwnCase();
        }
        return file;
    }

    Relation[] relations(Actor actor, UUID caseId) {
        return files.relationsOf(actor, caseId).toArray(Relation[]::new);
    }

    static void fits(CaseFile file, Outcome outcome) {
        if (outcome.kind() != file.kind()) {
            throw new Refused.OutcomeDoesNotFit();
        }
        boolean proceeds = outcome == Outcome.PROCEED || outcome == Outcome.PROCEED_WITH_MEASURES;
        if (proceeds && file.prohibited()) {
            throw new Refused.Prohibited();
        }
    }

    static String said(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new Refused.Missing(field);
        }
        return text;
    }
}

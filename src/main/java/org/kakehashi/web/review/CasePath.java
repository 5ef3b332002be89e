package org.kakehashi.web.review;

import java.util.Optional;
import java.util.UUID;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Role;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.web.notice.CasePages;
import org.springframework.stereotype.Component;

/** From a notice to its case: the auditor to the trail, all others to the case, which leads the researcher to his own page. */
@Component
class CasePath implements CasePages {

    private final CaseFiles files;

    CasePath(CaseFiles files) {
        this.files = files;
    }

    @Override
    public Optional<String> pathOf(Actor actor, UUID caseId) {
        return files.find(caseId)
                .map(file -> (actor.role() == Role.AUDITOR ? "/audit/cases/" : "/review/cases/") + caseId);
    }
}

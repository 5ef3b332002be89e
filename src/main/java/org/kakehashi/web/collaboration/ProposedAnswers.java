package org.kakehashi.web.collaboration;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseKind;
import org.kakehashi.web.CaseAnswers;
import org.kakehashi.web.CaseInserts;
import org.springframework.stereotype.Component;

/** What was proposed, for those who examine it. */
@Component
class ProposedAnswers implements CaseAnswers {

    private final CaseFiles files;
    private final Collaborations collaborations;
    private final Summaries summaries;

    ProposedAnswers(CaseFiles files, Collaborations collaborations, Summaries summaries) {
        this.files = files;
        this.collaborations = collaborations;
        this.summaries = summaries;
    }

    @Override
    public Optional<CaseInserts.Insert> of(UUID caseId, Locale locale) {
        return files.find(caseId)
                .filter(file -> file.kind() == CaseKind.COLLABORATION)
                .flatMap(file -> collaborations.sent(caseId))
                .map(sent -> new CaseInserts.Insert(
                        "collaboration/examined", summaries.of(caseId, sent.document(), false, locale)));
    }
}

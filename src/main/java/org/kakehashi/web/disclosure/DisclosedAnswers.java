package org.kakehashi.web.disclosure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseKind;
import org.kakehashi.web.CaseAnswers;
import org.kakehashi.web.CaseInserts;
import org.springframework.stereotype.Component;

/** What was disclosed, for those who examine it. */
@Component
class DisclosedAnswers implements CaseAnswers {

    private final CaseFiles files;
    private final Disclosures disclosures;
    private final AnswerWords words;

    DisclosedAnswers(CaseFiles files, Disclosures disclosures, AnswerWords words) {
        this.files = files;
        this.disclosures = disclosures;
        this.words = words;
    }

    @Override
    public Optional<CaseInserts.Insert> of(UUID caseId, Locale locale) {
        return files.find(caseId)
                .filter(file -> file.kind() == CaseKind.DISCLOSURE)
                .flatMap(file -> disclosures.edition(disclosures.get(caseId)))
                .map(document -> {
                    List<AnsweredPart> parts = AnsweredPart.all("/disclosure/" + caseId, document, words, locale);
                    return new CaseInserts.Insert("disclosure/examined", parts);
                });
    }
}

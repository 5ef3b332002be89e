package org.kakehashi.web.audit;

import java.util.List;
import java.util.Optional;
import org.kakehashi.audit.compare.SameCase;
import org.kakehashi.audit.work.AuditNotes;
import org.kakehashi.audit.work.BadSample;
import org.kakehashi.audit.work.TextMissing;
import org.kakehashi.audit.work.TextTooLong;
import org.kakehashi.identity.Role;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.Place;
import org.kakehashi.web.home.HomeCard;
import org.kakehashi.web.home.HomeCards;
import org.kakehashi.web.notice.CasePages;
import org.kakehashi.web.refusal.Refusals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the auditor's pages stand in the navigation, and what his home page offers. */
@Configuration
class AuditSetup {

    @Bean
    Place auditPlace() {
        return Place.of("audit.place", "/audit", 10, Role.AUDITOR);
    }

    @Bean
    CasePages auditCasePages(CaseFiles files) {
        return (actor, caseId) ->
                actor.role() == Role.AUDITOR && files.find(caseId).isPresent()
                        ? Optional.of("/audit/cases/" + caseId)
                        : Optional.empty();
    }

    @Bean
    HomeCards auditCards() {
        return (actor, locale) -> actor.role() == Role.AUDITOR
                ? List.of(
                        HomeCard.of(HomeCard.Section.START, "audit.title", "audit.card", "/audit", "audit.card.go", 10),
                        HomeCard.of(
                                HomeCard.Section.START,
                                "audit.exceptions",
                                "audit.exceptions.lead",
                                "/audit/exceptions",
                                "audit.card.see",
                                20),
                        HomeCard.of(
                                HomeCard.Section.START,
                                "audit.samples",
                                "audit.samples.lead",
                                "/audit/samples",
                                "audit.card.see",
                                30))
                : List.of();
    }

    @Bean
    Refusals auditRefusals() {
        return new Refusals()
                .wrongFields(
                        BadSample.class, bad -> FieldErrors.none().add(bad.field(), "audit.problem." + bad.field()))
                .unprocessable(SameCase.class)
                .wrongFields(TextMissing.class, missing -> FieldErrors.none().add("text", "audit.problem.text"))
                .wrongFields(TextTooLong.class, tooLong -> FieldErrors.none()
                        .add("text", "audit.problem.length", AuditNotes.LONGEST));
    }
}

package org.kakehashi.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.screening.Match;
import org.kakehashi.screening.Screenings;
import org.kakehashi.screening.Verdict;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What reviewers find out about a case: facts that were not known, and what a match with a list is. */
@Component
public class Inquiries {

    private static final String CONCERN_FITS = "institution.listConcernMatchesField";

    private final Commands commands;
    private final WorkList workList;
    private final CaseAssessments assessments;
    private final Screenings screenings;
    private final Examination examination;
    private final ReviewProcess process;
    private final Trail trail;
    private final Clock clock;

    Inquiries(
            Commands commands,
            WorkList workList,
            CaseAssessments assessments,
            Screenings screenings,
            Examination examination,
            ReviewProcess process,
            Trail trail,
            Clock clock) {
        this.commands = commands;
        this.workList = workList;
        this.assessments = assessments;
        this.screenings = screenings;
        this.examination = examination;
        this.process = process;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Answers for a fact that was not known; the case is judged and weighed anew with it.
     *
     * @param value canonical text of the value, as the catalogue of facts has it
     * @throws org.kakehashi.fact.WrongFactType if the catalogue does not allow the value
     */
    @Transactional
    public void confirmFact(
            Command command, UUID caseId, Subject subject, String key, String value, @Nullable String reason) {
        commands.once(
                command, "review.confirm-fact", List.of(caseId, subject, key, value, String.valueOf(reason)), () -> {
                    examination.held(command.actor(), caseId);
                    Examination.said("value", value);
                    String why = Examination.said("reason", reason);
                    LocalDate today = LocalDate.ofInstant(command.at(), clock.getZone());
                    recordConfirmed(command, caseId, subject, key, value, why);
                    assessments.confirm(command, caseId, subject, key, value, why, today);
                });
    }

    /**
     * Says what a match with a list is; once none is open, the flow goes on.
     *
     * @param concernFits of the same party: whether the list's category of concern is about the field of this case; null where
     *     that cannot be told, which keeps it open
     */
    @Transactional
    public void judgeMatch(
            Command command, UUID caseId, UUID matchId, Verdict verdict, String reason, @Nullable Boolean concernFits) {
        List<Object> said = List.of(caseId, matchId, verdict, reason, String.valueOf(concernFits));
        commands.once(command, "review.judge-match", said, () -> {
            workList.held(command.actor(), caseId, Step.JUDGE_MATCHES);
            Match judged = screenings.openMatches(caseId).stream()
                    .filter(match -> match.id().equals(matchId))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchThing("match"));
            screenings.judge(command.next(), matchId, verdict, reason);
            if (verdict == Verdict.SAME && concernFits != null) {
                Subject party =
                        new Subject(SubjectType.INSTITUTION, judged.partyId().toString());
                recordConfirmed(command, caseId, party, CONCERN_FITS, concernFits.toString(), reason);
                assessments.confirmBeforehand(command, caseId, party, CONCERN_FITS, concernFits.toString(), reason);
            }
            if (screenings.openMatches(caseId).isEmpty()) {
                process.matchesJudged(caseId);
            }
        });
    }

    private void recordConfirmed(Command command, UUID caseId, Subject subject, String key, String value, String why) {
        trail.write(command.act(ReviewActs.FACT_CONFIRMED, Stream.ofCase(caseId))
                .fact("subjectType", subject.type())
                // the person of a case is known without being named
                .fact("subject", subject.type() == SubjectType.PERSON ? null : subject.id())
                .fact("key", key)
                .opening("value", value)
                .opening("reason", why)
                .build());
    }
}

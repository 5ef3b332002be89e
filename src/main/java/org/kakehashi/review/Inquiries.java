package org.kakehashi.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.screening.Alike;
import org.kakehashi.screening.Judgement;
import org.kakehashi.screening.Judgements;
import org.kakehashi.screening.Match;
import org.kakehashi.screening.Screenings;
import org.kakehashi.screening.Verdict;
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
    private final Judgements judgements;
    private final Examination examination;
    private final ReviewProcess process;
    private final Trail trail;
    private final Clock clock;

    Inquiries(
            Commands commands,
            WorkList workList,
            CaseAssessments assessments,
            Screenings screenings,
            Judgements judgements,
            Examination examination,
            ReviewProcess process,
            Trail trail,
            Clock clock) {
        this.commands = commands;
        this.workList = workList;
        this.assessments = assessments;
        this.screenings = screenings;
        this.judgements = judgements;
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
     * Says what a match with a list is; once none waits in a case, its flow goes on. Nobody needs to claim the step: a
     * second person is wanted for near matches.
     *
     * @param alike others that are answered with it; only with the very same evidence
     * @param concernFits of the same party: whether the list's category of concern is about the field of this case; null where
     *     that cannot be told, which keeps it open
     */
    @Transactional
    public void judgeMatch(
            Command command,
            UUID caseId,
            UUID matchId,
            Judgement judgement,
            Set<UUID> alike,
            @Nullable Boolean concernFits) {
        List<Object> said = List.of(caseId, matchId, judgement, new TreeSet<>(alike), String.valueOf(concernFits));
        commands.once(command, "review.judge-match", said, () -> {
            Match judged = waiting(command, caseId, matchId);
            List<Alike> others = others(command, matchId, alike);
            judgements.judge(command.next(), matchId, judgement);
            others.forEach(one -> judgements.judge(command.next(), one.match(), judgement));
            if (judgement.verdict() == Verdict.SAME && concernFits != null) {
                Subject party =
                        new Subject(SubjectType.INSTITUTION, judged.partyId().toString());
                String fits = concernFits.toString();
                recordConfirmed(command, caseId, party, CONCERN_FITS, fits, judgement.reason());
                assessments.confirmBeforehand(command, caseId, party, CONCERN_FITS, fits, judgement.reason());
            }
            goOn(caseId, others);
        });
    }

    /** A second person confirms, or sends back, that a near match is another party; with the others of that evidence. */
    @Transactional
    public void secondMatch(
            Command command, UUID caseId, UUID matchId, boolean agreed, String reason, Set<UUID> alike) {
        List<Object> said = List.of(caseId, matchId, agreed, reason, new TreeSet<>(alike));
        commands.once(command, "review.second-match", said, () -> {
            waiting(command, caseId, matchId);
            List<Alike> others = others(command, matchId, alike);
            judgements.second(command.next(), matchId, agreed, reason);
            others.forEach(one -> judgements.second(command.next(), one.match(), agreed, reason));
            goOn(caseId, others);
        });
    }

    private Match waiting(Command command, UUID caseId, UUID matchId) {
        workList.waitsForOffice(command.actor(), caseId, Step.JUDGE_MATCHES);
        return screenings.openMatches(caseId).stream()
                .filter(match -> match.id().equals(matchId))
                .findFirst()
                .orElseThrow(() -> new NoSuchThing("match"));
    }

    private List<Alike> others(Command command, UUID matchId, Set<UUID> alike) {
        if (alike.isEmpty()) {
            return List.of();
        }
        List<Alike> others = judgements.alike(matchId).stream()
                .filter(one -> alike.contains(one.match()))
                .toList();
        if (others.size() < alike.size()) {
            throw new Refused.NotAlike();
        }
        others.forEach(one -> workList.waitsForOffice(command.actor(), one.caseId(), Step.JUDGE_MATCHES));
        return others;
    }

    private void goOn(UUID caseId, List<Alike> others) {
        Stream.concat(Stream.of(caseId), others.stream().map(Alike::caseId))
                .distinct()
                .filter(one -> screenings.openMatches(one).isEmpty())
                .forEach(process::matchesJudged);
    }

    private void recordConfirmed(Command command, UUID caseId, Subject subject, String key, String value, String why) {
        trail.write(command.act(ReviewActs.FACT_CONFIRMED, org.kakehashi.trail.Stream.ofCase(caseId))
                .fact("subjectType", subject.type())
                // the person of a case is known without being named
                .fact("subject", subject.type() == SubjectType.PERSON ? null : subject.id())
                .fact("key", key)
                .opening("value", value)
                .opening("reason", why)
                .build());
    }
}

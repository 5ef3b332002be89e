package org.kakehashi.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.State;
import org.kakehashi.disclosure.Disclosure;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.identity.Command;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.notice.Notices;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseKind;
import org.kakehashi.review.CaseState;
import org.kakehashi.review.Level;
import org.kakehashi.review.Step;
import org.kakehashi.review.WorkList;
import org.springframework.stereotype.Component;

/** What it means for a case that its flow came to a step where somebody is waited for: state, work list, and a notice. */
@Component
class CaseProgress {

    private record Meaning(CaseState state, @Nullable State collaboration, @Nullable NoticeKind notice) {}

    private static final Map<Step, Meaning> MEANINGS = Map.ofEntries(
            Map.entry(Step.FILL_IN_DISCLOSURE, new Meaning(CaseState.DRAFT, null, null)),
            Map.entry(Step.ANSWER_QUESTION, new Meaning(CaseState.QUESTION, State.QUESTION, NoticeKind.QUESTION_ASKED)),
            Map.entry(
                    Step.ACCEPT_MEASURES,
                    new Meaning(CaseState.UNDER_REVIEW, State.UNDER_REVIEW, NoticeKind.MEASURES_OFFERED)),
            Map.entry(
                    Step.COMMENT_ON_DRAFT,
                    new Meaning(CaseState.INFORMATION_NEEDED, State.COMMENT_ASKED, NoticeKind.COMMENT_ASKED)),
            Map.entry(Step.RECONSIDER, new Meaning(CaseState.OBJECTION, null, NoticeKind.OBJECTION_RAISED)),
            Map.entry(
                    Step.DISCLOSE_FIRST,
                    new Meaning(
                            CaseState.INFORMATION_NEEDED, State.WAITING_FOR_DISCLOSURE, NoticeKind.DISCLOSURE_NEEDED)),
            Map.entry(
                    Step.STATE_VALUES,
                    new Meaning(CaseState.INFORMATION_NEEDED, State.VALUES_ASKED, NoticeKind.VALUES_ASKED)),
            Map.entry(
                    Step.CLAIM_BENEFIT,
                    new Meaning(CaseState.INFORMATION_NEEDED, State.BENEFIT_ASKED, NoticeKind.BENEFIT_ASKED)),
            Map.entry(
                    Step.RESHAPE_PROPOSAL, new Meaning(CaseState.RESHAPING, State.RESHAPING, NoticeKind.RESHAPE_ASKED)),
            Map.entry(Step.RESUME, new Meaning(CaseState.ON_HOLD, State.ON_HOLD, NoticeKind.ON_HOLD)),
            Map.entry(
                    Step.JUDGE_MATCHES,
                    new Meaning(CaseState.IDENTITY_CHECK, State.IDENTITY_CHECK, NoticeKind.MATCH_WAITS)),
            Map.entry(
                    Step.CONFIRM_VALUES,
                    new Meaning(CaseState.UNDER_REVIEW, State.UNDER_REVIEW, NoticeKind.VALUES_DOUBTFUL)),
            Map.entry(
                    Step.REVIEW_CASE, new Meaning(CaseState.UNDER_REVIEW, State.UNDER_REVIEW, NoticeKind.REVIEW_WAITS)),
            Map.entry(
                    Step.DELIBERATE,
                    new Meaning(CaseState.UNDER_REVIEW, State.UNDER_REVIEW, NoticeKind.DELIBERATION_WAITS)),
            Map.entry(
                    Step.COUNTERSIGN,
                    new Meaning(CaseState.UNDER_REVIEW, State.UNDER_REVIEW, NoticeKind.COUNTERSIGNATURE_WAITS)));

    private static final Meaning RETURNED =
            new Meaning(CaseState.INFORMATION_NEEDED, null, NoticeKind.DISCLOSURE_RETURNED);

    private final CaseFiles files;
    private final WorkList workList;
    private final Disclosures disclosures;
    private final Collaborations collaborations;
    private final Notices notices;
    private final Recipients recipients;
    private final Deadlines deadlines;
    private final Clock clock;

    CaseProgress(
            CaseFiles files,
            WorkList workList,
            Disclosures disclosures,
            Collaborations collaborations,
            Notices notices,
            Recipients recipients,
            Deadlines deadlines,
            Clock clock) {
        this.files = files;
        this.workList = workList;
        this.disclosures = disclosures;
        this.collaborations = collaborations;
        this.notices = notices;
        this.recipients = recipients;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    void cameTo(UUID caseId, Step step, DelegateExecution execution) {
        Command command = now();
        CaseFile file = files.get(caseId);
        Meaning meaning = meaning(step, file, execution);
        Level level = level(step, execution);
        var due = deadlines.dueIfAny(step.node());
        if (file.state() != meaning.state()) {
            files.move(command, caseId, meaning.state(), null);
        }
        tellSubject(command, file, step, meaning);
        workList.open(command, caseId, step, level, due);
        if (meaning.notice() != null) {
            recipients.of(file, step, level).forEach(who -> notices.tell(command, who, meaning.notice(), caseId, due));
        }
    }

    private Meaning meaning(Step step, CaseFile file, DelegateExecution execution) {
        if (step == Step.FILL_IN_DISCLOSURE && disclosures.get(file.id()).state() != Disclosure.State.DRAFT) {
            return RETURNED;
        }
        Meaning meaning = Objects.requireNonNull(MEANINGS.get(step), step.name());
        // what was decided stands, and shows, until the reconsideration ends
        return execution.hasVariable(Variables.DECIDED_LEVEL)
                ? new Meaning(CaseState.OBJECTION, null, meaning.notice())
                : meaning;
    }

    void left(UUID caseId, Step step) {
        workList.close(now(), caseId, step);
    }

    private void tellSubject(Command command, CaseFile file, Step step, Meaning meaning) {
        if (file.kind() == CaseKind.COLLABORATION) {
            if (meaning.collaboration() != null && collaborations.get(file.id()).state() != meaning.collaboration()) {
                collaborations.move(command, file.id(), meaning.collaboration());
            }
            return;
        }
        var state = disclosures.get(file.id()).state();
        switch (step) {
            case FILL_IN_DISCLOSURE -> {
                if (state == Disclosure.State.UNDER_REVIEW) {
                    disclosures.returned(command, file.id());
                }
            }
            case ANSWER_QUESTION -> disclosures.questionAsked(command, file.id());
            case REVIEW_CASE, DELIBERATE -> {
                switch (state) {
                    case QUESTION -> disclosures.answered(command, file.id());
                    case SUBMITTED -> disclosures.underReview(command, file.id());
                    default -> {
                        // it was under review already
                    }
                }
            }
            default -> {
                // the others do not show in the disclosure itself
            }
        }
    }

    private static @Nullable Level level(Step step, DelegateExecution execution) {
        if (step.holder() != Step.Holder.LEVEL) {
            return null;
        }
        Level route = Level.valueOf(String.valueOf(execution.getVariable(Variables.REVIEW_LEVEL)));
        return step == Step.COUNTERSIGN ? route.countersigns() : route;
    }

    Command now() {
        return Command.bySystem(Instant.now(clock));
    }
}

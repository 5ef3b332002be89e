package org.kakehashi.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.State;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.People;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.notice.Notices;
import org.kakehashi.notice.Recipient;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseState;
import org.kakehashi.review.Outcome;
import org.springframework.stereotype.Component;

/** What the nodes of all flows do with a case: the program's own commands, states, and notices. */
@Component
public class Cases {

    private final CaseFiles files;
    private final Collaborations collaborations;
    private final People people;
    private final Notices notices;
    private final Clock clock;

    Cases(CaseFiles files, Collaborations collaborations, People people, Notices notices, Clock clock) {
        this.files = files;
        this.collaborations = collaborations;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    public static UUID idOf(DelegateExecution execution) {
        return CaseSteps.caseOf(execution);
    }

    public CaseFile file(DelegateExecution execution) {
        return files.get(idOf(execution));
    }

    /** What the program does now by itself. */
    public Command now() {
        return Command.bySystem(Instant.now(clock));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Sets what the route of a review depends on. */
    public void tellRoute(DelegateExecution execution) {
        CaseFile file = file(execution);
        Set<UUID> headed = people.unitsHeadedBy(file.subject());
        execution.setVariable(Variables.SUBJECT_IS_HEAD, headed.contains(file.unit()));
        execution.setVariable(Variables.HEAD_PRESENT, people.headOf(file.unit()).isPresent());
        execution.setVariable(Variables.RAISED, 0);
        execution.setVariable(Variables.RAISED_BY, "NONE");
        if (!execution.hasVariable(Variables.AUTHORITY)) {
            execution.setVariable(Variables.AUTHORITY, "NONE");
        }
    }

    /** The case comes to an end, or to a stop that is told. */
    public void settle(DelegateExecution execution, CaseState state, @Nullable Outcome outcome, NoticeKind notice) {
        Command command = now();
        UUID id = idOf(execution);
        files.move(command, id, state, outcome);
        notices.tell(command, Recipient.person(files.get(id).subject()), notice, id);
    }

    public void move(DelegateExecution execution, State state) {
        collaborations.move(now(), idOf(execution), state);
    }

    public void tellSubject(DelegateExecution execution, NoticeKind notice) {
        UUID id = idOf(execution);
        notices.tell(now(), Recipient.person(files.get(id).subject()), notice, id);
    }
}

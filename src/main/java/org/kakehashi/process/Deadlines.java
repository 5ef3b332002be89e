package org.kakehashi.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.Benefits;
import org.kakehashi.collaboration.benefit.BenefitClaim;
import org.kakehashi.policy.DeadlineTable;
import org.kakehashi.reference.WorkingDays;
import org.kakehashi.review.Decisions;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** When a timer on a diagram rings and by when a step is due: days from the table {@code deadlines}, counted from today. */
@Component("deadlines")
public class Deadlines implements FlowBean {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final DeadlineTable table;
    private final WorkingDays workingDays;
    private final Decisions decisions;
    private final Benefits benefits;
    private final Clock clock;

    Deadlines(
            DeadlineTable table,
            WorkingDays workingDays,
            @Lazy Decisions decisions,
            @Lazy Benefits benefits,
            Clock clock) {
        this.table = table;
        this.workingDays = workingDays;
        this.decisions = decisions;
        this.benefits = benefits;
        this.clock = clock;
    }

    /** For the expression of a timer. */
    public Date at(DelegateExecution execution, String node) {
        LocalDate day = dueOn(node);
        if (node.equals("BoundaryEvent_HoldReminderDue")) {
            day = heldUntil(execution, day);
        }
        if (node.equals("IntermediateCatchEvent_DayToLookAgainCame")) {
            day = benefits.of(CaseSteps.caseOf(execution))
                    .flatMap(BenefitClaim::lookAgain)
                    .orElse(day);
        }
        return Date.from(day.atTime(MORNING).atZone(clock.getZone()).toInstant());
    }

    /** The day on which something that begins today at this node is due. */
    LocalDate dueOn(String node) {
        DeadlineTable.Deadline deadline = table.of(node);
        LocalDate today = LocalDate.now(clock);
        return switch (deadline.unit()) {
            case WORKING -> workingDays.plusWorkingDays(today, deadline.days());
            case CALENDAR -> today.plusDays(deadline.days());
        };
    }

    /** Due day of a step; none where the table sets none. */
    public @Nullable LocalDate dueIfAny(String node) {
        return table.knows(node) ? dueOn(node) : null;
    }

    private LocalDate heldUntil(DelegateExecution execution, LocalDate otherwise) {
        return decisions
                .determination(CaseSteps.caseOf(execution))
                .map(one -> one.decision().holdUntil())
                .map(day -> day == null ? otherwise : day)
                .orElse(otherwise);
    }
}

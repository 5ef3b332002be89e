package org.kakehashi.process.collaboration;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.collaboration.Collaboration;
import org.kakehashi.collaboration.CollaborationProcess;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.identity.Command;
import org.kakehashi.process.Flows;
import org.kakehashi.process.Variables;
import org.kakehashi.process.review.InstitutionalReview;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseKind;
import org.kakehashi.review.Step;
import org.kakehashi.review.WorkList;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Moves the flow of a collaboration when the collaboration says so. */
@Component
class CollaborationFlow implements CollaborationProcess {

    private final Flows flows;
    private final CaseFiles files;
    private final WorkList workList;
    private final Collaborations collaborations;
    private final Clock clock;

    CollaborationFlow(
            @Lazy Flows flows, CaseFiles files, WorkList workList, @Lazy Collaborations collaborations, Clock clock) {
        this.flows = flows;
        this.files = files;
        this.workList = workList;
        this.collaborations = collaborations;
        this.clock = clock;
    }

    @Override
    public void proposed(UUID id) {
        Collaboration one = collaborations.get(id);
        files.open(
                Command.bySystem(Instant.now(clock)),
                id,
                CaseKind.COLLABORATION,
                one.number(),
                one.lead(),
                one.proposer(),
                one.unit());
        flows.start(CollaborationDecision.PROCESS, id, Map.of(Variables.CASE_KIND, CaseKind.COLLABORATION.name()));
    }

    @Override
    public void withdrawn(UUID id) {
        if (files.find(id).isPresent()) {
            flows.tell(id, CollaborationDecision.WITHDRAWN, Map.of());
            workList.close(Command.bySystem(Instant.now(clock)), id, Step.JUDGE_MATCHES);
        }
    }

    @Override
    public void amended(UUID id) {
        files.nextRound(id);
        flows.tell(id, InstitutionalReview.AMENDED, Map.of(Variables.DETERMINATION, InstitutionalReview.IS_AMENDED));
    }

    @Override
    public void reshaped(UUID id) {
        files.nextRound(id);
        flows.complete(id, CollaborationDecision.RESHAPE, Map.of());
    }

    @Override
    public void resumed(UUID id) {
        files.nextRound(id);
        flows.tell(id, CollaborationDecision.RESUMED, Map.of());
    }

    @Override
    public void valuesStated(UUID id) {
        goOn(id, Step.STATE_VALUES, CollaborationDecision.STATE_VALUES);
    }

    @Override
    public void valuesConfirmed(UUID id) {
        goOn(id, Step.CONFIRM_VALUES, CollaborationDecision.CONFIRM_VALUES);
    }

    @Override
    public void benefitClaimed(UUID id) {
        goOn(id, Step.CLAIM_BENEFIT, CollaborationDecision.CLAIM_BENEFIT);
    }

    /** The statement may come for a case that is past it; then nothing is to be done. */
    private void goOn(UUID id, Step step, String node) {
        if (workList.of(id).stream().anyMatch(item -> item.step() == step)) {
            flows.complete(id, node, Map.of());
        }
    }
}

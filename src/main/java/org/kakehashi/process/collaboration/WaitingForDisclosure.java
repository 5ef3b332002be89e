package org.kakehashi.process.collaboration;

import java.util.Map;
import java.util.UUID;
import org.kakehashi.process.Flows;
import org.kakehashi.review.Step;
import org.kakehashi.review.WorkList;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The cases that wait for somebody's disclosure: they go on by themselves once it is accepted. */
@Component
public class WaitingForDisclosure {

    private final Flows flows;
    private final WorkList workList;

    WaitingForDisclosure(@Lazy Flows flows, WorkList workList) {
        this.flows = flows;
        this.workList = workList;
    }

    public void goOn(UUID lead) {
        for (UUID waiting : workList.casesWaitingFor(lead, Step.DISCLOSE_FIRST)) {
            flows.tell(waiting, CollaborationDecision.DISCLOSURE_ACCEPTED, Map.of());
        }
    }
}

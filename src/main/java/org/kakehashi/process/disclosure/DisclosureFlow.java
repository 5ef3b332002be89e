package org.kakehashi.process.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.disclosure.Disclosure;
import org.kakehashi.disclosure.DisclosureProcess;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.identity.Command;
import org.kakehashi.process.Flows;
import org.kakehashi.process.Variables;
import org.kakehashi.process.review.InstitutionalReview;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseKind;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Moves the flow of a disclosure when the disclosure says so. */
@Component
class DisclosureFlow implements DisclosureProcess {

    private final Flows flows;
    private final CaseFiles files;
    private final Disclosures disclosures;
    private final Clock clock;

    DisclosureFlow(@Lazy Flows flows, CaseFiles files, @Lazy Disclosures disclosures, Clock clock) {
        this.flows = flows;
        this.files = files;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    @Override
    public void started(UUID id) {
        Disclosure one = disclosures.get(id);
        files.open(
                Command.bySystem(Instant.now(clock)),
                id,
                CaseKind.DISCLOSURE,
                one.number(),
                one.person(),
                one.person(),
                one.unit());
        flows.start(ResearcherDisclosure.PROCESS, id, Map.of(Variables.CASE_KIND, CaseKind.DISCLOSURE.name()));
    }

    @Override
    public void submitted(UUID id) {
        files.nextRound(id);
        flows.complete(id, ResearcherDisclosure.FILL_IN, Map.of());
    }

    @Override
    public void amended(UUID id) {
        files.nextRound(id);
        flows.tell(id, InstitutionalReview.AMENDED, Map.of(Variables.DETERMINATION, InstitutionalReview.IS_AMENDED));
    }

    @Override
    public void withdrawn(UUID id) {
        flows.tell(id, ResearcherDisclosure.WITHDRAWN, Map.of());
    }
}

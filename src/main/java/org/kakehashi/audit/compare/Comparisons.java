package org.kakehashi.audit.compare;

import java.util.Optional;
import java.util.UUID;
import org.kakehashi.audit.Audits;
import org.kakehashi.identity.Actor;
import org.kakehashi.review.Decisions;
import org.kakehashi.review.Determination;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.stereotype.Component;

/** Holds the decisions on two cases against one another, for the auditor. Both cases are opened by it. */
@Component
public class Comparisons {

    private final Audits audits;
    private final Decisions decisions;
    private final Trail trail;

    Comparisons(Audits audits, Decisions decisions, Trail trail) {
        this.audits = audits;
        this.decisions = decisions;
        this.trail = trail;
    }

    /** @throws SameCase if it is one case twice */
    public Comparison of(Actor actor, UUID first, UUID second) {
        if (first.equals(second)) {
            throw new SameCase();
        }
        return Comparison.of(side(actor, first), side(actor, second));
    }

    private Side side(Actor actor, UUID caseId) {
        Audits.Whole whole = audits.whole(actor, caseId);
        Optional<Determination> decision = decisions.determination(caseId);
        Optional<Votes> votes = decision.flatMap(one -> Votes.of(trail.of(Stream.ofCase(caseId)), one));
        return Side.of(whole, decision.orElse(null), votes.orElse(null));
    }
}

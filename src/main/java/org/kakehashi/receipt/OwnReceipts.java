package org.kakehashi.receipt;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Relation;
import org.kakehashi.trail.OwnAct;
import org.kakehashi.trail.OwnActs;
import org.kakehashi.trail.log.LogView;
import org.kakehashi.trail.log.Receipts;
import org.springframework.stereotype.Component;

/**
 * Receipts of a person's own acts, in whatever role they were done. At once a promise signed by the log; within some two
 * seconds a proof file. Neither holds anything personal.
 */
@Component
public class OwnReceipts {

    public static final int PAGE = 50;

    /** What is listed: what was handed in, decided, answered or objected to. Any other own act has a receipt too. */
    static final Set<String> LISTED = Set.of(
            "DISCLOSURE_SUBMITTED",
            "DISCLOSURE_WITHDRAWN",
            "COLLABORATION_PROPOSED",
            "COLLABORATION_AMENDED",
            "COLLABORATION_WITHDRAWN",
            "VALUES_STATED",
            "BENEFIT_CLAIMED",
            "QUESTION_ASKED",
            "QUESTION_ANSWERED",
            "MATCH_JUDGED",
            "CLEARANCE_PROPOSED",
            "CLEARANCE_CONFIRMED",
            "CLEARANCE_SENT_BACK",
            "VOTED",
            "DETERMINED",
            "COUNTERSIGNED",
            "COUNTERSIGNATURE_REFUSED",
            "MEASURES_ACCEPTED",
            "MEASURES_COUNTERED",
            "MEASURES_DECLINED",
            "OBJECTED",
            "DRAFT_COMMENTED",
            "DECISION_RECONSIDERED");

    private final Permissions permissions;
    private final OwnActs acts;
    private final Receipts receipts;
    private final LogView log;

    OwnReceipts(Permissions permissions, OwnActs acts, Receipts receipts, LogView log) {
        this.permissions = permissions;
        this.acts = acts;
        this.receipts = receipts;
        this.log = log;
    }

    /** What the actor did, newest first, at most {@link #PAGE}. */
    public List<OwnAct> newest(Actor actor) {
        permissions.require(actor, "receipt.read", Relation.OWN);
        return acts.newest(actor.person(), LISTED, PAGE);
    }

    /** What the actor did by one command: the act that he would speak of first. */
    public List<OwnAct> by(Actor actor, UUID command) {
        permissions.require(actor, "receipt.read", Relation.OWN);
        return acts.by(actor.person(), command).stream()
                .sorted(Comparator.comparing(act -> !LISTED.contains(act.kind())))
                .toList();
    }

    /** An act with its receipt. */
    public record Own(OwnAct act, Receipts.Receipt receipt) {}

    /** @throws NoSuchThing if the actor did no such thing */
    public Own of(Actor actor, UUID act) {
        permissions.require(actor, "receipt.read", Relation.OWN);
        OwnAct own = acts.find(actor.person(), act).orElseThrow(() -> new NoSuchThing("receipt"));
        return new Own(own, receipts.of(act).orElseThrow(() -> new NoSuchThing("receipt")));
    }

    /**
     * By what anybody checks a receipt or a bundle.
     *
     * @param keys of every epoch of the log
     * @param checkpoint the newest one, to be kept; none before the first act was signed
     */
    public record Means(List<String> keys, @Nullable String checkpoint) {}

    public Means means(Actor actor) {
        permissions.require(actor, "receipt.read", Relation.OWN);
        return new Means(log.keys(), receipts.checkpoint().orElse(null));
    }
}

package org.kakehashi.stories;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kakehashi.identity.Role;
import org.kakehashi.review.Decision;
import org.kakehashi.review.Decisions;
import org.kakehashi.review.DraftComments;
import org.kakehashi.review.MeasureSet;
import org.kakehashi.review.Objections;
import org.kakehashi.review.Outcome;
import org.kakehashi.review.Step;
import org.kakehashi.review.WorkItem;
import org.kakehashi.review.WorkList;
import org.springframework.boot.test.context.TestComponent;

/** How the reviewers of the stories take up a case and decide it. */
@TestComponent
public class Reviewing {

    private final WorkList workList;
    private final Decisions decisions;
    private final DraftComments comments;
    private final Objections objections;
    private final Cast cast;

    Reviewing(WorkList workList, Decisions decisions, DraftComments comments, Objections objections, Cast cast) {
        this.workList = workList;
        this.decisions = decisions;
        this.comments = comments;
        this.objections = objections;
        this.cast = cast;
    }

    public WorkItem waiting(UUID caseId) {
        List<WorkItem> items = workList.of(caseId);
        if (items.size() != 1) {
            throw new AssertionError("one is waited for, not "
                    + items.stream().map(WorkItem::step).toList());
        }
        return items.get(0);
    }

    public Step step(UUID caseId) {
        return waiting(caseId).step();
    }

    public void claim(String who, Role role, UUID caseId) {
        WorkItem item = waiting(caseId);
        workList.claim(cast.by(who, role), item.id(), item.version());
    }

    public void determine(String who, Role role, UUID caseId, Decision decision) {
        decisions.determine(cast.by(who, role), caseId, decision);
    }

    /** By whoever took up the objection at the level that reconsiders. */
    public void reconsiderForLevel(UUID caseId, Decision decision) {
        Role role = waiting(caseId).role();
        objections.reconsider(cast.by(first(role), role), caseId, decision);
    }

    private static String first(Role role) {
        return switch (role) {
            case UNIT_HEAD -> "takahashi";
            case COMMITTEE -> "kobayashi";
            default -> "watanabe";
        };
    }

    /** Whoever is first at the level that has the case. */
    public void claimForLevel(UUID caseId) {
        Role role = waiting(caseId).role();
        claim(first(role), role, caseId);
    }

    public void determineForLevel(UUID caseId, Decision decision) {
        Role role = waiting(caseId).role();
        determine(first(role), role, caseId, decision);
    }

    /** The researcher has nothing to say against a draft, where he is asked. */
    public void nothingAgainst(String who, UUID caseId) {
        if (step(caseId) == Step.COMMENT_ON_DRAFT) {
            comments.comment(cast.researcher(who), caseId, false, null);
        }
    }

    /** The second signature, where the table asks for one, by the second one of the level. */
    public void countersignIfAsked(UUID caseId) {
        boolean asked = workList.of(caseId).stream().anyMatch(item -> item.step() == Step.COUNTERSIGN);
        if (asked) {
            Role role = waiting(caseId).role();
            String second = role == Role.COMMITTEE ? "yoshida" : "yamamoto";
            claim(second, role, caseId);
            decisions.countersign(cast.by(second, role), caseId, true, null);
        }
    }

    static Decision plain(Outcome outcome) {
        return new Decision(outcome, "理由です。", "The reason.", null, List.of(), null, true);
    }

    static Decision departing(Outcome outcome) {
        return new Decision(outcome, "理由です。", "The reason.", "Known better on the spot.", List.of(), null, true);
    }

    static Decision withMeasures(Outcome outcome, String... measures) {
        return new Decision(
                outcome,
                "理由です。",
                "The reason.",
                "These fit better.",
                List.of(measures).stream()
                        .map(id -> new MeasureSet(id, LocalDate.of(2027, 3, 31), null))
                        .toList(),
                null,
                true);
    }
}

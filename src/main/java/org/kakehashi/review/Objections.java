package org.kakehashi.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.Permissions;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a researcher says against a decision, and the second decision, made by somebody without a hand in the first. Who that
 * is, is decided by the table {@code reconsideration-level}; what comes next, by the flow {@code reconsideration}.
 */
@Component
public class Objections {

    private final Commands commands;
    private final Permissions permissions;
    private final CaseFiles files;
    private final WorkList workList;
    private final KeptObjections kept;
    private final Decisions decisions;
    private final Determinations determinations;
    private final ReconsiderationResult results;
    private final Examination examination;
    private final ReviewProcess process;
    private final Trail trail;

    Objections(
            Commands commands,
            Permissions permissions,
            CaseFiles files,
            WorkList workList,
            KeptObjections kept,
            Decisions decisions,
            Determinations determinations,
            ReconsiderationResult results,
            Examination examination,
            ReviewProcess process,
            Trail trail) {
        this.commands = commands;
        this.permissions = permissions;
        this.files = files;
        this.workList = workList;
        this.kept = kept;
        this.decisions = decisions;
        this.determinations = determinations;
        this.results = results;
        this.examination = examination;
        this.process = process;
        this.trail = trail;
    }

    /** By date. */
    public List<Objection> objections(UUID caseId) {
        return kept.of(caseId);
    }

    /** Whether there is a decision that the researcher may object to: one that ended the case and was not reconsidered. */
    public boolean possible(CaseFile file) {
        return file.outcome() != null
                && determinations
                        .inForce(file.id())
                        .filter(one -> kept.of(file.id()).stream()
                                .noneMatch(objection ->
                                        objection.open() || one.id().equals(objection.determination())))
                        .isPresent();
    }

    /** The researcher sees a decision differently. It stands until somebody without a hand in it has decided anew. */
    @Transactional
    public void object(Command command, UUID caseId, String text) {
        commands.once(command, "review.object", List.of(caseId, text), () -> {
            permissions.require(command.actor(), "review.object", examination.relations(command.actor(), caseId));
            if (!possible(files.get(caseId))) {
                throw new Refused.StillOpen();
            }
            Examination.said("text", text);
            Determination against = determinations.inForce(caseId).orElseThrow(Refused.StillOpen::new);
            UUID objection = kept.add(command, caseId, text, against);
            trail.write(command.act(ReviewActs.OBJECTED, Stream.ofCase(caseId))
                    .fact("objection", objection)
                    .fact("against", against.id())
                    .opening("text", text)
                    .build());
            process.objected(caseId, against.level());
        });
    }

    /** Decides anew; whoever decided or signed first may not. The same form and measures uphold the first decision. */
    @Transactional
    public void reconsider(Command command, UUID caseId, Decision decision) {
        commands.once(command, "review.reconsider", Map.of("case", caseId, "decision", decision), () -> {
            workList.held(command.actor(), caseId, Step.RECONSIDER);
            permissions.require(command.actor(), "review.reconsider");
            if (kept.hadAHandInTheFirst(command.actor().person(), caseId)) {
                throw new Refused.SameSignature();
            }
            if (!decision.outcome().isFinal()) {
                throw new Refused.OutcomeDoesNotFit();
            }
            Objection objection = kept.open(caseId).orElseThrow(Refused.StillOpen::new);
            Determination first = determinations.inForce(caseId).orElseThrow(Refused.StillOpen::new);
            Decisions.Made made = decisions.make(command.next(), files.get(caseId), decision, null);
            Objection.Result result = results.of(first.decision(), decision);
            kept.heard(command, objection.id(), result, made.id());
            trail.write(command.act(ReviewActs.DECISION_RECONSIDERED, Stream.ofCase(caseId))
                    .fact("objection", objection.id())
                    .fact("determination", made.id())
                    .fact("result", result)
                    .build());
            process.reconsidered(
                    caseId, made.signatures() > 1, !decision.measures().isEmpty());
        });
    }

    /** The result is signed, and taken on where it has measures: it stands. */
    @Transactional
    public Outcome settle(Command command, UUID caseId) {
        Objection objection = kept.open(caseId).orElseThrow(Refused.StillOpen::new);
        kept.settle(objection.id(), command.at());
        trail.write(command.act(ReviewActs.OBJECTION_SETTLED, Stream.ofCase(caseId))
                .fact("objection", objection.id())
                .fact("result", objection.result())
                .build());
        return determinations
                .inForce(caseId)
                .orElseThrow(Refused.StillOpen::new)
                .decision()
                .outcome();
    }

    /** The time for the reconsideration is over; somebody was told. */
    @Transactional
    public void overdue(Command command, UUID caseId) {
        trail.write(command.act(ReviewActs.RECONSIDERATION_OVERDUE, Stream.ofCase(caseId))
                .fact("objection", kept.open(caseId).map(Objection::id).orElse(null))
                .build());
    }
}

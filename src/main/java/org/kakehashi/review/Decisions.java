package org.kakehashi.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Relation;
import org.kakehashi.identity.Role;
import org.kakehashi.policy.Concern;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The decision on a case: what must be said, who signs, whether the researcher takes on its measures. How many signatures
 * there are, is decided by the table {@code decision-signatures}.
 */
@Component
public class Decisions {

    private final Commands commands;
    private final Permissions permissions;
    private final CaseFiles files;
    private final WorkList workList;
    private final CommitteeVotes committee;
    private final Determinations determinations;
    private final CaseAssessments assessments;
    private final Signatures signatures;
    private final ResidualAcceptance acceptance;
    private final DraftComments drafts;
    private final KeptObjections objections;
    private final Examination examination;
    private final ReviewProcess process;
    private final Trail trail;

    Decisions(
            Commands commands,
            Permissions permissions,
            CaseFiles files,
            WorkList workList,
            CommitteeVotes committee,
            Determinations determinations,
            CaseAssessments assessments,
            Signatures signatures,
            ResidualAcceptance acceptance,
            DraftComments drafts,
            KeptObjections objections,
            Examination examination,
            ReviewProcess process,
            Trail trail) {
        this.commands = commands;
        this.permissions = permissions;
        this.files = files;
        this.workList = workList;
        this.committee = committee;
        this.determinations = determinations;
        this.assessments = assessments;
        this.signatures = signatures;
        this.acceptance = acceptance;
        this.drafts = drafts;
        this.objections = objections;
        this.examination = examination;
        this.process = process;
        this.trail = trail;
    }

    public Optional<Determination> determination(UUID caseId) {
        return determinations.inForce(caseId);
    }

    public List<Determination> determinations(UUID caseId) {
        return determinations.all(caseId);
    }

    /** What must still be said before the decision can be signed, by field; {@link #determine} refuses the first. */
    public List<String> missing(UUID caseId, Decision decision) {
        List<String> missing = new ArrayList<>();
        if (blank(decision.reasonJa())) {
            missing.add("reasonJa");
        }
        if (blank(decision.reasonEn())) {
            missing.add("reasonEn");
        }
        if (decision.outcome().hasMeasures() == decision.measures().isEmpty()) {
            missing.add("measures");
        }
        if ((decision.outcome() == Outcome.POSTPONE) == (decision.holdUntil() == null)) {
            missing.add("holdUntil");
        }
        if (departs(caseId, decision) && blank(decision.departureReason())) {
            missing.add("departureReason");
        }
        if (!decision.acceptsResidual()
                && acceptance.needed(
                        decision.outcome(),
                        left(caseId, decision),
                        files.get(caseId).unresolved())) {
            missing.add("acceptsResidual");
        }
        return missing;
    }

    /** What a decision leaves of the concerns; nothing where it lets nothing go on. */
    public Concern left(UUID caseId, Decision decision) {
        return decision.outcome().goesOn() ? assessments.left(caseId, decision.measures()) : Concern.NONE;
    }

    private boolean departs(UUID caseId, Decision decision) {
        return assessments
                .recommended(caseId)
                .filter(recommended -> recommended != decision.outcome())
                .isPresent();
    }

    /**
     * Decides. How many signatures that needs, is decided by the table {@code decision-signatures}; in the committee the
     * outcome is the one that it has voted for, by the table {@code committee-vote}.
     */
    @Transactional
    public void determine(Command command, UUID caseId, Decision decision) {
        commands.once(command, "review.determine", Map.of("case", caseId, "decision", decision), () -> {
            Step step = examination.held(command.actor(), caseId);
            CaseFile file = files.get(caseId);
            CommitteeTally tally = step == Step.DELIBERATE ? committee.require(file, decision.outcome()) : null;
            Made made = make(command, file, decision, tally);
            process.determined(
                    caseId,
                    decision.outcome(),
                    made.signatures() > 1,
                    !decision.measures().isEmpty(),
                    drafts.heard(file));
        });
    }

    /** A decision that was kept, and how many have to sign it. */
    record Made(UUID id, int signatures) {}

    /**
     * Keeps a decision, first or on reconsideration, once all is said that must be.
     *
     * @param tally the votes that it rests on; none unless the committee decides
     */
    Made make(Command command, CaseFile file, Decision decision, @Nullable CommitteeTally tally) {
        UUID caseId = file.id();
        Examination.fits(file, decision.outcome());
        missing(caseId, decision).stream().findFirst().ifPresent(field -> {
            throw new Refused.Missing(field);
        });
        assessments.requireKnown(decision.measures());
        String recommended = assessments.recommended(caseId).map(Outcome::name).orElse(null);
        boolean departs = departs(caseId, decision);
        Level level = levelOf(command.actor().role());
        int needed = signatures.needed(decision.outcome(), departs, file.worstConcern());
        Concern residual = left(caseId, decision);
        UUID id = determinations.add(command, file, decision, recommended, departs, level, needed, residual);
        trail.write(command.act(ReviewActs.DETERMINED, Stream.ofCase(caseId))
                .fact("determination", id)
                .fact("outcome", decision.outcome())
                .fact("recommended", recommended)
                .fact("departs", departs)
                .fact("level", level)
                .fact("signatures", needed)
                .fact(
                        "measures",
                        decision.measures().stream().map(MeasureSet::id).toList())
                .fact("holdUntil", decision.holdUntil())
                .fact("residual", residual)
                .fact("residualAccepted", decision.acceptsResidual())
                .fact("mayVote", tally == null ? null : tally.mayVote())
                .fact("voted", tally == null ? null : tally.voted())
                .fact("agreed", tally == null ? null : tally.agreed())
                .opening("reasonJa", decision.reasonJa())
                .opening("reasonEn", decision.reasonEn())
                .opening("departureReason", decision.departureReason())
                .build());
        return new Made(id, needed);
    }

    /** The second signature, or its refusal with a reason, by somebody else. */
    @Transactional
    public void countersign(Command command, UUID caseId, boolean agreed, @Nullable String reason) {
        commands.once(command, "review.countersign", List.of(caseId, agreed, String.valueOf(reason)), () -> {
            workList.held(command.actor(), caseId, Step.COUNTERSIGN);
            permissions.require(command.actor(), "review.examine", Relation.ASSIGNED);
            Determination determination =
                    determinations.inForce(caseId).orElseThrow(() -> new Refused.NotWaiting(Step.COUNTERSIGN));
            UUID person = command.actor().person();
            if (determination.decidedBy().equals(person) || objections.hadAHandInTheFirst(person, caseId)) {
                throw new Refused.SameSignature();
            }
            if (agreed) {
                determinations.countersign(command, determination.id());
                trail.write(command.act(ReviewActs.COUNTERSIGNED, Stream.ofCase(caseId))
                        .fact("determination", determination.id())
                        .build());
            } else {
                String why = Examination.said("reason", reason);
                determinations.refuse(command, determination.id(), why);
                trail.write(command.act(ReviewActs.COUNTERSIGNATURE_REFUSED, Stream.ofCase(caseId))
                        .fact("determination", determination.id())
                        .opening("reason", why)
                        .build());
                objections.reopen(caseId);
            }
            process.countersigned(caseId, agreed);
        });
    }

    /** The researcher takes on the measures, or says why not; then the case is examined again. */
    @Transactional
    public void answerMeasures(Command command, UUID caseId, boolean accepted, @Nullable String reason) {
        commands.once(command, "review.accept-measures", List.of(caseId, accepted, String.valueOf(reason)), () -> {
            permissions.require(
                    command.actor(), "review.accept-measures", examination.relations(command.actor(), caseId));
            workList.held(command.actor(), caseId, Step.ACCEPT_MEASURES);
            Determination determination =
                    determinations.inForce(caseId).orElseThrow(() -> new Refused.NotWaiting(Step.ACCEPT_MEASURES));
            if (accepted) {
                determinations.acceptMeasures(determination.id(), command.at());
                trail.write(command.act(ReviewActs.MEASURES_ACCEPTED, Stream.ofCase(caseId))
                        .fact("determination", determination.id())
                        .build());
            } else {
                String why = Examination.said("reason", reason);
                determinations.declineMeasures(determination.id(), why);
                trail.write(command.act(ReviewActs.MEASURES_DECLINED, Stream.ofCase(caseId))
                        .fact("determination", determination.id())
                        .opening("reason", why)
                        .build());
                objections.reopen(caseId);
            }
            process.measuresAnswered(caseId, accepted);
        });
    }

    private static Level levelOf(Role role) {
        for (Level level : Level.values()) {
            if (level.role() == role) {
                return level;
            }
        }
        throw new Refused.NotClaimedByYou();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}

package org.kakehashi.web.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.compare.Comparison;
import org.kakehashi.audit.compare.Pair;
import org.kakehashi.audit.compare.Side;
import org.kakehashi.audit.compare.Stand;
import org.kakehashi.audit.compare.Stay;
import org.kakehashi.audit.compare.Votes;
import org.kakehashi.fact.FactValue;
import org.kakehashi.policy.Concern;
import org.kakehashi.policy.weighing.Weighing;
import org.kakehashi.review.Determination;
import org.kakehashi.review.MeasureSet;
import org.kakehashi.trail.PolicyRef;

/** Two decisions held against one another, as {@link AuditApi} gives them. */
record ComparisonBody(
        SideBody first,
        SideBody second,
        List<Pair<String, List<FactValue>>> facts,
        List<Pair<ComparedRule, Stand>> rules,
        List<Pair<String, PolicyRef>> tables,
        List<Pair<String, PolicyRef>> packs,
        List<Pair<String, MeasureSet>> measures,
        List<Pair<String, StayBody>> stays) {

    /** A row of a table. */
    record ComparedRule(String table, String rule) {}

    /** @param time all times together */
    record StayBody(int times, Duration time, boolean ended) {}

    /**
     * One of the decisions.
     *
     * @param determination the one in force; none where a rule decided or nobody has yet
     * @param assessment the judgement that it rests on
     * @param votes none unless the committee decided
     */
    record SideBody(
            AuditApi.AuditedCase file,
            @Nullable UUID assessment,
            @Nullable Concern worst,
            @Nullable Integer benefit,
            @Nullable ComparedDecision determination,
            @Nullable Votes votes) {

        static SideBody of(Side side) {
            var judged = side.judged();
            Weighing weighing = judged == null ? null : judged.weighing();
            return new SideBody(
                    AuditApi.AuditedCase.of(side.file()),
                    judged == null ? null : judged.id(),
                    judged == null ? null : judged.assessment().worst(),
                    weighing == null ? null : weighing.benefit().best(),
                    side.decision() == null ? null : ComparedDecision.of(side.decision()),
                    side.votes());
        }
    }

    /** What was decided. */
    record ComparedDecision(
            String outcome,
            @Nullable String recommended,
            boolean departs,
            @Nullable String departureReason,
            String level,
            String decidedRole,
            Instant decidedAt,
            int signatures,
            @Nullable Instant countersignedAt,
            @Nullable Instant measuresAcceptedAt,
            Concern residual,
            boolean residualAccepted) {

        static ComparedDecision of(Determination one) {
            return new ComparedDecision(
                    one.decision().outcome().name(),
                    one.recommended(),
                    one.departs(),
                    one.decision().departureReason(),
                    one.level().name(),
                    one.decidedRole().name(),
                    one.decidedAt(),
                    one.signatures(),
                    one.countersignedAt(),
                    one.measuresAcceptedAt(),
                    one.residual(),
                    one.decision().acceptsResidual());
        }
    }

    static ComparisonBody of(Comparison one) {
        return new ComparisonBody(
                SideBody.of(one.first()),
                SideBody.of(one.second()),
                one.facts(),
                one.rules().stream()
                        .map(pair -> new Pair<>(
                                new ComparedRule(
                                        pair.what().table().id(), pair.what().id()),
                                pair.first(),
                                pair.second(),
                                pair.same()))
                        .toList(),
                one.tables(),
                one.packs(),
                one.measures(),
                one.stays().stream()
                        .map(pair -> new Pair<>(pair.what(), stay(pair.first()), stay(pair.second()), pair.same()))
                        .toList());
    }

    private static @Nullable StayBody stay(@Nullable Stay stay) {
        return stay == null ? null : new StayBody(stay.times(), stay.time(), stay.ends());
    }
}

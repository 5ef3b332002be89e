package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.Audits;
import org.kakehashi.audit.Replays;
import org.kakehashi.audit.compare.Comparisons;
import org.kakehashi.audit.replay.Replayed;
import org.kakehashi.identity.Actor;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseKind;
import org.kakehashi.review.CaseSearch;
import org.kakehashi.review.CaseState;
import org.kakehashi.review.Outcome;
import org.kakehashi.web.audit.AuditQuery;
import org.kakehashi.web.parts.KeyPage;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What auditors read, for programs. Each opening of a case is recorded. */
@RestController
@RequestMapping("/api/v1/audit/cases")
@Tag(name = "audit", description = "監査（閲覧のみ） / For auditors, read only")
class AuditApi {

    /** @param next to be sent as {@code after} for the next page; none on the last */
    record AuditedCases(List<AuditedCase> items, @Nullable String next) {}

    /** A case in a list. */
    record AuditedCase(
            UUID id,
            String number,
            CaseKind kind,
            CaseState state,
            UUID subject,
            UUID unit,
            String worstConcern,
            boolean unresolved,
            boolean prohibited,
            @Nullable Outcome outcome,
            Instant openedAt,
            Instant changedAt,
            @Nullable Instant closedAt) {

        static AuditedCase of(CaseFile file) {
            return new AuditedCase(
                    file.id(),
                    file.number(),
                    file.kind(),
                    file.state(),
                    file.subject(),
                    file.unit(),
                    file.worstConcern(),
                    file.unresolved(),
                    file.prohibited(),
                    file.outcome(),
                    file.openedAt(),
                    file.changedAt(),
                    file.closedAt());
        }
    }

    private final Audits audits;
    private final Replays replays;
    private final Comparisons comparisons;
    private final Clock clock;

    AuditApi(Audits audits, Replays replays, Comparisons comparisons, Clock clock) {
        this.audits = audits;
        this.replays = replays;
        this.comparisons = comparisons;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "案件を探す / Find cases, newest first")
    AuditedCases find(@Parameter(hidden = true) Actor actor, @ParameterObject AuditQuery query) {
        KeyPage<CaseFile> page = KeyPage.cut(audits.find(actor, search(query)), CaseSearch.PAGE, AuditQuery::keyOf);
        return new AuditedCases(page.items().stream().map(AuditedCase::of).toList(), page.next());
    }

    private CaseSearch search(AuditQuery query) {
        try {
            return query.search(clock.getZone());
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "after", e);
        }
    }

    @GetMapping("/{id}/acts")
    @Operation(
            summary = "案件の記録 / The trail of a case, oldest first",
            description = "閲覧も含む。 kind で絞る。 Readings included; kind narrows it to one kind of act.")
    List<AuditBodies.ActBody> acts(
            @Parameter(hidden = true) Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String kind) {
        return audits.timeline(actor, id).acts().stream()
                .filter(act ->
                        kind == null || kind.isEmpty() || act.act().kind().equals(kind))
                .map(AuditBodies.ActBody::of)
                .toList();
    }

    @GetMapping("/{id}/path")
    @Operation(summary = "流れ図を通った経路 / The way through the flows, run by run")
    List<AuditBodies.RunBody> path(@Parameter(hidden = true) Actor actor, @PathVariable UUID id) {
        return AuditBodies.RunBody.all(audits.path(actor, id).picture());
    }

    /** @param found as decided again; the same as recorded where it holds */
    record ReplayBody(
            UUID act, Instant at, String kind, String what, Replayed.Outcome outcome, String recorded, String found) {}

    @GetMapping("/{id}/replay")
    @Operation(
            summary = "規則による判断をもう一度行う / Every decision by rules, made again and compared",
            description = "java -jar … replay bundle.zip と同じ。 The same as java -jar … replay bundle.zip.")
    List<ReplayBody> replay(@Parameter(hidden = true) Actor actor, @PathVariable UUID id) {
        return replays.of(actor, id).lines().stream()
                .map(line -> new ReplayBody(
                        line.act().id(),
                        line.act().at(),
                        line.act().kind(),
                        line.replayed().what(),
                        line.replayed().outcome(),
                        line.replayed().recorded(),
                        line.replayed().found()))
                .toList();
    }

    @GetMapping("/{id}/tables")
    @Operation(
            summary = "使われた判断表と当たった行 / The tables that were asked, with the rows that fired",
            description = "その日の版で示す。 In the version of that day; flows first, then judgements, newest first.")
    List<AuditBodies.UseBody> tables(@Parameter(hidden = true) Actor actor, @PathVariable UUID id) {
        return AuditBodies.UseBody.all(audits.tables(actor, id));
    }

    @GetMapping("/{id}/compare/{other}")
    @Operation(
            summary = "二つの案件の決定を比べる / Two decisions held against one another",
            description = "両方の案件の閲覧が記録される。 Both cases are recorded as read."
                    + " same は両側が同じもの。 same tells what does not differ.")
    ComparisonBody compare(@Parameter(hidden = true) Actor actor, @PathVariable UUID id, @PathVariable UUID other) {
        return ComparisonBody.of(comparisons.of(actor, id, other));
    }
}

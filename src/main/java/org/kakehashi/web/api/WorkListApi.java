package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Role;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseKind;
import org.kakehashi.review.StandIns;
import org.kakehashi.review.Step;
import org.kakehashi.review.WorkItem;
import org.kakehashi.review.WorkList;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The work list for programs: what waits, claiming, handing over, standing in. */
@RestController
@RequestMapping("/api/v1/worklist")
@Tag(name = "worklist", description = "確認待ちの案件 / What waits for whom")
class WorkListApi {

    /**
     * @param holder role that has it
     * @param claimedBy who took it
     * @param version to be named when it is claimed or handed over
     */
    record WorkListItem(
            UUID id,
            UUID caseId,
            String number,
            CaseKind kind,
            Step step,
            Role holder,
            @Nullable UUID claimedBy,
            Instant openedAt,
            @Nullable LocalDate dueOn,
            String worstConcern,
            boolean unresolved,
            int version) {}

    /** The version of the item that the caller knows. */
    record ItemVersion(int version) {}

    /** @param to a colleague of the same role; left out: back to the list */
    record HandOver(int version, @Nullable UUID to, @Nullable String reason) {}

    /** Both days included. */
    record StandInBody(@Nullable UUID person, @Nullable LocalDate from, @Nullable LocalDate to) {}

    private final WorkList workList;
    private final StandIns standIns;
    private final CaseFiles files;

    WorkListApi(WorkList workList, StandIns standIns, CaseFiles files) {
        this.workList = workList;
        this.standIns = standIns;
        this.files = files;
    }

    @GetMapping
    @Operation(
            summary = "自分の番のもの、または室・部局のすべて / What waits for me, or all of my unit or office",
            description = "期限の順。最大500件。 By due date, 500 at the most.")
    List<WorkListItem> list(Actor actor, @RequestParam(defaultValue = "false") boolean all) {
        List<WorkItem> items = all ? workList.open(actor) : workList.waitsFor(actor);
        var cases = files.byId(items.stream().map(WorkItem::caseId).distinct().toList());
        return items.stream()
                .map(item -> item(item, java.util.Objects.requireNonNull(cases.get(item.caseId()))))
                .toList();
    }

    private static WorkListItem item(WorkItem item, CaseFile file) {
        return new WorkListItem(
                item.id(),
                file.id(),
                file.number(),
                file.kind(),
                item.step(),
                item.role(),
                item.claimedBy(),
                item.openedAt(),
                item.dueOn(),
                file.worstConcern(),
                file.unresolved(),
                item.version());
    }

    @PostMapping("/{id}/claim")
    @Operation(summary = "担当する / Claim")
    void claim(Command command, @PathVariable UUID id, @RequestBody ItemVersion body) {
        workList.claim(command, id, body.version());
    }

    @PostMapping("/{id}/hand-over")
    @Operation(summary = "引き継ぐ、または一覧に戻す / Hand over to a colleague, or back to the list")
    void handOver(Command command, @PathVariable UUID id, @RequestBody HandOver body) {
        workList.reassign(command, id, body.version(), body.to(), body.reason() == null ? "" : body.reason());
    }

    @PostMapping("/stand-ins")
    @Operation(summary = "代わりの人を決める / Name a stand-in")
    void standIn(Command command, @RequestBody StandInBody body) throws BindException {
        standIns.substitute(
                command, Given.of(body.person(), "person"), Given.of(body.from(), "from"), Given.of(body.to(), "to"));
    }
}

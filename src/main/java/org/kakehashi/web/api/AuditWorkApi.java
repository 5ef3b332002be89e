package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.work.ActLog;
import org.kakehashi.audit.work.AuditNote;
import org.kakehashi.audit.work.AuditNotes;
import org.kakehashi.audit.work.Exceptional;
import org.kakehashi.audit.work.Exceptions;
import org.kakehashi.audit.work.Sample;
import org.kakehashi.audit.work.Samples;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Role;
import org.kakehashi.review.Outcome;
import org.kakehashi.trail.ActSearch;
import org.kakehashi.trail.FoundAct;
import org.kakehashi.trail.Stream;
import org.kakehashi.web.parts.KeyPage;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The auditor's own work, for programs: acts over all cases, what stands out, samples and notes. */
@RestController
@RequestMapping("/api/v1/audit")
@Tag(name = "audit")
class AuditWorkApi {

    /** @param next to be sent as {@code after} for the next page; none on the last */
    record ActPage(List<FoundActBody> items, @Nullable String next) {}

    /** @param exceptional what stands out about it; none in a plain list */
    record FoundActBody(
            UUID id,
            Stream.Kind stream,
            UUID of,
            String kind,
            String role,
            @Nullable UUID person,
            Instant at,
            Map<String, Object> facts,
            @Nullable Exceptional exceptional) {

        static FoundActBody of(FoundAct act, @Nullable Exceptional exceptional) {
            return new FoundActBody(
                    act.id(),
                    act.stream().kind(),
                    act.stream().id(),
                    act.kind(),
                    act.role(),
                    act.person(),
                    act.at(),
                    act.facts(),
                    exceptional);
        }
    }

    /** @param to last day on which a case may have been opened */
    record Draw(
            @Nullable String seed,
            Sample.@Nullable Strategy strategy,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer size) {}

    /** What an auditor writes down. */
    record NoteBody(AuditNote.@Nullable Kind kind, @Nullable String text) {}

    private final ActLog log;
    private final Exceptions exceptions;
    private final Samples samples;
    private final AuditNotes notes;

    AuditWorkApi(ActLog log, Exceptions exceptions, Samples samples, AuditNotes notes) {
        this.log = log;
        this.exceptions = exceptions;
        this.samples = samples;
        this.notes = notes;
    }

    @GetMapping("/acts")
    @Operation(summary = "すべての案件の記録 / Acts over all cases, newest first")
    ActPage acts(
            @Parameter(hidden = true) Actor actor,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable Long after) {
        ActSearch search = new ActWish(kind, role, person, rule, outcome, from, to).search(after, Exceptions.PAGE + 1);
        KeyPage<FoundAct> page = KeyPage.cut(log.find(actor, search), Exceptions.PAGE, act -> String.valueOf(act.n()));
        return new ActPage(
                page.items().stream().map(act -> FoundActBody.of(act, null)).toList(), page.next());
    }

    @GetMapping("/exceptions")
    @Operation(summary = "目を留めるべきこと / What stands out in the trail, newest first")
    ActPage exceptions(
            @Parameter(hidden = true) Actor actor,
            @RequestParam(required = false) @Nullable Exceptional only,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable Long after) {
        KeyPage<Exceptions.Line> page = KeyPage.cut(
                exceptions.find(actor, only, from, to, after),
                Exceptions.PAGE,
                line -> String.valueOf(line.act().n()));
        return new ActPage(
                page.items().stream()
                        .map(line -> FoundActBody.of(line.act(), line.what()))
                        .toList(),
                page.next());
    }

    @PostMapping("/samples")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "案件を抜き取る / Draw a sample; the same seed and conditions give the same cases")
    Sample draw(Command command, @RequestBody Draw body) throws BindException {
        UUID id = samples.draw(
                command,
                new Samples.Wish(
                        Objects.requireNonNullElse(body.seed(), ""),
                        Given.of(body.strategy(), "strategy"),
                        Given.of(body.from(), "from"),
                        Given.of(body.to(), "to"),
                        Given.of(body.size(), "size")));
        return samples.get(command.actor(), id);
    }

    /** @param next to be sent as {@code after} for the next page; none on the last */
    record SamplePage(List<DrawnSample> items, @Nullable String next) {}

    /**
     * A sample in a list.
     *
     * @param frame number of cases from which it was drawn, {@code size} of those that were
     */
    record DrawnSample(
            UUID id,
            String seed,
            Sample.Strategy strategy,
            LocalDate from,
            LocalDate to,
            int frame,
            String frameHash,
            int size,
            UUID drawnBy,
            Instant drawnAt) {

        static DrawnSample of(Sample one) {
            return new DrawnSample(
                    one.id(),
                    one.seed(),
                    one.strategy(),
                    one.from(),
                    one.to(),
                    one.frame(),
                    one.frameHash(),
                    one.size(),
                    one.drawnBy(),
                    one.drawnAt());
        }
    }

    @GetMapping("/samples")
    @Operation(summary = "これまでの抜き取り / Samples drawn so far, newest first")
    SamplePage samples(@Parameter(hidden = true) Actor actor, @RequestParam(required = false) @Nullable UUID after) {
        KeyPage<Sample> page = KeyPage.cut(
                samples.newest(actor, after), Samples.PAGE, one -> one.id().toString());
        return new SamplePage(page.items().stream().map(DrawnSample::of).toList(), page.next());
    }

    @GetMapping("/samples/{id}")
    @Operation(summary = "抜き取りを見る / A sample that was drawn")
    Sample sample(@Parameter(hidden = true) Actor actor, @PathVariable UUID id) {
        return samples.get(actor, id);
    }

    /** @param next to be sent as {@code after} for the next page; none on the last */
    record NotePage(List<AuditNote> items, @Nullable String next) {}

    @GetMapping("/notes")
    @Operation(summary = "すべての案件の所見 / Notes of the audit on all cases, newest first")
    NotePage notes(
            @Parameter(hidden = true) Actor actor,
            @RequestParam(required = false) AuditNote.@Nullable Kind only,
            @RequestParam(required = false) @Nullable UUID after) {
        KeyPage<AuditNote> page = KeyPage.cut(notes.newest(actor, only, after), AuditNotes.PAGE, note -> note.id()
                .toString());
        return new NotePage(page.items(), page.next());
    }

    @GetMapping("/cases/{id}/notes")
    @Operation(summary = "監査の所見を読む / Notes of the audit on a case; auditors alone read them")
    List<AuditNote> notes(@Parameter(hidden = true) Actor actor, @PathVariable UUID id) {
        return notes.read(actor, id);
    }

    @PostMapping("/cases/{id}/notes")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "監査の所見を残す / Write a note or a finding")
    List<AuditNote> note(Command command, @PathVariable UUID id, @RequestBody NoteBody body) throws BindException {
        notes.write(command, id, Given.of(body.kind(), "kind"), Objects.requireNonNullElse(body.text(), ""));
        return notes.of(command.actor(), id);
    }
}

package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.work.AuditNote;
import org.kakehashi.audit.work.Exceptional;
import org.kakehashi.audit.work.Exports;
import org.kakehashi.identity.Actor;
import org.kakehashi.web.audit.AuditQuery;
import org.kakehashi.web.audit.work.TakenLists;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The auditor's lists, whole, for spreadsheets. Posted, so that no address names whom one looks for. */
@RestController
@RequestMapping("/api/v1/audit")
@Tag(name = "audit")
@ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
class AuditExportApi {

    private static final String ABOUT =
            "CSV（UTF-8、RFC 4180）。見出しは Accept-Language の言語。行数は Row-Count ヘッダー。上限を超えるときは最後の行で示す。持ち出しは記録される。"
                    + " CSV (UTF-8, RFC 4180), headings in the language of Accept-Language; Row-Count tells the rows, the last row says"
                    + " where a bound cut them. Each is recorded.";

    /** What stands out, narrowed; what is left out means any. */
    record ExceptionWish(@Nullable Exceptional only, @Nullable Instant from, @Nullable Instant to) {}

    /** Notes, narrowed to one kind. */
    record NoteWish(AuditNote.@Nullable Kind only) {}

    private final Exports exports;
    private final TakenLists lists;
    private final Clock clock;

    AuditExportApi(Exports exports, TakenLists lists, Clock clock) {
        this.exports = exports;
        this.lists = lists;
        this.clock = clock;
    }

    @PostMapping("/acts/export")
    @Operation(summary = "記録の一覧を持ち出す / Acts over all cases as a file", description = ABOUT)
    void acts(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Locale locale,
            @RequestBody ActWish wish,
            HttpServletResponse response)
            throws IOException {
        lists.acts(exports.acts(actor, wish.search(null, 1)), locale, response);
    }

    @PostMapping("/cases/export")
    @Operation(summary = "案件の一覧を持ち出す / Cases as a file", description = ABOUT)
    void cases(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Locale locale,
            @RequestBody AuditQuery wish,
            HttpServletResponse response)
            throws IOException {
        lists.cases("cases", exports.cases(actor, wish.whole(clock.getZone())), locale, response);
    }

    @PostMapping("/exceptions/export")
    @Operation(summary = "目を留めるべきことを持ち出す / What stands out as a file", description = ABOUT)
    void exceptions(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Locale locale,
            @RequestBody ExceptionWish wish,
            HttpServletResponse response)
            throws IOException {
        lists.exceptions(exports.exceptions(actor, wish.only(), wish.from(), wish.to()), locale, response);
    }

    @PostMapping("/notes/export")
    @Operation(summary = "監査の所見を持ち出す / Notes of the audit as a file", description = ABOUT)
    void notes(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Locale locale,
            @RequestBody NoteWish wish,
            HttpServletResponse response)
            throws IOException {
        lists.notes(exports.notes(actor, wish.only()), locale, response);
    }

    @PostMapping("/samples/{id}/export")
    @Operation(summary = "抜き取った案件を持ち出す / The cases of a sample as a file", description = ABOUT)
    void sample(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Locale locale,
            @PathVariable UUID id,
            HttpServletResponse response)
            throws IOException {
        lists.cases("sample-" + id, exports.sample(actor, id), locale, response);
    }
}

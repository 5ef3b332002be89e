package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.review.Hits;
import org.kakehashi.review.Inquiries;
import org.kakehashi.screening.Hit;
import org.kakehashi.screening.HitSearch;
import org.kakehashi.web.parts.KeyPage;
import org.kakehashi.web.screening.hits.HitQuery;
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

/** The queue of matches with lists, for programs. */
@RestController
@RequestMapping("/api/v1/screening/hits")
@Tag(name = "screening", description = "リストとの照合 / Screening against lists")
class HitsApi {

    private final Hits hits;
    private final Inquiries inquiries;

    HitsApi(Hits hits, Inquiries inquiries) {
        this.hits = hits;
        this.inquiries = inquiries;
    }

    @GetMapping
    @Operation(summary = "判断待ちの一致 / Matches of all cases that wait for the office, nearest first, then oldest")
    KeyPage<Hit> find(
            Actor actor,
            @RequestParam(required = false) @Nullable String list,
            @RequestParam(defaultValue = "false") boolean strong,
            @RequestParam(required = false) HitSearch.@Nullable Waiting waiting,
            @RequestParam(required = false) @Nullable String after) {
        HitQuery query = new HitQuery(list, strong, waiting, after);
        return KeyPage.cut(hits.find(actor, query.search()), HitSearch.PAGE, HitQuery::keyOf);
    }

    @PostMapping("/{match}/judgement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "一致を判断する / Judge a match, with others of the very same evidence")
    void judge(Command command, @PathVariable UUID match, @RequestBody ReviewApi.JudgementBody body)
            throws BindException {
        UUID caseId = hits.caseOf(command.actor(), match);
        inquiries.judgeMatch(command, caseId, match, body.judgement(), all(body.alike()), body.concernFits());
    }

    @PostMapping("/{match}/second")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "二人目として答える / Answer as the second person that a near match is another party")
    void second(Command command, @PathVariable UUID match, @RequestBody ReviewApi.SecondBody body)
            throws BindException {
        UUID caseId = hits.caseOf(command.actor(), match);
        String reason = body.reason() == null ? "" : body.reason();
        inquiries.secondMatch(command, caseId, match, Given.of(body.agreed(), "agreed"), reason, all(body.alike()));
    }

    private static Set<UUID> all(@Nullable Set<UUID> ids) {
        return ids == null ? Set.of() : ids;
    }
}

package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Relation;
import org.kakehashi.policy.Concern;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseKind;
import org.kakehashi.review.CaseSearch;
import org.kakehashi.review.CaseState;
import org.kakehashi.review.Outcome;
import org.kakehashi.web.parts.KeyPage;
import org.kakehashi.web.review.parity.ParityView;
import org.kakehashi.web.review.parity.ParityViews;
import org.kakehashi.web.review.search.SearchQuery;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases for programs: found and read. */
@RestController
@RequestMapping("/api/v1/cases")
@Tag(name = "cases", description = "案件 / Cases of disclosures and collaborations")
class CaseApi {

    /** A case in a list; {@code person} is the subject. */
    record CaseLine(
            UUID id,
            CaseKind kind,
            String number,
            UUID person,
            UUID unit,
            CaseState state,
            String worstConcern,
            boolean unresolved,
            boolean prohibited,
            @Nullable Outcome outcome,
            Instant openedAt) {

        static CaseLine of(CaseFile file) {
            return new CaseLine(
                    file.id(),
                    file.kind(),
                    file.number(),
                    file.subject(),
                    file.unit(),
                    file.state(),
                    file.worstConcern(),
                    file.unresolved(),
                    file.prohibited(),
                    file.outcome(),
                    file.openedAt());
        }
    }

    private final CaseFiles files;
    private final CaseBodies bodies;
    private final ParityViews parities;
    private final Permissions permissions;

    CaseApi(CaseFiles files, CaseBodies bodies, ParityViews parities, Permissions permissions) {
        this.files = files;
        this.bodies = bodies;
        this.parities = parities;
        this.permissions = permissions;
    }

    @GetMapping
    @Operation(summary = "案件を探す / Find cases, newest first", description = "next → after")
    KeyPage<CaseLine> search(
            Actor actor,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable CaseKind kind,
            @RequestParam(required = false) @Nullable CaseState state,
            @RequestParam(required = false) @Nullable Concern concern,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable String after) {
        SearchQuery query = new SearchQuery(number, kind, state, concern, person, after);
        KeyPage<CaseFile> page = KeyPage.cut(files.search(actor, query.search()), CaseSearch.PAGE, SearchQuery::keyOf);
        return new KeyPage<>(page.items().stream().map(CaseLine::of).toList(), page.next());
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "案件を読む / Read one case; the reading is recorded",
            description = "研究者には公開の文だけ。 The researcher gets public words only.")
    CaseBody get(Actor actor, @PathVariable UUID id) {
        return bodies.of(actor, files.read(actor, id, "API"));
    }

    @GetMapping("/{id}/parity")
    @Operation(
            summary = "国内と相手方の規則が求めることを並べる / What home and partner rules demand of a case, side by side",
            description = "相手方の規則が関わらない案件では空。 Empty where no rules but our own have to do with the case. For those who "
                    + "examine; the reading is recorded.")
    List<ParityView> parity(Actor actor, @PathVariable UUID id, Locale locale) {
        permissions.require(actor, "rule.read-restricted", Relation.ANY);
        return parities.of(files.read(actor, id, "API"), locale);
    }
}

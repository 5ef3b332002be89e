package org.kakehashi.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.Collaboration;
import org.kakehashi.collaboration.CollaborationLine;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.proposal.Page;
import org.kakehashi.collaboration.proposal.Part;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.web.parts.KeyPage;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Collaborations for programs: the same acts as on the screens. */
@RestController
@RequestMapping("/api/v1/collaborations")
@Tag(name = "collaborations", description = "国際連携の提案 / International collaborations")
class CollaborationApi {

    private static final int SIZE = 50;

    /**
     * @param lead who answers for the work; the caller if left out
     * @param proposal its pages, complete or not; may be left out
     */
    record CollaborationStart(@Nullable UUID lead, @Nullable Proposal proposal) {}

    /**
     * @param version of the draft that the caller knows
     * @param answers of the page, as under {@code proposal} of the collaboration
     */
    record CollaborationPage(int version, @Schema(type = "object") JsonNode answers) {}

    /** The version of the draft that the caller knows. */
    record CollaborationVersion(int version) {}

    /** @param reason may be left out */
    record CollaborationReason(@Nullable String reason) {}

    private final Collaborations collaborations;
    private final ObjectMapper json;

    CollaborationApi(Collaborations collaborations, ObjectMapper json) {
        this.collaborations = collaborations;
        this.json = json;
    }

    @GetMapping
    @Operation(summary = "自分の連携の一覧 / My collaborations, newest first", description = "next → after")
    KeyPage<CollaborationLine> mine(Actor actor, @RequestParam(required = false) @Nullable UUID after) {
        List<CollaborationLine> lines = collaborations.mine(actor.person(), after, SIZE + 1);
        return KeyPage.cut(lines, SIZE, line -> line.id().toString());
    }

    @PostMapping
    @Operation(
            summary = "提案を始める / Start a proposal",
            description =
                    """
                    proposal に全ページを付けてもよい（まだ提出はされない）。不足は missing に示す。
                    The whole proposal may come with it (it is not sent yet); what is missing stands in missing.""")
    @ApiResponse(responseCode = "201", description = "始まった / Started")
    ResponseEntity<CollaborationBody> start(
            Command command, @RequestBody(required = false) @Nullable CollaborationStart body) {
        UUID lead = body == null || body.lead() == null ? command.actor().person() : body.lead();
        UUID id = collaborations.start(command, lead);
        if (body != null && body.proposal() != null) {
            keep(command, id, body.proposal());
        }
        return ResponseEntity.created(URI.create("/api/v1/collaborations/" + id))
                .body(body(command.actor(), id));
    }

    /** Each page is kept by a command of its own, whose id a repeat of the request gives again. */
    private void keep(Command command, UUID id, Proposal proposal) {
        int version = 0;
        for (Page page : Page.values()) {
            Part part = proposal.part(page);
            if (!part.equals(Proposal.EMPTY.part(page))) {
                UUID each = UUID.nameUUIDFromBytes((command.id() + "/" + page.slug()).getBytes(StandardCharsets.UTF_8));
                version = collaborations.savePage(new Command(each, command.actor(), command.at()), id, version, part);
            }
        }
    }

    @GetMapping("/{id}")
    @Operation(summary = "連携を読む / Read one; the reading is recorded")
    CollaborationBody get(Actor actor, @PathVariable UUID id) {
        return body(actor, id);
    }

    @PutMapping("/{id}/pages/{page}")
    @Operation(
            summary = "一ページの答えを下書きに保存する / Keep the answers of one page in the draft",
            description =
                    "page: outline, partners, technology, visit, access, agreement, funding, ethics, further (see /further)")
    CollaborationBody save(
            Command command,
            @PathVariable UUID id,
            @PathVariable String page,
            @RequestBody CollaborationPage body,
            HttpServletRequest request) {
        Page known = Page.ofSlug(page).orElseThrow(() -> new NoSuchThing("page"));
        collaborations.savePage(command, id, body.version(), part(known, body.answers(), request));
        return body(command.actor(), id);
    }

    private Part part(Page page, @Nullable JsonNode answers, HttpServletRequest request) {
        try {
            return Objects.requireNonNullElse(
                    answers == null ? null : json.treeToValue(answers, page.type()), Proposal.EMPTY.part(page));
        } catch (JsonProcessingException e) {
            throw new HttpMessageNotReadableException(
                    "answers do not fit the page", e, new ServletServerHttpRequest(request));
        }
    }

    @PostMapping("/{id}/proposal")
    @Operation(summary = "提出する / Send the proposal; what needs no procedure is noted at once")
    CollaborationBody propose(Command command, @PathVariable UUID id, @RequestBody CollaborationVersion body) {
        collaborations.propose(command, id, body.version());
        return body(command.actor(), id);
    }

    @PostMapping("/{id}/amendment")
    @Operation(summary = "改めた版を提出する / Send a changed version while it is examined or reshaped")
    CollaborationBody amend(Command command, @PathVariable UUID id, @RequestBody CollaborationVersion body) {
        collaborations.amend(command, id, body.version());
        return body(command.actor(), id);
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "取り下げる / Withdraw")
    CollaborationBody withdraw(
            Command command, @PathVariable UUID id, @RequestBody(required = false) @Nullable CollaborationReason body) {
        collaborations.withdraw(command, id, body == null ? null : body.reason());
        return body(command.actor(), id);
    }

    @PostMapping("/{id}/resumption")
    @Operation(summary = "保留を解いて再開する / Resume what is on hold")
    CollaborationBody resume(
            Command command, @PathVariable UUID id, @RequestBody(required = false) @Nullable CollaborationReason body) {
        collaborations.resume(command, id, body == null ? null : body.reason());
        return body(command.actor(), id);
    }

    private CollaborationBody body(Actor actor, UUID id) {
        Collaboration one = collaborations.open(actor, id);
        boolean draft = one.belongsTo(actor) && one.state().editable();
        // others read what was sent, never a draft
        Proposal shown = draft
                ? one.draft()
                : collaborations.sent(id).map(sent -> sent.document()).orElse(Proposal.EMPTY);
        return CollaborationBody.of(
                one,
                shown,
                collaborations.scopeOf(shown).map(CollaborationBody.Scope::of).orElse(null),
                draft ? one.draft().problems() : List.of());
    }
}

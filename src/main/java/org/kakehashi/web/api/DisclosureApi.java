package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.disclosure.Disclosure;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.disclosure.Document;
import org.kakehashi.disclosure.InvalidAnswers;
import org.kakehashi.disclosure.Part;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Disclosures for programs: the same acts as on the screens. */
@RestController
@RequestMapping("/api/v1/disclosures")
@Tag(name = "disclosures", description = "研究者の情報開示 / What a researcher declares")
class DisclosureApi {

    /**
     * @param year fiscal year; this one if left out
     * @param sameAsBefore carries over the answers of the newest submitted disclosure
     */
    record DisclosureStart(@Nullable Integer year, boolean sameAsBefore) {}

    /** @param pledge that all research activity is properly reported to the institution */
    record DisclosureSubmission(int version, boolean pledge) {}

    /** The version of the disclosure that the caller knows. */
    record DisclosureVersion(int version) {}

    /** A disclosure in a list. */
    record DisclosureLine(
            UUID id, String number, int year, Disclosure.State state, int version, @Nullable LocalDate validUntil) {}

    private final Disclosures disclosures;
    private final ReadActs reads;

    DisclosureApi(Disclosures disclosures, ReadActs reads) {
        this.disclosures = disclosures;
        this.reads = reads;
    }

    @GetMapping
    @Operation(summary = "自分の開示の一覧 / My disclosures, newest first")
    List<DisclosureLine> mine(Actor actor) {
        return disclosures.mine(actor.person()).stream()
                .map(one -> new DisclosureLine(
                        one.id(), one.number(), one.year(), one.state(), one.version(), one.validUntil()))
                .toList();
    }

    @PostMapping
    @Operation(summary = "開示を始める / Start the disclosure of a fiscal year")
    @ApiResponse(responseCode = "201", description = "始まった / Started")
    ResponseEntity<DisclosureBody> start(Command command, @RequestBody DisclosureStart body) {
        int year = body.year() == null ? disclosures.currentYear() : body.year();
        UUID id = disclosures.start(command, year, body.sameAsBefore());
        return ResponseEntity.created(URI.create("/api/v1/disclosures/" + id)).body(body(command, id));
    }

    @GetMapping("/{id}")
    @Operation(summary = "開示を読む / Read one; reading that of another person is recorded")
    DisclosureBody get(Actor actor, @PathVariable UUID id) {
        return body(reads.command(actor), id);
    }

    @PutMapping("/{id}/parts/{part}")
    @Operation(
            summary = "部の答えを保存する / Keep the answer to one part",
            description =
                    """
                    answered: BLANK（未記入）, NIL（該当なし）, GIVEN（items に記入）。
                    Answers are strings: months yyyy-MM, amounts decimal, YES, NO or UNSURE. An unfinished item is kept as a draft.""")
    DisclosureBody save(
            Command command, @PathVariable UUID id, @PathVariable Part part, @RequestBody DisclosurePart body)
            throws BindException {
        try {
            disclosures.savePart(command, id, body.version(), part, body.answer(command.id()));
        } catch (InvalidAnswers e) {
            throw wrongFields(body, command.id(), e);
        }
        return body(command, id);
    }

    @PostMapping("/{id}/submission")
    @Operation(summary = "誓約して提出する / Give the pledge and submit")
    DisclosureBody submit(Command command, @PathVariable UUID id, @RequestBody DisclosureSubmission body) {
        disclosures.submit(command, id, body.version(), body.pledge());
        return body(command, id);
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "取り下げる / Withdraw")
    DisclosureBody withdraw(Command command, @PathVariable UUID id, @RequestBody DisclosureVersion body) {
        disclosures.withdraw(command, id, body.version());
        return body(command, id);
    }

    @PostMapping("/{id}/amendment")
    @Operation(
            summary = "変更を届け出る / Report a change",
            description = "受理済みなら新しい開示が返る。 The answer is the disclosure to edit: a new one if this one was accepted.")
    DisclosureBody amend(Command command, @PathVariable UUID id, @RequestBody DisclosureVersion body) {
        return body(command, disclosures.amend(command, id, body.version()));
    }

    private DisclosureBody body(Command command, UUID id) {
        Disclosure one = disclosures.read(command, id);
        boolean own = one.person().equals(command.actor().person());
        // others read what was handed in, never a draft
        Document document = own ? one.document() : disclosures.submitted(one);
        return DisclosureBody.of(one, document, own ? disclosures.missing(one) : List.of());
    }

    private static BindException wrongFields(DisclosurePart body, UUID command, InvalidAnswers refused) {
        var result = new MapBindingResult(new HashMap<>(), "part");
        List<UUID> ids =
                body.answer(command).items().stream().map(item -> item.id()).toList();
        refused.problems()
                .forEach(problem -> result.addError(new FieldError(
                        "part",
                        "items[%d].answers.%s"
                                .formatted(
                                        ids.indexOf(problem.item()),
                                        problem.question().key()),
                        "disclosure.problem." + problem.code())));
        return new BindException(result);
    }
}

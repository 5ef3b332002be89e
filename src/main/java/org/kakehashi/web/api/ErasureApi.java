package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.erasure.Erasure;
import org.kakehashi.erasure.Erasures;
import org.kakehashi.erasure.Ground;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Erasures for programs. */
@RestController
@RequestMapping("/api/v1/erasures")
@Tag(name = "erasures", description = "消去 / Erasure of what was said in a case or about a person")
class ErasureApi {

    /** @param subject id of the case or the person */
    record Wish(Erasure.@Nullable Kind kind, @Nullable UUID subject, @Nullable Ground ground) {}

    private final Erasures erasures;

    ErasureApi(Erasures erasures) {
        this.erasures = erasures;
    }

    @GetMapping
    @Operation(summary = "消去の求めと結果 / What was asked for and what became of it, newest first")
    List<Erasure> all(@Parameter(hidden = true) Actor actor) {
        return erasures.newest(actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "消去を求める / Ask for an erasure; another officer approves it")
    List<Erasure> ask(Command command, @RequestBody Wish body) throws BindException {
        erasures.request(
                command,
                Given.of(body.kind(), "kind"),
                Given.of(body.subject(), "subject"),
                Given.of(body.ground(), "ground"));
        return erasures.newest(command.actor());
    }

    @PostMapping("/{id}/approval")
    @Operation(summary = "消去を承認する / Approve; it is erased at once and for good")
    List<Erasure> approve(Command command, @PathVariable UUID id) {
        erasures.approve(command, id);
        return erasures.newest(command.actor());
    }

    @PostMapping("/{id}/refusal")
    @Operation(summary = "消去を認めない / Refuse")
    List<Erasure> refuse(Command command, @PathVariable UUID id) {
        erasures.refuse(command, id);
        return erasures.newest(command.actor());
    }
}

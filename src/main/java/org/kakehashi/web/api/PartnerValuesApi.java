package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.Partners;
import org.kakehashi.collaboration.partner.Partner;
import org.kakehashi.collaboration.partner.ValueAnswer;
import org.kakehashi.collaboration.partner.ValuesRecord;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The shared values of a case's partners, for programs. */
@RestController
@RequestMapping("/api/v1/collaborations/{id}/values")
@Tag(name = "collaborations")
class PartnerValuesApi {

    /**
     * A partner of the case.
     *
     * @param asked whether a statement is needed
     * @param record the statement that counts, if there is one
     */
    record PartnerValues(Partner partner, boolean asked, @Nullable ValuesRecord record) {}

    /** @param answers by the id of the shared value, see {@code /api/v1/shared-values} */
    record ValuesStatement(Map<String, ValueAnswer> answers) {

        ValuesStatement {
            answers = answers == null ? Map.of() : answers;
        }
    }

    /** @param reason names the evidence about the partner */
    record ValuesVerdict(boolean shared, String reason) {

        ValuesVerdict {
            reason = reason == null ? "" : reason;
        }
    }

    private final Collaborations collaborations;
    private final Partners partners;

    PartnerValuesApi(Collaborations collaborations, Partners partners) {
        this.collaborations = collaborations;
        this.partners = partners;
    }

    @GetMapping
    @Operation(summary = "相手方ごとの価値の記録 / The record of each partner")
    List<PartnerValues> all(Actor actor, @PathVariable UUID id) {
        collaborations.open(actor, id);
        List<UUID> missing = partners.missingIn(id);
        return partners.of(id).stream()
                .distinct()
                .map(partner -> new PartnerValues(
                        partner,
                        missing.contains(partner.id()),
                        partners.record(partner.id()).orElse(null)))
                .toList();
    }

    @PostMapping("/{partner}")
    @Operation(summary = "五つの価値について答える / State the five values, once for all cases of the partner")
    ValuesRecord state(
            Command command, @PathVariable UUID id, @PathVariable UUID partner, @RequestBody ValuesStatement body) {
        return partners.state(command, partner, id, body.answers());
    }

    @PostMapping("/{partner}/confirmation")
    @Operation(summary = "疑問のある答えを確認する / An officer's verdict on what was doubtful")
    ValuesRecord confirm(
            Command command, @PathVariable UUID id, @PathVariable UUID partner, @RequestBody ValuesVerdict body) {
        return partners.confirm(command, partner, id, body.shared(), body.reason());
    }
}

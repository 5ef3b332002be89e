package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.screening.ask.AskedParty;
import org.kakehashi.screening.ask.QuestionRefused;
import org.kakehashi.screening.kept.KeptScreening;
import org.kakehashi.screening.kept.KeptScreenings;
import org.kakehashi.web.Texts;
import org.kakehashi.web.parts.KeyPage;
import org.kakehashi.web.screening.kept.KeptQuery;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Answers of the lists that are kept, for programs. */
@RestController
@RequestMapping("/api/v1/screenings/kept")
@Tag(name = "screenings")
class KeptApi {

    /** @param reason what it is kept for */
    record KeepBody(AskedScreenings.@Nullable Asked party, @Nullable String reason) {}

    /** @param number by which an erasure names it */
    record KeptBody(
            KeptScreening kept,
            String number,
            String reason,
            Instant at,
            AskedParty asked,
            List<ScreeningsBody.AskedList> lists,
            ScreeningsBody.Screened answer) {

        static KeptBody of(KeptScreenings.Opened opened, Texts texts) {
            return new KeptBody(
                    opened.kept(),
                    opened.kept().number(),
                    opened.reason(),
                    opened.answer().at(),
                    opened.answer().asked(),
                    opened.answer().lists().stream()
                            .map(ScreeningsBody.AskedList::of)
                            .toList(),
                    ScreeningsBody.Screened.of(opened.answer(), texts));
        }
    }

    private final KeptScreenings kept;
    private final Texts texts;

    KeptApi(KeptScreenings kept, Texts texts) {
        this.kept = kept;
        this.texts = texts;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "照合し、理由を付けて結果を残す / Look a party up and keep the answer, with a reason",
            description = "担当室の全員と監査担当者が読むことができる。消去は /api/v1/erasures に id を示して求める。 "
                    + "All officers and the auditors can read it. To have it erased, name its id to /api/v1/erasures.")
    KeptBody keep(Command command, @RequestBody KeepBody body) throws BindException {
        String reason = Given.of(body.reason(), "reason");
        AskedScreenings.Asked party = Given.of(body.party(), "party");
        MapBindingResult wrong = new MapBindingResult(Map.of(), "request");
        party.refuseOthers(wrong, "party.");
        if (wrong.hasErrors()) {
            throw new BindException(wrong);
        }
        AskedParty asked = party.party();
        try {
            return KeptBody.of(kept.read(command.actor(), kept.keep(command, asked, reason)), texts);
        } catch (QuestionRefused refused) {
            refused.faults()
                    .forEach(fault -> AskedAssessment.refuse(wrong, "party." + fault.field(), "ask.problem." + fault));
            throw new BindException(wrong);
        }
    }

    @GetMapping
    @Operation(summary = "残した照合結果 / Kept answers, newest first; a person is named only in the answer itself")
    KeyPage<KeptScreening> all(
            @Parameter(hidden = true) Actor actor, @RequestParam(required = false) @Nullable String after) {
        return KeyPage.cut(kept.newest(actor, KeptQuery.read(after)), KeptScreenings.PAGE, KeptQuery::write);
    }

    @GetMapping("/{id}")
    @Operation(summary = "残した照合結果を読む（記録される） / Read a kept answer; that it was read is recorded")
    KeptBody one(@Parameter(hidden = true) Actor actor, @PathVariable UUID id) {
        return KeptBody.of(kept.read(actor, id), texts);
    }
}

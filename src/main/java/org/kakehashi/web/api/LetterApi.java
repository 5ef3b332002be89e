package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.kakehashi.document.IssuedLetter;
import org.kakehashi.document.Letters;
import org.kakehashi.document.Tongue;
import org.kakehashi.identity.Actor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Letters, for programs. Which letters a case has, the case itself says. */
@RestController
@RequestMapping("/api/v1/letters")
@Tag(name = "letters")
class LetterApi {

    private final Letters letters;

    LetterApi(Letters letters) {
        this.letters = letters;
    }

    @GetMapping("/{id}")
    @Operation(summary = "通知書 / A letter, in both languages")
    IssuedLetter letter(Actor actor, @PathVariable UUID id) {
        return letters.get(actor, id);
    }

    @GetMapping(path = "/{id}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "通知書のPDF / The letter as PDF")
    byte[] pdf(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "BOTH") Tongue language) {
        return letters.pdf(actor, id, language);
    }
}

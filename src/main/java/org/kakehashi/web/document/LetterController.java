package org.kakehashi.web.document;

import java.util.Locale;
import java.util.UUID;
import org.kakehashi.document.LetterWords;
import org.kakehashi.document.Letters;
import org.kakehashi.document.Tongue;
import org.kakehashi.identity.Actor;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A letter on screen, in both languages, and as PDF. */
@Controller
@RequestMapping("/letters")
class LetterController {

    private final Letters letters;
    private final LetterWords words;

    LetterController(Letters letters, LetterWords words) {
        this.letters = letters;
        this.words = words;
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Locale locale, Model model) {
        model.addAttribute("screen", LetterScreen.of(letters.get(actor, id), words, locale));
        return "document/letter";
    }

    /** @param language one of them alone; both, as issued, where it is left out */
    @GetMapping("/{id}.pdf")
    ResponseEntity<byte[]> pdf(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "BOTH") Tongue language) {
        byte[] pdf = letters.pdf(actor, id, language);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename("letter-" + id
                        + (language == Tongue.BOTH ? "" : "-" + language.name().toLowerCase(Locale.ROOT)) + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .cacheControl(CacheControl.noStore())
                .body(pdf);
    }
}

package org.kakehashi.web.receipt;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.receipt.OwnReceipts;
import org.kakehashi.web.Texts;
import org.kakehashi.web.parts.Crumb;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
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

/** How anybody checks a receipt or a bundle without the program, and what is needed for it. */
@Controller
@RequestMapping("/receipts/check")
class ReceiptCheckController {

    private static final List<String> FILES = List.of("Verify.java", "verify.sh", "VERIFY.md");

    private final OwnReceipts receipts;
    private final Texts texts;

    ReceiptCheckController(OwnReceipts receipts, Texts texts) {
        this.receipts = receipts;
        this.texts = texts;
    }

    @GetMapping
    String show(Actor actor, Locale locale, Model model) {
        OwnReceipts.Means means = receipts.means(actor);
        model.addAttribute(
                "screen",
                new ReceiptsScreen.Check(
                        FILES,
                        means.keys(),
                        means.keys().stream().map(key -> " --key '" + key + "'").collect(Collectors.joining()),
                        means.checkpoint(),
                        List.of(
                                Crumb.to(Texts.in(texts, locale, "receipt.title"), "/receipts"),
                                Crumb.here(Texts.in(texts, locale, "receipt.check")))));
        return "receipt/check";
    }

    /** A file, since what is copied from a page may lose a line break, and a signed note with it. */
    @GetMapping("/checkpoint")
    ResponseEntity<byte[]> checkpoint(Actor actor) {
        String checkpoint = receipts.means(actor).checkpoint();
        if (checkpoint == null) {
            throw new NoSuchThing("checkpoint");
        }
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("checkpoint")
                                .build()
                                .toString())
                .body(checkpoint.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/{file}")
    ResponseEntity<Resource> file(Actor actor, @PathVariable String file) {
        receipts.means(actor);
        if (!FILES.contains(file)) {
            throw new NoSuchThing("file");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(new ClassPathResource("verifier/" + file));
    }
}

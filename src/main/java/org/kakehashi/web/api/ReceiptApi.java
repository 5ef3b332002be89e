package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.receipt.OwnReceipts;
import org.kakehashi.trail.log.Receipts;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Receipts of one's own acts. */
@RestController
@Tag(name = "receipts")
class ReceiptApi {

    /** Something that the asker did. */
    record OwnActBody(UUID act, String kind, Instant at) {}

    /**
     * @param proven whether the text is the proof (C2SP tlog-proof), or still the promise
     * @param text the file, as it is to be kept
     */
    record ReceiptBody(UUID act, String kind, Instant at, boolean proven, String text) {}

    private final OwnReceipts receipts;

    ReceiptApi(OwnReceipts receipts) {
        this.receipts = receipts;
    }

    @GetMapping("/api/v1/receipts")
    @Operation(summary = "自分のしたことの一覧 / What the asker handed in, decided or objected to, newest first")
    List<OwnActBody> all(
            @Parameter(hidden = true) Actor actor,
            @Parameter(description = "その要求の Idempotency-Key / the Idempotency-Key of the request that did it")
                    @RequestParam(required = false)
                    @Nullable
                    UUID command) {
        return (command == null ? receipts.newest(actor) : receipts.by(actor, command))
                .stream()
                        .map(act -> new OwnActBody(act.id(), act.kind(), act.at()))
                        .toList();
    }

    @GetMapping("/api/v1/receipts/{act}")
    @Operation(
            summary = "受領証 / The receipt of an own act",
            description = "直後は署名付きの約束、二秒ほどで証明。 At once a signed promise, a proof within some two seconds.")
    ReceiptBody one(@Parameter(hidden = true) Actor actor, @PathVariable UUID act) {
        OwnReceipts.Own own = receipts.of(actor, act);
        return new ReceiptBody(
                act,
                own.act().kind(),
                own.act().at(),
                own.receipt().proven(),
                own.receipt().text());
    }

    @GetMapping({"/api/v1/receipts/{act}/file", "/receipts/{act}/file"})
    @Operation(summary = "受領証のファイル / The same as a file, checked by Verify.java")
    ResponseEntity<byte[]> file(@Parameter(hidden = true) Actor actor, @PathVariable UUID act) {
        Receipts.Receipt receipt = receipts.of(actor, act).receipt();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(act + (receipt.proven() ? ".tlog-proof" : ".promise"))
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(receipt.text().getBytes(StandardCharsets.UTF_8));
    }
}

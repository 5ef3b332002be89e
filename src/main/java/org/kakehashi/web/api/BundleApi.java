package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.kakehashi.audit.Audits;
import org.kakehashi.audit.work.Samples;
import org.kakehashi.identity.Actor;
import org.kakehashi.trail.bundle.Bundle;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Bundles for the auditor to take away, for programs and from the pages; written while they are sent. */
@RestController
@RequestMapping({"/api/v1/audit", "/audit"})
@Tag(name = "audit")
class BundleApi {

    private static final String ABOUT = "zip。束の中の VERIFY.md を参照。 A zip; see VERIFY.md in it.";

    private final Audits audits;
    private final Samples samples;

    BundleApi(Audits audits, Samples samples) {
        this.audits = audits;
        this.samples = samples;
    }

    @GetMapping("/cases/{id}/bundle")
    @Operation(summary = "案件の検証できる束 / The case as a bundle that can be checked off line", description = ABOUT)
    void ofCase(@Parameter(hidden = true) Actor actor, @PathVariable UUID id, HttpServletResponse response)
            throws IOException {
        send(audits.bundle(actor, id), "bundle-" + id, response);
    }

    @GetMapping("/samples/{id}/bundle")
    @Operation(summary = "抜き取った案件の束 / The cases of a sample as one bundle", description = ABOUT)
    void ofSample(@Parameter(hidden = true) Actor actor, @PathVariable UUID id, HttpServletResponse response)
            throws IOException {
        send(audits.bundle(actor, samples.get(actor, id).cases()), "sample-" + id, response);
    }

    @GetMapping("/bundle")
    @Operation(summary = "記録全体の束 / The whole trail as one bundle", description = ABOUT)
    void whole(@Parameter(hidden = true) Actor actor, HttpServletResponse response) throws IOException {
        send(audits.wholeTrail(actor), "trail", response);
    }

    private static void send(Bundle bundle, String name, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name + ".zip").build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        bundle.to(response.getOutputStream());
    }
}

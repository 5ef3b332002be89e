package org.kakehashi.web.audit.work;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.work.AuditNote;
import org.kakehashi.audit.work.Exceptional;
import org.kakehashi.audit.work.Exports;
import org.kakehashi.identity.Actor;
import org.kakehashi.web.audit.AuditQuery;
import org.kakehashi.web.audit.Periods;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives the lists of the auditor's pages to be taken along. All are posted: no address may name whom one looks for. */
@Controller
@RequestMapping("/audit")
class TakingController {

    private final Exports exports;
    private final TakenLists lists;
    private final ZoneId zone;

    TakingController(Exports exports, TakenLists lists, Clock clock) {
        this.exports = exports;
        this.lists = lists;
        this.zone = clock.getZone();
    }

    @PostMapping("/acts/export")
    void acts(
            Actor actor,
            Locale locale,
            @ModelAttribute("sought") Sought sought,
            BindingResult read,
            HttpServletResponse response)
            throws IOException {
        Periods.readable(read);
        lists.acts(exports.acts(actor, sought.search(zone, 1)), locale, response);
    }

    @PostMapping("/cases/export")
    void cases(
            Actor actor,
            Locale locale,
            @ModelAttribute("query") AuditQuery query,
            BindingResult read,
            HttpServletResponse response)
            throws IOException {
        Periods.readable(read);
        lists.cases("cases", exports.cases(actor, query.whole(zone)), locale, response);
    }

    @PostMapping("/exceptions/export")
    void exceptions(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable Exceptional only,
            @ModelAttribute("period") Period period,
            BindingResult read,
            HttpServletResponse response)
            throws IOException {
        Periods.readable(read);
        lists.exceptions(exports.exceptions(actor, only, period.begin(zone), period.end(zone)), locale, response);
    }

    @PostMapping("/notes/export")
    void notes(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) AuditNote.@Nullable Kind only,
            HttpServletResponse response)
            throws IOException {
        lists.notes(exports.notes(actor, only), locale, response);
    }

    @PostMapping("/samples/{id}/export")
    void sample(Actor actor, Locale locale, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        lists.cases("sample-" + id, exports.sample(actor, id), locale, response);
    }
}

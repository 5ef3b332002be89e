package org.kakehashi.web.audit.work;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.work.Exceptional;
import org.kakehashi.audit.work.Exceptions;
import org.kakehashi.audit.work.Exports;
import org.kakehashi.identity.Actor;
import org.kakehashi.web.audit.AuditWords;
import org.kakehashi.web.audit.Periods;
import org.kakehashi.web.audit.Taking;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.KeyPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Acts that stand out. */
@Controller
class ExceptionsController {

    private static final String PATH = "/audit/exceptions";

    private final Exceptions exceptions;
    private final Exports exports;
    private final ActLine.Maker lines;
    private final AuditWords words;
    private final ZoneId zone;

    ExceptionsController(Exceptions exceptions, Exports exports, ActLine.Maker lines, AuditWords words, Clock clock) {
        this.exceptions = exceptions;
        this.exports = exports;
        this.lines = lines;
        this.words = words;
        this.zone = clock.getZone();
    }

    @GetMapping(PATH)
    String show(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable Exceptional only,
            @ModelAttribute("period") Period period,
            BindingResult read,
            Model model,
            HttpServletResponse response) {
        Periods.readable(read);
        boolean reversed = Periods.reversed(period.from(), period.to(), model, response);
        KeyPage<Exceptions.Line> page = KeyPage.cut(
                reversed
                        ? List.of()
                        : exceptions.find(actor, only, period.begin(zone), period.end(zone), period.after()),
                Exceptions.PAGE,
                line -> String.valueOf(line.act().n()));
        Period next = period.from(page.next());
        model.addAttribute(
                "screen",
                new ActsScreen.StandingOut(
                        only == null ? "" : only.name(),
                        period,
                        Arrays.stream(Exceptional.values())
                                .map(one -> Choice.of(one.name(), words.say(locale, "audit.exception." + one)))
                                .toList(),
                        lines.standingOut(page.items(), locale),
                        next == null ? null : next.address(PATH, only == null ? Map.of() : Map.of("only", only.name())),
                        new Taking(Map.of(), exports.most())
                                .with("only", only)
                                .with("from", period.from())
                                .with("to", period.to())));
        return "audit/exceptions";
    }
}

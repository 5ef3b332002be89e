package org.kakehashi.web.audit.work;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.work.ActLog;
import org.kakehashi.audit.work.Exceptional;
import org.kakehashi.audit.work.Exceptions;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Role;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.ActSearch;
import org.kakehashi.trail.DeclaresActs;
import org.kakehashi.trail.FoundAct;
import org.kakehashi.web.audit.AuditWords;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.KeyPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** Acts over all cases, and those among them that stand out. */
@Controller
class ActsController {

    private final ActLog log;
    private final Exceptions exceptions;
    private final List<DeclaresActs> declared;
    private final ActLine.Maker lines;
    private final AuditWords words;
    private final ZoneId zone;

    ActsController(
            ActLog log,
            Exceptions exceptions,
            List<DeclaresActs> declared,
            ActLine.Maker lines,
            AuditWords words,
            Clock clock) {
        this.log = log;
        this.exceptions = exceptions;
        this.declared = declared;
        this.lines = lines;
        this.words = words;
        this.zone = clock.getZone();
    }

    @GetMapping("/audit/acts")
    String acts(
            Actor actor,
            Locale locale,
            @RequestParam(defaultValue = "") String only,
            @RequestParam(required = false) @Nullable Role role,
            @ModelAttribute("period") Period period,
            BindingResult read,
            Model model) {
        readable(read);
        ActSearch search = new ActSearch(
                only.isEmpty() ? Set.of() : Set.of(only),
                role == null ? null : role.name(),
                period.begin(zone),
                period.end(zone),
                period.after(),
                Exceptions.PAGE + 1);
        KeyPage<FoundAct> page = KeyPage.cut(log.find(actor, search), Exceptions.PAGE, act -> String.valueOf(act.n()));
        String roleName = role == null ? "" : role.name();
        model.addAttribute(
                "screen",
                new ActsScreen(
                        only,
                        kinds(locale),
                        roleName,
                        roles(locale),
                        period,
                        page.items().stream()
                                .map(act -> lines.of(act, "", locale))
                                .toList(),
                        next("/audit/acts", only, roleName, period, page.next())));
        return "audit/acts";
    }

    @GetMapping("/audit/exceptions")
    String exceptions(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable Exceptional only,
            @ModelAttribute("period") Period period,
            BindingResult read,
            Model model) {
        readable(read);
        KeyPage<Exceptions.Line> page = KeyPage.cut(
                exceptions.find(actor, only, period.begin(zone), period.end(zone), period.after()),
                Exceptions.PAGE,
                line -> String.valueOf(line.act().n()));
        String onlyName = only == null ? "" : only.name();
        model.addAttribute(
                "screen",
                new ActsScreen(
                        onlyName,
                        sorts(locale),
                        "",
                        List.of(),
                        period,
                        page.items().stream()
                                .map(line -> lines.of(
                                        line.act(), words.say(locale, "audit.exception." + line.what()), locale))
                                .toList(),
                        next("/audit/exceptions", onlyName, "", period, page.next())));
        return "audit/exceptions";
    }

    private static void readable(BindingResult read) {
        if (read.hasErrors()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    private List<Choice> kinds(Locale locale) {
        return declared.stream()
                .flatMap(module -> module.actKinds().stream())
                .map(ActKind::name)
                .distinct()
                .map(kind -> Choice.of(kind, words.act(kind, locale)))
                .sorted(Comparator.comparing(Choice::text))
                .toList();
    }

    private List<Choice> roles(Locale locale) {
        return Arrays.stream(Role.values())
                .map(role -> Choice.of(role.name(), words.say(locale, "web.role." + role)))
                .toList();
    }

    private List<Choice> sorts(Locale locale) {
        return Arrays.stream(Exceptional.values())
                .map(one -> Choice.of(one.name(), words.say(locale, "audit.exception." + one)))
                .toList();
    }

    private static @Nullable String next(String path, String only, String role, Period period, @Nullable String after) {
        if (after == null) {
            return null;
        }
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path).queryParam("after", after);
        if (!only.isEmpty()) {
            address.queryParam("only", only);
        }
        if (!role.isEmpty()) {
            address.queryParam("role", role);
        }
        if (period.from() != null) {
            address.queryParam("from", period.from());
        }
        if (period.to() != null) {
            address.queryParam("to", period.to());
        }
        return address.encode().toUriString();
    }
}

package org.kakehashi.web.audit.work;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.work.ActLog;
import org.kakehashi.audit.work.Exceptional;
import org.kakehashi.audit.work.Exceptions;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Person;
import org.kakehashi.identity.Role;
import org.kakehashi.review.Outcome;
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
    private final People people;
    private final ZoneId zone;

    ActsController(
            ActLog log,
            Exceptions exceptions,
            List<DeclaresActs> declared,
            ActLine.Maker lines,
            AuditWords words,
            People people,
            Clock clock) {
        this.log = log;
        this.exceptions = exceptions;
        this.declared = declared;
        this.lines = lines;
        this.words = words;
        this.people = people;
        this.zone = clock.getZone();
    }

    @GetMapping("/audit/acts")
    String acts(
            Actor actor,
            Locale locale,
            @ModelAttribute("sought") Sought sought,
            BindingResult soughtRead,
            @ModelAttribute("period") Period period,
            BindingResult read,
            Model model) {
        readable(soughtRead);
        readable(read);
        String username = sought.person() == null ? "" : sought.person().strip();
        Optional<UUID> person = people.byUsername(username).map(Person::id);
        boolean nobody = !username.isEmpty() && person.isEmpty();
        ActSearch search = new ActSearch(
                sought.kinds(),
                sought.role() == null ? null : sought.role().name(),
                person.orElse(null),
                sought.terms(),
                period.begin(zone),
                period.end(zone),
                period.after(),
                Exceptions.PAGE + 1);
        KeyPage<FoundAct> page = KeyPage.cut(
                nobody ? List.of() : log.find(actor, search), Exceptions.PAGE, act -> String.valueOf(act.n()));
        model.addAttribute(
                "screen",
                new ActsScreen(
                        sought,
                        kinds(locale),
                        roles(locale),
                        outcomes(locale),
                        period,
                        page.items().stream()
                                .map(act -> lines.of(act, "", locale))
                                .toList(),
                        next("/audit/acts", sought, period, page.next())));
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
        Sought sought = new Sought(only == null ? "" : only.name(), null, null, null, null);
        model.addAttribute(
                "screen",
                new ActsScreen(
                        sought,
                        sorts(locale),
                        List.of(),
                        List.of(),
                        period,
                        page.items().stream()
                                .map(line -> lines.of(
                                        line.act(), words.say(locale, "audit.exception." + line.what()), locale))
                                .toList(),
                        next("/audit/exceptions", sought, period, page.next())));
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

    private List<Choice> outcomes(Locale locale) {
        return Arrays.stream(Outcome.values())
                .map(one -> Choice.of(one.name(), words.say(locale, "review.outcome." + one)))
                .toList();
    }

    private List<Choice> sorts(Locale locale) {
        return Arrays.stream(Exceptional.values())
                .map(one -> Choice.of(one.name(), words.say(locale, "audit.exception." + one)))
                .toList();
    }

    private static @Nullable String next(String path, Sought sought, Period period, @Nullable String after) {
        if (after == null) {
            return null;
        }
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path).queryParam("after", after);
        sought.into(address);
        if (period.from() != null) {
            address.queryParam("from", period.from());
        }
        if (period.to() != null) {
            address.queryParam("to", period.to());
        }
        return address.encode().toUriString();
    }
}

package org.kakehashi.web.audit.work;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kakehashi.audit.work.ActLog;
import org.kakehashi.audit.work.Exceptions;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.People;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Acts over all cases. Nothing is changed by the post: it keeps the person who is looked for out of the address. */
@Controller
@RequestMapping(ActsController.PATH)
class ActsController {

    static final String PATH = "/audit/acts";

    private final ActLog log;
    private final List<DeclaresActs> declared;
    private final ActLine.Maker lines;
    private final AuditWords words;
    private final People people;
    private final ZoneId zone;

    ActsController(
            ActLog log,
            List<DeclaresActs> declared,
            ActLine.Maker lines,
            AuditWords words,
            People people,
            Clock clock) {
        this.log = log;
        this.declared = declared;
        this.lines = lines;
        this.words = words;
        this.people = people;
        this.zone = clock.getZone();
    }

    @GetMapping
    String show(
            Actor actor,
            Locale locale,
            @ModelAttribute("sought") Sought sought,
            BindingResult soughtRead,
            @ModelAttribute("period") Period period,
            BindingResult periodRead,
            Model model,
            HttpServletResponse response) {
        Periods.readable(soughtRead, periodRead);
        if (sought.person() != null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "person");
        }
        return page(actor, locale, sought, period, model, response);
    }

    @PostMapping
    String search(
            Actor actor,
            Locale locale,
            @ModelAttribute("sought") Sought sought,
            BindingResult soughtRead,
            @ModelAttribute("period") Period period,
            BindingResult periodRead,
            Model model,
            HttpServletResponse response) {
        Periods.readable(soughtRead, periodRead);
        return sought.person() == null
                ? "redirect:" + period.address(PATH, sought.filters())
                : page(actor, locale, sought, period, model, response);
    }

    private String page(
            Actor actor, Locale locale, Sought sought, Period period, Model model, HttpServletResponse response) {
        boolean reversed = Periods.reversed(period, model, response);
        ActSearch search = new ActSearch(
                sought.kinds(),
                sought.role() == null ? null : sought.role().name(),
                sought.person(),
                sought.terms(),
                period.begin(zone),
                period.end(zone),
                period.after(),
                Exceptions.PAGE + 1);
        KeyPage<FoundAct> page = KeyPage.cut(
                reversed ? List.of() : log.find(actor, search), Exceptions.PAGE, act -> String.valueOf(act.n()));
        Period next = period.from(page.next());
        model.addAttribute(
                "screen",
                new ActsScreen.All(
                        sought,
                        period,
                        choices(locale),
                        page.items().stream()
                                .map(act -> lines.of(act, "", locale))
                                .toList(),
                        next == null || sought.person() == null ? Map.of() : posted(sought, next),
                        next == null || sought.person() != null ? null : next.address(PATH, sought.filters())));
        return "audit/acts";
    }

    private static Map<String, String> posted(Sought sought, Period next) {
        Map<String, String> posted = new LinkedHashMap<>(sought.filters());
        posted.putAll(next.filters());
        posted.put("person", String.valueOf(sought.person()));
        return posted;
    }

    private ActsScreen.Choices choices(Locale locale) {
        return new ActsScreen.Choices(
                declared.stream()
                        .flatMap(module -> module.actKinds().stream())
                        .map(ActKind::name)
                        .distinct()
                        .map(kind -> Choice.of(kind, words.act(kind, locale)))
                        .sorted(Comparator.comparing(Choice::text))
                        .toList(),
                Arrays.stream(Role.values())
                        .map(role -> Choice.of(role.name(), words.say(locale, "web.role." + role)))
                        .toList(),
                people.all().stream()
                        .map(person -> Choice.of(person.id().toString(), person.name(locale)))
                        .toList(),
                Arrays.stream(Outcome.values())
                        .map(one -> Choice.of(one.name(), words.say(locale, "review.outcome." + one)))
                        .toList());
    }
}

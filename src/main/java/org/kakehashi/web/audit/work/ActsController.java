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
import org.kakehashi.audit.work.Exports;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Role;
import org.kakehashi.review.Outcome;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.DeclaresActs;
import org.kakehashi.trail.FoundAct;
import org.kakehashi.web.audit.AuditWords;
import org.kakehashi.web.audit.Periods;
import org.kakehashi.web.audit.Taking;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.KeyPage;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.server.ResponseStatusException;

/** Acts over all cases. Nothing is changed by the post: it keeps the person who is looked for out of the address. */
@Controller
@RequestMapping(ActsController.PATH)
class ActsController {

    static final String PATH = "/audit/acts";

    private final ActLog log;
    private final Exports exports;
    private final List<DeclaresActs> declared;
    private final ActLine.Maker lines;
    private final AuditWords words;
    private final People people;
    private final ZoneId zone;

    ActsController(
            ActLog log,
            Exports exports,
            List<DeclaresActs> declared,
            ActLine.Maker lines,
            AuditWords words,
            People people,
            Clock clock) {
        this.log = log;
        this.exports = exports;
        this.declared = declared;
        this.lines = lines;
        this.words = words;
        this.people = people;
        this.zone = clock.getZone();
    }

    @RequestMapping(method = {RequestMethod.GET, RequestMethod.POST})
    String show(
            Actor actor,
            Locale locale,
            HttpMethod method,
            @ModelAttribute("sought") Sought sought,
            BindingResult read,
            Model model,
            HttpServletResponse response) {
        Periods.readable(read);
        boolean posted = method.equals(HttpMethod.POST);
        if (!posted && sought.person() != null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "person");
        }
        return posted && sought.person() == null
                ? "redirect:" + sought.period().address(PATH, sought.filters())
                : page(actor, locale, sought, model, response);
    }

    private String page(Actor actor, Locale locale, Sought sought, Model model, HttpServletResponse response) {
        Period period = sought.period();
        boolean reversed = Periods.reversed(sought.from(), sought.to(), model, response);
        KeyPage<FoundAct> page = KeyPage.cut(
                reversed ? List.of() : log.find(actor, sought.search(zone, Exceptions.PAGE + 1)),
                Exceptions.PAGE,
                act -> String.valueOf(act.n()));
        Period next = period.from(page.next());
        model.addAttribute(
                "screen",
                new ActsScreen.All(
                        sought,
                        period,
                        choices(locale),
                        lines.plain(page.items(), locale),
                        next == null || sought.person() == null ? Map.of() : posted(sought, next),
                        next == null || sought.person() != null ? null : next.address(PATH, sought.filters()),
                        new Taking(sought.filters(), exports.most())
                                .with("from", sought.from())
                                .with("to", sought.to())
                                .with("person", sought.person())));
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
                people.notErased().stream()
                        .map(person -> Choice.of(person.id().toString(), person.name(locale)))
                        .toList(),
                Arrays.stream(Outcome.values())
                        .map(one -> Choice.of(one.name(), words.say(locale, "review.outcome." + one)))
                        .toList());
    }
}

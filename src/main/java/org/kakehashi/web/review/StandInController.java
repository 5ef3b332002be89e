package org.kakehashi.web.review;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Permissions;
import org.kakehashi.review.StandIns;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.Flash;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.Crumb;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Names who acts for the reader while he is away. */
@Controller
@RequestMapping("/review/stand-in")
class StandInController {

    private final StandIns standIns;
    private final People people;
    private final Permissions permissions;
    private final CaseWords words;

    StandInController(StandIns standIns, People people, Permissions permissions, CaseWords words) {
        this.standIns = standIns;
        this.people = people;
        this.permissions = permissions;
        this.words = words;
    }

    @GetMapping
    String show(Actor actor, Locale locale, Model model) {
        return show(actor, locale, Map.of(), model);
    }

    private String show(Actor actor, Locale locale, Map<String, String> kept, Model model) {
        permissions.require(actor, "worklist.substitute");
        model.addAttribute(
                "screen",
                new StandInScreen(
                        standIns.of(actor).stream()
                                .map(one -> new StandInScreen.Named(
                                        words.person(one.person(), locale), one.from(), one.to()))
                                .toList(),
                        people.withRole(actor.role()).stream()
                                .filter(one -> !one.id().equals(actor.person()))
                                .map(one -> Choice.of(one.id().toString(), one.name(locale)))
                                .toList(),
                        kept,
                        List.of(
                                Crumb.to(words.say(locale, "review.title"), "/review"),
                                Crumb.here(words.say(locale, "review.stand-in")))));
        return "review/stand-in";
    }

    @PostMapping
    String name(
            Command command,
            Locale locale,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        FieldErrors errors = FieldErrors.none();
        LocalDate from = day(sent, "from", errors);
        LocalDate to = day(sent, "to", errors);
        UUID who = who(sent, errors);
        if (from != null && to != null && to.isBefore(from)) {
            errors.add("to", "review.problem.ends-before-start");
        }
        if (errors.any() || from == null || to == null || who == null) {
            model.addAttribute("errors", errors);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(command.actor(), locale, sent, model);
        }
        standIns.substitute(command, who, from, to);
        Flash.done(redirect, "review.stand-in.named");
        return "redirect:/review/stand-in";
    }

    private static @Nullable UUID who(Map<String, String> sent, FieldErrors errors) {
        String given = sent.getOrDefault("who", "");
        if (given.isEmpty()) {
            errors.add("who", "review.problem.to");
            return null;
        }
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException e) {
            throw new NoSuchThing("colleague");
        }
    }

    private static @Nullable LocalDate day(Map<String, String> sent, String field, FieldErrors errors) {
        try {
            return LocalDate.parse(sent.getOrDefault(field, ""));
        } catch (DateTimeParseException e) {
            errors.add(field, "review.problem.date");
            return null;
        }
    }
}

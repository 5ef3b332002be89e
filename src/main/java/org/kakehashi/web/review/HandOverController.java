package org.kakehashi.web.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.People;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.Refused;
import org.kakehashi.review.WorkItem;
import org.kakehashi.review.WorkList;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.Flash;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.Crumb;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives what one has to a colleague, or back to the list. */
@Controller
@RequestMapping("/review/cases/{id}/hand-over")
class HandOverController {

    private static final String BACK = "back";

    private final WorkList workList;
    private final CaseFiles files;
    private final People people;
    private final CaseWords words;

    HandOverController(WorkList workList, CaseFiles files, People people, CaseWords words) {
        this.workList = workList;
        this.files = files;
        this.people = people;
        this.words = words;
    }

    @GetMapping
    String show(Actor actor, Locale locale, @PathVariable UUID id, Model model) {
        return show(actor, locale, id, Map.of(), model);
    }

    private String show(Actor actor, Locale locale, UUID id, Map<String, String> kept, Model model) {
        CaseFile file = files.sight(actor, id);
        WorkItem item = workList.of(id).stream()
                .filter(one -> one.role() == actor.role() && one.person() == null)
                .findFirst()
                .orElseThrow(() -> new NoSuchThing("work item"));
        model.addAttribute(
                "screen",
                new HandOverScreen(
                        file,
                        item.id(),
                        item.version(),
                        item.step(),
                        words.person(item.claimedBy(), locale),
                        colleagues(actor, item, file, locale),
                        kept,
                        List.of(
                                Crumb.to(words.say(locale, "review.title"), "/review"),
                                Crumb.to(file.number(), "/review/cases/" + id),
                                Crumb.here(words.say(locale, "review.hand-over")))));
        return "review/hand-over";
    }

    private List<Choice> colleagues(Actor actor, WorkItem item, CaseFile file, Locale locale) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of(BACK, words.say(locale, "review.hand-over.back")));
        people.withRole(item.role()).stream()
                .filter(one -> !one.id().equals(actor.person()) && !file.isOwnOf(one.id()))
                .filter(one ->
                        item.unit() == null || people.unitsHeadedBy(one.id()).contains(item.unit()))
                .forEach(one ->
                        choices.add(new Choice(one.id().toString(), one.name(locale), words.unit(one.unit(), locale))));
        return choices;
    }

    @PostMapping
    String handOver(
            Command command,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam UUID item,
            @RequestParam int version,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        FieldErrors errors = FieldErrors.none();
        String to = sent.getOrDefault("to", "");
        if (to.isEmpty()) {
            errors.add("to", "review.problem.to");
        }
        if (sent.getOrDefault("reason", "").isBlank()) {
            errors.add("reason", "review.problem.reason");
        }
        if (errors.any()) {
            return again(command.actor(), locale, id, sent, errors, model, response);
        }
        try {
            workList.reassign(command, item, version, colleague(to), sent.getOrDefault("reason", ""));
        } catch (Refused.OwnCase refused) {
            return again(command.actor(), locale, id, sent, errors.add("to", "refusal.OwnCase"), model, response);
        }
        Flash.done(redirect, "review.handed-over");
        return "redirect:/review";
    }

    private static @Nullable UUID colleague(String to) {
        if (to.equals(BACK)) {
            return null;
        }
        try {
            return UUID.fromString(to);
        } catch (IllegalArgumentException e) {
            throw new NoSuchThing("colleague");
        }
    }

    private String again(
            Actor actor,
            Locale locale,
            UUID id,
            Map<String, String> sent,
            FieldErrors errors,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("errors", errors);
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return show(actor, locale, id, sent, model);
    }
}

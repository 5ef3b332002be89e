package org.kakehashi.web.disclosure;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kakehashi.disclosure.Disclosure;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.disclosure.Incomplete;
import org.kakehashi.disclosure.Part;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.review.WorkList;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.parts.Row;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Check your answers, pledge, submit, and the receipt. */
@Controller
@RequestMapping("/disclosure/{id}")
class CheckController {

    private final Disclosures disclosures;
    private final OwnDisclosure own;
    private final AnswerWords words;
    private final Crumbs crumbs;
    private final WorkList work;

    CheckController(Disclosures disclosures, OwnDisclosure own, AnswerWords words, Crumbs crumbs, WorkList work) {
        this.disclosures = disclosures;
        this.own = own;
        this.words = words;
        this.crumbs = crumbs;
        this.work = work;
    }

    @GetMapping("/check")
    String check(Actor actor, Locale locale, @PathVariable UUID id, Model model) {
        return check(own.editable(actor, id), locale, model);
    }

    private String check(Disclosure one, Locale locale, Model model) {
        String path = "/disclosure/" + one.id();
        List<Row> missing = disclosures.missing(one).stream()
                .map(part -> new Row(words.part(part, locale), "part-" + part.path(), path + "/parts/" + part.path()))
                .toList();
        model.addAttribute(
                "screen",
                new CheckScreen(
                        one,
                        String.valueOf(one.year()),
                        path,
                        AnsweredPart.all(path, one.document(), words, locale),
                        missing,
                        one.document().effortTotal(),
                        words.pledgeAskedBecause(locale),
                        crumbs.page(one, "disclosure.check", locale)));
        return "disclosure/check";
    }

    @PostMapping("/submission")
    String submit(
            Command command,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean pledge,
            Model model,
            HttpServletResponse response) {
        try {
            disclosures.submit(command, id, version, pledge);
            return "redirect:/disclosure/" + id + "/done";
        } catch (Incomplete e) {
            FieldErrors errors = FieldErrors.none();
            e.parts().forEach(part -> {
                boolean pledged = part.equals(Incomplete.PLEDGE);
                errors.add(
                        pledged ? "pledge" : "part-" + Part.valueOf(part).path(),
                        pledged ? "disclosure.problem.pledge" : "disclosure.problem.part." + part);
            });
            model.addAttribute("errors", errors);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return check(own.editable(command.actor(), id), locale, model);
        }
    }

    @GetMapping("/done")
    String done(Actor actor, Locale locale, @PathVariable UUID id, Model model) {
        Disclosure one = own.any(actor, id);
        model.addAttribute(
                "screen",
                new DoneScreen(
                        one, DisclosureStatus.of(one, work.of(id)), crumbs.page(one, "disclosure.done", locale)));
        return "disclosure/done";
    }
}

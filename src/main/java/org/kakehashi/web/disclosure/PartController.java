package org.kakehashi.web.disclosure;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kakehashi.disclosure.Disclosure;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.disclosure.Part;
import org.kakehashi.disclosure.PartAnswer;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.Flash;
import org.kakehashi.web.Texts;
import org.kakehashi.web.parts.Choice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One part: nothing to give, or the list of what is given. */
@Controller
@RequestMapping("/disclosure/{id}/parts/{part}")
class PartController {

    private final Disclosures disclosures;
    private final OwnDisclosure own;
    private final AnswerWords words;
    private final Crumbs crumbs;
    private final Texts texts;

    PartController(Disclosures disclosures, OwnDisclosure own, AnswerWords words, Crumbs crumbs, Texts texts) {
        this.disclosures = disclosures;
        this.own = own;
        this.words = words;
        this.crumbs = crumbs;
        this.texts = texts;
    }

    @GetMapping
    String show(Actor actor, Locale locale, @PathVariable UUID id, @PathVariable Part part, Model model) {
        Disclosure one = own.editable(actor, id);
        return show(one, part, PartScreen.chosen(one.document().part(part)), locale, model);
    }

    private String show(Disclosure one, Part part, String chosen, Locale locale, Model model) {
        String path = "/disclosure/" + one.id();
        PartAnswer answer = one.document().part(part);
        model.addAttribute(
                "screen",
                new PartScreen(
                        one,
                        String.valueOf(one.year()),
                        path,
                        part,
                        AnsweredPart.of(path, part, answer, words, locale),
                        chosen,
                        path + "/parts/" + part.path() + "/items/" + UUID.randomUUID(),
                        answer.answered() == PartAnswer.Answered.BLANK
                                && disclosures.before(one, part).isPresent(),
                        List.of(
                                Choice.of("NIL", Texts.in(texts, locale, "disclosure.part." + part + ".nil")),
                                Choice.of("GIVEN", Texts.in(texts, locale, "disclosure.part.given"))),
                        crumbs.part(one, part, locale)));
        return "disclosure/part";
    }

    /** Nothing to give is saved at once; something to give leads to the first item, or on where there is one. */
    @PostMapping
    String answer(
            Command command,
            Locale locale,
            @PathVariable UUID id,
            @PathVariable Part part,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String answered,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (answered.equals("NIL")) {
            disclosures.savePart(command, id, version, part, PartAnswer.nil());
            Flash.done(redirect, "disclosure.saved");
            return "redirect:/disclosure/" + id;
        }
        Disclosure one = own.editable(command.actor(), id);
        if (!answered.equals("GIVEN")) {
            model.addAttribute("errors", FieldErrors.none().add("answered", "disclosure.problem.answered"));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(one, part, "", locale, model);
        }
        return one.document().part(part).items().isEmpty()
                ? "redirect:/disclosure/" + id + "/parts/" + part.path() + "/items/" + UUID.randomUUID()
                : "redirect:/disclosure/" + id;
    }

    /** Copies the part of the last submitted disclosure. */
    @PostMapping("/same")
    String same(
            Command command,
            @PathVariable UUID id,
            @PathVariable Part part,
            @RequestParam int version,
            RedirectAttributes redirect) {
        PartAnswer before = disclosures
                .before(own.editable(command.actor(), id), part)
                .orElseThrow(() -> new NoSuchThing("earlier part"));
        disclosures.savePart(command, id, version, part, before);
        Flash.note(redirect, "disclosure.same-done");
        return "redirect:/disclosure/" + id + "/parts/" + part.path();
    }
}

package org.kakehashi.web.collaboration;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.kakehashi.collaboration.Collaboration;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.InvalidAnswers;
import org.kakehashi.collaboration.judging.FurtherQuestions.Asked;
import org.kakehashi.collaboration.proposal.Page;
import org.kakehashi.collaboration.proposal.Part;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.Flash;
import org.kakehashi.web.collaboration.form.PageFilling;
import org.kakehashi.web.collaboration.form.PageForms;
import org.kakehashi.web.collaboration.form.Raw;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Whose rules come along, and what those rules want to know. An answer that brings new questions up leads back to them;
 * otherwise the way goes on to checking.
 */
@Controller
@RequestMapping("/collaboration/{id}/further")
class FurtherController {

    private final Collaborations collaborations;
    private final PageForms forms;
    private final FurtherScreens screens;

    FurtherController(Collaborations collaborations, PageForms forms, FurtherScreens screens) {
        this.collaborations = collaborations;
        this.forms = forms;
        this.screens = screens;
    }

    @GetMapping
    String show(Actor actor, Locale locale, @PathVariable UUID id, Model model) {
        Collaboration one = collaborations.draft(actor, id);
        if (!one.state().editable()) {
            return "redirect:/collaboration/" + id;
        }
        Raw raw = PageFilling.of(one.draft().further(), person -> "");
        model.addAttribute("screen", screens.of(one, raw, one.version(), locale));
        return "collaboration/further";
    }

    @PostMapping
    String save(
            Command command,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "continue") String action,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Collaboration before = collaborations.draft(command.actor(), id);
        Set<String> asked = fields(before);
        Raw raw = Raw.of(sent);
        FieldErrors errors = FieldErrors.none();
        Part part = forms.read(Page.FURTHER, raw, errors);
        if (!errors.any()) {
            try {
                collaborations.savePage(command, id, version, part);
            } catch (InvalidAnswers refused) {
                refused.problems()
                        .forEach(problem -> errors.add(problem.field(), "collaboration.problem." + problem.code()));
            }
        }
        if (errors.any()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("errors", errors);
            model.addAttribute("screen", screens.of(before, raw, version, locale));
            return "collaboration/further";
        }
        if (!action.equals("continue")) {
            Flash.done(redirect, "collaboration.saved");
            return "redirect:/collaboration/" + id;
        }
        if (!asked.containsAll(fields(collaborations.draft(command.actor(), id)))) {
            Flash.done(redirect, "collaboration.further.more");
            return "redirect:/collaboration/" + id + "/further";
        }
        return "redirect:/collaboration/" + id + "/check";
    }

    private Set<String> fields(Collaboration one) {
        Set<String> fields = new HashSet<>();
        screens.asked(one).stream().map(Asked::field).forEach(fields::add);
        return fields;
    }
}

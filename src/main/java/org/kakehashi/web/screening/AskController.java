package org.kakehashi.web.screening;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Permissions;
import org.kakehashi.screening.ask.QuestionRefused;
import org.kakehashi.screening.ask.Questions;
import org.kakehashi.screening.kept.KeptScreenings;
import org.kakehashi.screening.names.PartyKind;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.Flash;
import org.kakehashi.web.lookup.OrganisationLookUp;
import org.kakehashi.web.parts.Choice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks the lists about one party. The name is sent in a form, stands in no address, and is kept only where that is asked. */
@Controller
@RequestMapping("/screening")
class AskController {

    private final Questions questions;
    private final KeptScreenings kept;
    private final AskedOrganisation organisation;
    private final AnswerViews views;
    private final Permissions permissions;

    AskController(
            Questions questions,
            KeptScreenings kept,
            AskedOrganisation organisation,
            AnswerViews views,
            Permissions permissions) {
        this.questions = questions;
        this.kept = kept;
        this.organisation = organisation;
        this.views = views;
        this.permissions = permissions;
    }

    @GetMapping
    String show(Actor actor, Locale locale, Model model) {
        permissions.require(actor, "screening.ask");
        return show(AskForm.empty(), null, locale, model);
    }

    /** The part of the page that renews itself while a name is typed. */
    @PostMapping("/organisations")
    String organisations(Actor actor, Locale locale, @ModelAttribute("form") AskForm form, Model model) {
        permissions.require(actor, "screening.ask");
        model.addAttribute("look", organisation.typing(form, locale));
        return "parts/look-up :: found";
    }

    /** The lists are asked again; without a reason nothing is kept. */
    @PostMapping("/kept")
    String keep(
            Command command,
            Locale locale,
            @ModelAttribute("form") AskForm form,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (reason.isBlank()) {
            model.addAttribute("errors", FieldErrors.none().add("reason", "ask.keep.problem"));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(form, views.of(questions.ask(command.actor(), form.asked()), locale), locale, model);
        }
        UUID id = kept.keep(command, form.asked(), reason);
        Flash.done(redirect, "ask.keep.done");
        return "redirect:/screening/kept/" + id;
    }

    @PostMapping
    String ask(
            Actor actor,
            Locale locale,
            @ModelAttribute("form") AskForm form,
            @RequestParam(defaultValue = "") String action,
            Model model,
            HttpServletResponse response) {
        boolean find = action.startsWith("find");
        if (!action.isEmpty() && !find) {
            permissions.require(actor, "screening.ask");
            return show(organisation.changed(action, form, locale), null, locale, model);
        }
        try {
            // the key of return presses the button that finds, and means both
            AnswerView answer = views.of(questions.ask(actor, form.asked()), locale);
            return show(
                    form,
                    answer,
                    find ? organisation.typing(form, locale) : organisation.of(form, locale),
                    locale,
                    model);
        } catch (QuestionRefused refused) {
            model.addAttribute("errors", errors(refused));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(form, null, locale, model);
        }
    }

    static FieldErrors errors(QuestionRefused refused) {
        FieldErrors errors = FieldErrors.none();
        refused.faults().forEach(fault -> errors.add(fault.field(), "ask.problem." + fault));
        return errors;
    }

    private String show(AskForm form, @Nullable AnswerView answer, Locale locale, Model model) {
        return show(form, answer, organisation.of(form, locale), locale, model);
    }

    private String show(
            AskForm form, @Nullable AnswerView answer, OrganisationLookUp look, Locale locale, Model model) {
        List<Choice> kinds = Arrays.stream(PartyKind.values())
                .map(kind -> Choice.of(kind.name(), views.say(locale, "ask.kind." + kind)))
                .toList();
        model.addAttribute("screen", new AskScreen(form, answer, kinds, look));
        return "screening/ask";
    }
}

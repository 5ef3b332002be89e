package org.kakehashi.web.review.decide;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.policy.weighing.NoSuchMeasure;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.Decision;
import org.kakehashi.review.Decisions;
import org.kakehashi.review.NotWaitedFor;
import org.kakehashi.review.Objections;
import org.kakehashi.review.Outcome;
import org.kakehashi.review.Refused;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.Flash;
import org.kakehashi.web.review.Turns;
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

/** Decides in three steps: the form, the letters to look at, the signature. Whatever is refused, nothing typed is lost. */
@Controller
@RequestMapping("/review/cases/{id}/decision")
class DecideController {

    private final Decisions decisions;
    private final Objections objections;
    private final CaseFiles files;
    private final Turns turns;
    private final DecideScreens screens;
    private final Clock clock;

    DecideController(
            Decisions decisions,
            Objections objections,
            CaseFiles files,
            Turns turns,
            DecideScreens screens,
            Clock clock) {
        this.decisions = decisions;
        this.objections = objections;
        this.files = files;
        this.turns = turns;
        this.screens = screens;
        this.clock = clock;
    }

    @GetMapping
    String form(Actor actor, Locale locale, @PathVariable UUID id, Model model) {
        CaseFile file = files.read(actor, id, "DECISION");
        if (!turns.of(actor, id, locale).deciding()) {
            return "redirect:/review/cases/" + id;
        }
        return form(file, screens.fresh(file), locale, model);
    }

    /** The case for one whose turn it is. */
    private CaseFile examined(Actor actor, UUID id, Locale locale) {
        CaseFile file = files.read(actor, id, "DECISION");
        if (!turns.of(actor, id, locale).deciding()) {
            throw new NotWaitedFor();
        }
        return file;
    }

    private String form(CaseFile file, DecisionForm form, Locale locale, Model model) {
        model.addAttribute("screen", screens.form(file, form, locale));
        return "review/decide";
    }

    /** Back from the preview, with all that was typed. */
    @PostMapping("/form")
    String again(
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model) {
        return form(examined(actor, id, locale), DecisionForm.of(sent), locale, model);
    }

    @PostMapping("/preview")
    String preview(
            Command command,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        CaseFile file = examined(command.actor(), id, locale);
        DecisionForm form = DecisionForm.of(sent);
        FieldErrors errors = FieldErrors.none();
        Optional<Decision> decision = decision(id, form, errors);
        if (decision.isEmpty() || errors.any()) {
            return wrong(HttpStatus.UNPROCESSABLE_ENTITY, errors, file, form, locale, model, response);
        }
        model.addAttribute("screen", screens.preview(file, form, decision.get(), command.id(), locale));
        return "review/preview";
    }

    @PostMapping
    String sign(
            Command command,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        CaseFile file = files.sight(command.actor(), id);
        DecisionForm form = DecisionForm.of(sent);
        FieldErrors errors = FieldErrors.none();
        Optional<Decision> decision = decision(id, form, errors);
        if (decision.isEmpty() || errors.any()) {
            return wrong(HttpStatus.UNPROCESSABLE_ENTITY, errors, file, form, locale, model, response);
        }
        try {
            if (turns.of(command.actor(), id, locale).reconsidering()) {
                objections.reconsider(command, id, decision.get());
            } else {
                decisions.determine(command, id, decision.get());
            }
        } catch (Refused.Missing refused) {
            errors.add(refused.field(), "review.problem." + refused.field());
            return wrong(HttpStatus.UNPROCESSABLE_ENTITY, errors, file, form, locale, model, response);
        } catch (Refused | NotWaitedFor | NoSuchMeasure refused) {
            errors.add("outcome", "refusal." + refused.getClass().getSimpleName());
            return wrong(HttpStatus.CONFLICT, errors, file, form, locale, model, response);
        }
        Flash.receipted(redirect, command, "review.decided");
        return "redirect:/review/cases/" + id;
    }

    private Optional<Decision> decision(UUID id, DecisionForm form, FieldErrors errors) {
        Optional<Outcome> outcome = form.outcome();
        if (outcome.isEmpty()) {
            errors.add("outcome", "review.problem.outcome");
            return Optional.empty();
        }
        Decision decision = form.decision(outcome.get(), LocalDate.now(clock), errors);
        decisions.missing(id, decision).forEach(field -> errors.add(field, "review.problem." + field));
        return Optional.of(decision);
    }

    private String wrong(
            HttpStatus status,
            FieldErrors errors,
            CaseFile file,
            DecisionForm form,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("errors", errors);
        response.setStatus(status.value());
        return form(file, form, locale, model);
    }
}

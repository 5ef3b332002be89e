package org.kakehashi.web.collaboration.values;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kakehashi.collaboration.Collaboration;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.Incomplete;
import org.kakehashi.collaboration.Partners;
import org.kakehashi.collaboration.partner.ValuesRecord;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Permissions;
import org.kakehashi.reference.SharedValues;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.Flash;
import org.kakehashi.web.Texts;
import org.kakehashi.web.collaboration.Way;
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

/** An officer looks at what was stated with a no or without evidence, partner by partner. */
@Controller
@RequestMapping("/collaboration/{id}/confirmation")
class ConfirmationController {

    private final Collaborations collaborations;
    private final Partners partners;
    private final SharedValues values;
    private final Permissions permissions;
    private final Texts texts;
    private final Way way;

    ConfirmationController(
            Collaborations collaborations,
            Partners partners,
            SharedValues values,
            Permissions permissions,
            Texts texts,
            Way way) {
        this.collaborations = collaborations;
        this.partners = partners;
        this.values = values;
        this.permissions = permissions;
        this.texts = texts;
        this.way = way;
    }

    @GetMapping
    String show(Actor actor, Locale locale, @PathVariable UUID id, Model model) {
        permissions.require(actor, "partner.confirm-values");
        return show(collaborations.open(actor, id), "", "", locale, model);
    }

    private String show(Collaboration one, String shared, String reason, Locale locale, Model model) {
        List<ConfirmationScreen.Doubt> doubts = partners.doubtfulIn(one.id()).stream()
                .flatMap(partner -> partners.record(partner).stream())
                .map(record -> doubt(record, locale))
                .toList();
        model.addAttribute(
                "screen",
                new ConfirmationScreen(
                        one,
                        doubts,
                        List.of(
                                Choice.of("true", Texts.in(texts, locale, "collaboration.confirmation.shared")),
                                Choice.of("false", Texts.in(texts, locale, "collaboration.confirmation.broken"))),
                        shared,
                        reason,
                        way.below(one, Texts.in(texts, locale, "collaboration.confirmation"), locale)));
        return "collaboration/values/confirmation";
    }

    private ConfirmationScreen.Doubt doubt(ValuesRecord record, Locale locale) {
        return new ConfirmationScreen.Doubt(
                partners.get(record.partner()),
                values.confirmed().stream()
                        .filter(value -> record.answers().containsKey(value.id()))
                        .map(value -> new ConfirmationScreen.Stated(
                                value.name(locale), record.answers().get(value.id())))
                        .toList());
    }

    @PostMapping
    String confirm(
            Command command,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam UUID partner,
            @RequestParam(defaultValue = "") String shared,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        FieldErrors errors = FieldErrors.none();
        if (!shared.matches("true|false")) {
            errors.add("shared", "collaboration.problem.required");
        } else {
            try {
                partners.confirm(command, partner, id, Boolean.parseBoolean(shared), reason.strip());
                Flash.receipted(redirect, command, "collaboration.confirmation.done");
                return "redirect:/collaboration/" + id
                        + (partners.doubtfulIn(id).isEmpty() ? "" : "/confirmation");
            } catch (Incomplete refused) {
                errors.add("reason", "collaboration.problem.required");
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("errors", errors);
        return show(collaborations.open(command.actor(), id), shared, reason, locale, model);
    }
}

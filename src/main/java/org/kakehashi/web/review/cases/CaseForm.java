package org.kakehashi.web.review.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Command;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One of the forms of a case's page as it was sent, and what is needed to answer it. */
final class CaseForm {

    private final Command command;
    private final UUID caseId;
    private final Map<String, String> sent;
    private final Locale locale;
    private final Model model;
    private final RedirectAttributes redirect;
    private final HttpServletResponse response;

    CaseForm(
            Command command,
            UUID caseId,
            Map<String, String> sent,
            Locale locale,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        this.command = command;
        this.caseId = caseId;
        this.sent = sent;
        this.locale = locale;
        this.model = model;
        this.redirect = redirect;
        this.response = response;
    }

    Command command() {
        return command;
    }

    UUID caseId() {
        return caseId;
    }

    /** Without space around it; empty where nothing was typed. */
    String text(String field) {
        return sent.getOrDefault(field, "").strip();
    }

    /** The one of that name; null for nothing chosen, and for what no form offers. */
    <E extends Enum<E>> @Nullable E chosen(Class<E> type, String field) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(sent.get(field)))
                .findFirst()
                .orElse(null);
    }

    /** Null where neither was chosen. */
    @Nullable
    Boolean yesOrNo(String field) {
        return switch (text(field)) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    /** The page again, with what is wrong and all that was typed. */
    String again(CasePage page, FieldErrors errors) {
        model.addAttribute("errors", errors);
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page.show(command.actor(), caseId, sent, locale, model);
    }

    /** To the case's page, which tells once what was done. */
    String done(String text) {
        Flash.receipted(redirect, command, text);
        return "redirect:/review/cases/" + caseId;
    }
}

package org.kakehashi.web.review.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.identity.Command;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the handlers of the forms of a case's page have in common. */
@RequestMapping("/review/cases/{id}")
abstract class CaseForms {

    final CasePage page;

    CaseForms(CasePage page) {
        this.page = page;
    }

    @ModelAttribute
    CaseForm form(
            Command command,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return new CaseForm(command, id, sent, locale, model, redirect, response);
    }
}

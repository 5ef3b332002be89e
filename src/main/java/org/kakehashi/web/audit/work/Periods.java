package org.kakehashi.web.audit.work;

import jakarta.servlet.http.HttpServletResponse;
import org.kakehashi.web.FieldErrors;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;

/** What the searches by days have in common. */
final class Periods {

    private Periods() {}

    /** Refuses what no form sends. */
    static void readable(BindingResult... read) {
        for (BindingResult one : read) {
            if (one.hasErrors()) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
        }
    }

    /** Whether its end is before its beginning; then the form says so. */
    static boolean reversed(Period period, Model model, HttpServletResponse response) {
        if (period.reversed()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("errors", FieldErrors.none().add("to", "audit.sample.problem.to"));
        }
        return period.reversed();
    }
}

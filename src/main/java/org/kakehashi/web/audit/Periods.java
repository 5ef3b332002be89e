package org.kakehashi.web.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.FieldErrors;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;

/** What the searches by days have in common. */
public final class Periods {

    private Periods() {}

    /** Refuses what no form sends. */
    public static void readable(BindingResult read) {
        if (read.hasErrors()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    /** Whether its last day is before its first; then the form says so. */
    public static boolean reversed(
            @Nullable LocalDate from, @Nullable LocalDate to, Model model, HttpServletResponse response) {
        boolean reversed = from != null && to != null && to.isBefore(from);
        if (reversed) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("errors", FieldErrors.none().add("to", "audit.problem.to"));
        }
        return reversed;
    }
}

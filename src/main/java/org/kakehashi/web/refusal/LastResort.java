package org.kakehashi.web.refusal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.Acting;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was refused or broke outside every controller: by the security chain, by the server, in a template. */
@Controller
public class LastResort implements ErrorController {

    /** Set by the security chain when the form's token was missing or old. */
    public static final String EXPIRED = "org.kakehashi.page-expired";

    private final Acting acting;
    private final Telling telling;
    private final Pages pages;
    private final Problems problems;

    LastResort(Acting acting, Telling telling, Pages pages, Problems problems) {
        this.acting = acting;
        this.telling = telling;
        this.pages = pages;
        this.problems = problems;
    }

    @RequestMapping("/error")
    @Nullable
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        HttpStatus status = code instanceof Integer number ? HttpStatus.valueOf(number) : HttpStatus.NOT_FOUND;
        if (path instanceof String api && api.startsWith("/api/")) {
            problems.write(status, request, response);
            return null;
        }
        return pages.of(told(request, status, thrown), request, response);
    }

    private Told told(HttpServletRequest request, HttpStatus status, @Nullable Object thrown) {
        if (request.getAttribute(EXPIRED) != null) {
            return telling.expired();
        }
        if (status == HttpStatus.FORBIDDEN
                && acting.signedIn().isPresent()
                && acting.actor(request).isEmpty()) {
            return telling.withoutRole();
        }
        return thrown instanceof Throwable broken && status.is5xxServerError()
                ? telling.of(broken)
                : telling.status(status);
    }
}

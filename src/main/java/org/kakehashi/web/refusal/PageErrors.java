package org.kakehashi.web.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Whatever a screen throws. A path under {@code /api} that no resource answers comes here too, and is told as a problem. */
@ControllerAdvice
class PageErrors {

    private final Telling telling;
    private final Pages pages;
    private final Problems problems;

    PageErrors(Telling telling, Pages pages, Problems problems) {
        this.telling = telling;
        this.pages = pages;
        this.problems = problems;
    }

    @ExceptionHandler
    @Nullable
    Object thrown(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws Exception {
        // asking somebody to sign in is the security chain's work
        if (thrown instanceof AccessDeniedException && request.getUserPrincipal() == null) {
            throw thrown;
        }
        // whoever asked has gone: there is nobody to tell
        if (thrown instanceof AsyncRequestNotUsableException || thrown instanceof ClientAbortException) {
            return null;
        }
        Answers.breakOff(thrown, response);
        return request.getRequestURI().startsWith("/api/")
                ? problems.of(thrown, request)
                : pages.of(telling.of(thrown), request, response);
    }
}

package org.kakehashi.web.refusal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Tells a program, as problem+json (RFC 9457): in the language it asked for, with both languages beside. */
@Component
public class Problems {

    private final Telling telling;
    private final ObjectMapper json;

    Problems(Telling telling, ObjectMapper json) {
        this.telling = telling;
        this.json = json;
    }

    ResponseEntity<ProblemDetail> of(Throwable thrown, HttpServletRequest request) {
        Told told = telling.of(thrown);
        return ResponseEntity.status(told.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body(told, request));
    }

    /** For the security chain, where no controller is reached. */
    public void write(HttpStatus status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        if (status == HttpStatus.UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), body(telling.status(status), request));
    }

    private static ProblemDetail body(Told told, HttpServletRequest request) {
        Locale locale = request.getHeader("Accept-Language") == null ? Locale.JAPANESE : request.getLocale();
        ProblemDetail problem = ProblemDetail.forStatus(told.status());
        problem.setType(URI.create("urn:kakehashi:problem:" + told.type()));
        problem.setTitle(told.title().in(locale));
        problem.setDetail(told.program().in(locale));
        problem.setInstance(URI.create(request.getRequestURI()));
        problem.setProperty("titleJa", told.title().ja());
        problem.setProperty("titleEn", told.title().en());
        problem.setProperty("detailJa", told.program().ja());
        problem.setProperty("detailEn", told.program().en());
        problem.setProperty("errors", List.copyOf(told.errors()));
        if (!told.incident().isEmpty()) {
            problem.setProperty("incident", told.incident());
        }
        return problem;
    }
}

package org.kakehashi.web.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.DateWords;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.Frame;
import org.kakehashi.web.Frames;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Tells a person, as a page in his language. */
@Component
class Pages {

    private final Frames frames;
    private final DateWords.Factory dates;

    Pages(Frames frames, DateWords.Factory dates) {
        this.frames = frames;
        this.dates = dates;
    }

    ModelAndView of(Told told, HttpServletRequest request, HttpServletResponse response) {
        // the page that tells of a breakdown must not need what may be broken
        Frame frame = told.status().is5xxServerError() ? frames.plain(request) : frames.of(request);
        ModelAndView page = new ModelAndView("error/told", told.status());
        // the page already under way may have set a type for something else
        response.setContentType("text/html;charset=UTF-8");
        page.addObject("frame", frame);
        page.addObject("dates", dates.in(frame.locale()));
        page.addObject("errors", FieldErrors.none());
        page.addObject("screen", new ToldScreen(told, frame.locale(), formerPage(request)));
        return page;
    }

    /** Where a refused form stood; path and query alone, so that no other host gets in. */
    private static @Nullable String formerPage(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        if (request.getMethod().equals("GET") || referer == null) {
            return null;
        }
        try {
            URI page = new URI(referer);
            String path = page.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//")) {
                return null;
            }
            return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
        } catch (URISyntaxException e) {
            return null;
        }
    }
}

package org.kakehashi.web.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
        page.addObject("screen", new ToldScreen(told, frame.locale()));
        return page;
    }
}

package org.kakehashi.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame, its words for dates, and an empty list of field errors. */
@ControllerAdvice(annotations = Controller.class)
class FrameAdvice {

    private final Frames frames;
    private final DateWords.Factory dates;

    FrameAdvice(Frames frames, DateWords.Factory dates) {
        this.frames = frames;
        this.dates = dates;
    }

    @ModelAttribute
    void frame(Model model, HttpServletRequest request) {
        // a program's controller has no page around its answer
        if (request.getRequestURI().startsWith("/api/")) {
            return;
        }
        Frame frame = frames.of(request);
        model.addAttribute("frame", frame);
        model.addAttribute("dates", dates.in(frame.locale()));
        if (!model.containsAttribute("errors")) {
            model.addAttribute("errors", FieldErrors.none());
        }
    }
}

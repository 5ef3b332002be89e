package org.kakehashi.web.review.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.identity.Command;
import org.kakehashi.review.Reviews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is said on a case: questions in the open, comments among reviewers. */
@Controller
@RequestMapping("/review/cases/{id}")
class TalkController {

    private final Reviews reviews;
    private final CasePage page;

    TalkController(Reviews reviews, CasePage page) {
        this.reviews = reviews;
        this.page = page;
    }

    @PostMapping("/questions")
    String ask(
            Command command,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return page.after(
                () -> reviews.ask(command, id, text(sent, "question")),
                command,
                id,
                sent,
                "question",
                "review.asked",
                new CasePage.Reply(locale, model, redirect, response));
    }

    @PostMapping("/comments")
    String comment(
            Command command,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return page.after(
                () -> reviews.comment(command, id, text(sent, "comment")),
                command,
                id,
                sent,
                "comment",
                "review.commented",
                new CasePage.Reply(locale, model, redirect, response));
    }

    private static String text(Map<String, String> sent, String field) {
        return sent.getOrDefault(field, "").strip();
    }
}

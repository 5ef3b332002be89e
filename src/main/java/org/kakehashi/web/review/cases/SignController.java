package org.kakehashi.web.review.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.identity.Command;
import org.kakehashi.review.Decisions;
import org.kakehashi.review.Outcome;
import org.kakehashi.review.Reviews;
import org.kakehashi.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Votes, the second signature, sending upward, and taking up what was on hold. */
@Controller
@RequestMapping("/review/cases/{id}")
class SignController {

    private final Reviews reviews;
    private final Decisions decisions;
    private final CasePage page;

    SignController(Reviews reviews, Decisions decisions, CasePage page) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.page = page;
    }

    @PostMapping("/votes")
    String vote(
            Command command,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        CasePage.Reply reply = new CasePage.Reply(locale, model, redirect, response);
        Outcome outcome = CasePage.chosen(Outcome.class, sent, "vote");
        if (outcome == null) {
            return choose("vote", command, id, sent, reply);
        }
        String reason = text(sent, "vote-reason");
        return page.after(
                () -> reviews.vote(command, id, outcome, reason),
                command,
                id,
                sent,
                reason.isEmpty() ? "vote-reason" : "vote",
                "review.voted",
                reply);
    }

    @PostMapping("/countersignature")
    String countersign(
            Command command,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        CasePage.Reply reply = new CasePage.Reply(locale, model, redirect, response);
        String agreed = text(sent, "agreed");
        if (!agreed.matches("true|false")) {
            return choose("agreed", command, id, sent, reply);
        }
        return page.after(
                () -> decisions.countersign(
                        command, id, Boolean.parseBoolean(agreed), text(sent, "countersign-reason")),
                command,
                id,
                sent,
                "countersign-reason",
                agreed.equals("true") ? "review.countersigned" : "review.countersignature-refused",
                reply);
    }

    @PostMapping("/upward")
    String upward(
            Command command,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return page.after(
                () -> reviews.sendUpward(command, id, text(sent, "upward-reason")),
                command,
                id,
                sent,
                "upward-reason",
                "review.sent-upward",
                new CasePage.Reply(locale, model, redirect, response));
    }

    @PostMapping("/resumption")
    String resume(
            Command command,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return page.after(
                () -> reviews.resume(command, id, text(sent, "resume-reason")),
                command,
                id,
                sent,
                "resume-reason",
                "review.resumed",
                new CasePage.Reply(locale, model, redirect, response));
    }

    private String choose(String field, Command command, UUID id, Map<String, String> sent, CasePage.Reply reply) {
        return page.again(FieldErrors.none().add(field, "review.problem.choose"), command.actor(), id, sent, reply);
    }

    private static String text(Map<String, String> sent, String field) {
        return sent.getOrDefault(field, "").strip();
    }
}

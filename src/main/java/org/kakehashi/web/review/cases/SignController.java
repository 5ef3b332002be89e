package org.kakehashi.web.review.cases;

import org.kakehashi.review.Decisions;
import org.kakehashi.review.Outcome;
import org.kakehashi.review.Reviews;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Votes, the second signature, sending upward, and taking up what was on hold. */
@Controller
class SignController extends CaseForms {

    private final Reviews reviews;
    private final Decisions decisions;

    SignController(Reviews reviews, Decisions decisions, CasePage page) {
        super(page);
        this.reviews = reviews;
        this.decisions = decisions;
    }

    @PostMapping("/votes")
    String vote(@ModelAttribute(binding = false) CaseForm form) {
        Outcome outcome = form.chosen(Outcome.class, "vote");
        if (outcome == null) {
            return page.choose("vote", form);
        }
        String reason = form.text("vote-reason");
        return page.after(
                () -> reviews.vote(form.command(), form.caseId(), outcome, reason),
                form,
                reason.isEmpty() ? "vote-reason" : "vote",
                "review.voted");
    }

    @PostMapping("/countersignature")
    String countersign(@ModelAttribute(binding = false) CaseForm form) {
        Boolean agreed = form.yesOrNo("agreed");
        if (agreed == null) {
            return page.choose("agreed", form);
        }
        return page.after(
                () -> decisions.countersign(form.command(), form.caseId(), agreed, form.text("countersign-reason")),
                form,
                "countersign-reason",
                agreed ? "review.countersigned" : "review.countersignature-refused");
    }

    @PostMapping("/upward")
    String upward(@ModelAttribute(binding = false) CaseForm form) {
        return page.after(
                () -> reviews.sendUpward(form.command(), form.caseId(), form.text("upward-reason")),
                form,
                "upward-reason",
                "review.sent-upward");
    }

    @PostMapping("/resumption")
    String resume(@ModelAttribute(binding = false) CaseForm form) {
        return page.after(
                () -> reviews.resume(form.command(), form.caseId(), form.text("resume-reason")),
                form,
                "resume-reason",
                "review.resumed");
    }
}

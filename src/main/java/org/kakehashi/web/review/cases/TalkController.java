package org.kakehashi.web.review.cases;

import org.kakehashi.review.Reviews;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** What is said on a case: questions in the open, comments among reviewers. */
@Controller
class TalkController extends CaseForms {

    private final Reviews reviews;

    TalkController(Reviews reviews, CasePage page) {
        super(page);
        this.reviews = reviews;
    }

    @PostMapping("/questions")
    String ask(@ModelAttribute(binding = false) CaseForm form) {
        return page.after(
                () -> reviews.ask(form.command(), form.caseId(), form.text("question")),
                form,
                "question",
                "review.asked");
    }

    @PostMapping("/comments")
    String comment(@ModelAttribute(binding = false) CaseForm form) {
        return page.after(
                () -> reviews.comment(form.command(), form.caseId(), form.text("comment")),
                form,
                "comment",
                "review.commented");
    }
}

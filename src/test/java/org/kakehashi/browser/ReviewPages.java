package org.kakehashi.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The way of an officer or a committee member through one case. */
final class ReviewPages {

    private final Window window;
    private final String number;

    /** @param number of the case, as everybody sees it */
    ReviewPages(Window window, String number) {
        this.window = window;
        this.number = number;
    }

    /** Finds the case in the work list and takes it; the case is open afterwards. */
    ReviewPages claim() {
        window.go("/review").heading("review.title").waitFor();
        window.look("work-list");
        window.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(number))
                .getByRole(AriaRole.BUTTON)
                .first()
                .click();
        window.sees("review.claimed").look("case-claimed");
        return this;
    }

    /** Opens it from the list of all open cases. */
    ReviewPages open() {
        window.go("/review?all=true");
        window.page()
                .getByRole(
                        AriaRole.LINK,
                        new com.microsoft.playwright.Page.GetByRoleOptions().setName(Pattern.compile("^" + number)))
                .first()
                .click();
        window.heading("review.facts").waitFor();
        return this;
    }

    ReviewPages ask(String question) {
        window.press("review.ask").heading("web.errors.title").waitFor();
        window.look("question-missing");
        window.form().fill("review.ask.label", question);
        window.press("review.ask").sees("review.asked").look("question-asked");
        return this;
    }

    ReviewPages comment(String text) {
        window.form().fill("review.comment.label", text);
        window.press("review.comment").sees("review.commented");
        return this;
    }

    /** Each match of the partner, one list after the other. */
    ReviewPages judgeEveryMatchTheSame() {
        Locator open = window.page().locator("form[action*='/matches/']");
        for (int left = open.count(); left > 0; left--) {
            new Form(open.first(), window.words())
                    .choose("review.match.verdict", "screening.verdict.SAME")
                    .choose("screening.relation.same", "screening.relation.IS")
                    .choose("review.match.fits", "review.match.fits.true")
                    .fill("review.reason", reason());
            window.look("match");
            open.first().getByRole(AriaRole.BUTTON).click();
            window.sees("review.match.judged.done");
        }
        return this;
    }

    ReviewPages vote(String outcome) {
        window.form().choose("review.vote.label", "review.outcome." + outcome);
        Form form = window.form();
        form.field("review.reason").first().fill(reason());
        window.press("review.vote").sees("review.voted").look("voted");
        return this;
    }

    /** Decides, reads the letter first, and signs. */
    ReviewPages decide(String outcome) {
        return decide("review.decide", outcome);
    }

    /** The same, anew, about an objection. */
    ReviewPages reconsider(String outcome) {
        return decide("review.reconsider", outcome);
    }

    private ReviewPages decide(String link, String outcome) {
        window.follow(link);
        window.button("review.preview.go").waitFor();
        window.look("decide")
                .press("review.preview.go")
                .heading("web.errors.title")
                .waitFor();
        window.look("decide-missing");
        Form form = window.form()
                .choose("review.outcome.label", "review.outcome." + outcome)
                .fill("review.reason.ja", "相手方と契約の条項を確かめました。")
                .fill("review.reason.en", "The partner and the clause of the contract were looked at.");
        if (form.field("review.departure").count() > 0) {
            form.fill("review.departure", reason());
        }
        if (outcome.contains("PLAN") || outcome.contains("MEASURES")) {
            firstMeasure();
        }
        window.page().locator("#acceptsResidual-0").check();
        window.press("review.preview.go").button("review.sign").waitFor();
        window.look("letter-preview")
                .press("review.sign")
                .sees("review.decided")
                .look("decided");
        return this;
    }

    private void firstMeasure() {
        Locator measures = window.form().group("review.measures.choose");
        if (measures.locator("input:checked").count() == 0) {
            measures.getByRole(AriaRole.CHECKBOX).first().check();
        }
        Locator days = measures.locator("input[type=date]");
        for (int i = 0; i < days.count(); i++) {
            if (days.nth(i).inputValue().isEmpty()) {
                days.nth(i).fill("2027-03-31");
            }
        }
    }

    ReviewPages sendUpward() {
        window.unfold("review.upward");
        window.form().field("review.reason").last().fill(reason());
        window.button("review.upward").last().click();
        window.sees("review.sent-upward");
        return this;
    }

    ReviewPages countersign() {
        window.form().choose("review.countersign.label", "review.countersign.agree");
        window.look("countersign")
                .press("review.countersign")
                .sees("review.countersigned")
                .look("countersigned");
        return this;
    }

    private String reason() {
        return window.reading().either("所在地とウェブサイトが同じです。", "The address and the web site are the same.");
    }
}

package org.kakehashi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The way of an officer from the queue of matches into one case. */
final class HitPages {

    private static final String JUDGE = "form[action*='/matches/']:not([action$='/second'])";
    private static final String SECOND = "form[action$='/second']";

    private final Window window;
    private final String number;

    HitPages(Window window, String number) {
        this.window = window;
        this.number = number;
    }

    /** Says of each match that it is another party, which waits for somebody else. */
    HitPages proposeEvery() {
        open("/screening/hits");
        Locator open = window.page().locator(JUDGE);
        int matches = open.count();
        assertThat(matches).isPositive();
        new Form(open.first(), window.words())
                .choose("review.match.verdict", "screening.verdict.DIFFERENT")
                .fill("review.reason", reason());
        send(open, "review.match.judge");
        window.sees("screening.problem.evidence").look("evidence-missing");
        for (int left = open.count(); left > 0; left--) {
            new Form(open.first(), window.words())
                    .choose("review.match.verdict", "screening.verdict.DIFFERENT")
                    .fill("review.reason", reason())
                    .fill("screening.evidence.other", "https://www.example.ac/")
                    .fill("screening.until.other", "2027-06-30");
            send(open, "review.match.judge");
            window.sees("review.match.judged.done");
        }
        window.sees("screening.second.waits").look("proposed");
        assertThat(window.page().locator(SECOND).count()).isZero();
        return this;
    }

    /** Agrees to each proposal as the second person. */
    HitPages confirmEvery() {
        open("/screening/hits?waiting=SECOND");
        Locator proposed = window.page().locator(SECOND);
        assertThat(proposed.count()).isPositive();
        send(proposed, "screening.second.answer");
        window.heading("web.errors.title").waitFor();
        window.look("answer-missing");
        for (int left = proposed.count(); left > 0; left--) {
            proposed.first()
                    .getByLabel(window.words().start("screening.second.confirm"))
                    .check();
            send(proposed, "screening.second.answer");
            window.sees("review.match.judged.done");
        }
        window.look("cleared").go("/screening/hits").look("queue-after");
        return this;
    }

    private void open(String queue) {
        window.go(queue).heading("screening.hits.title").waitFor();
        window.look("queue");
        window.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(number))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        window.heading("review.screening").waitFor();
        window.look("case");
    }

    private void send(Locator forms, String button) {
        forms.first()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(window.words().whole(button)))
                .click();
    }

    private String reason() {
        return window.reading().either("所在地も学科も別の大学です。", "Another university in another town.");
    }
}

package org.kakehashi.browser;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a researcher does on the page of the own case while others look at it. */
final class OwnCasePages {

    private static final Pattern NUMBER = Pattern.compile("[CD]-\\d{4}-\\d{4,}");

    private final Window window;
    private final String path;

    OwnCasePages(Window window, String path) {
        this.window = window;
        this.path = path;
    }

    String number() {
        Matcher number = NUMBER.matcher(window.go(path).page().innerText("body"));
        if (!number.find()) {
            throw new AssertionError("no number on " + path);
        }
        return number.group();
    }

    OwnCasePages answerWithEvidence(String answer) {
        window.go(path).sees("review.own.questions").look("question");
        window.form().fill("review.own.answer", answer);
        window.form()
                .field("review.own.evidence")
                .setInputFiles(new FilePayload(
                        window.reading().either("契約書第7条.txt", "clause-7.txt"),
                        "text/plain",
                        "Clause 7\n".getBytes(StandardCharsets.UTF_8)));
        window.press("review.own.answer.send").sees("review.answered").look("answered");
        return this;
    }

    OwnCasePages takeOnMeasures() {
        window.go(path).sees("review.own.measures.lead").look("measures-offered");
        window.press("review.own.accept.send").heading("web.errors.title").waitFor();
        window.form().choose("review.own.accept.label", "review.own.accept");
        window.press("review.own.accept.send").sees("review.measures.accepted").look("measures-taken-on");
        return this;
    }

    /** Other measures than those offered: refused while they are the same, then with another day. */
    OwnCasePages proposeOtherMeasures(String why) {
        window.go(path);
        window.form().choose("review.own.accept.label", "review.own.counter").fill("review.own.decline.reason", why);
        window.press("review.own.accept.send").sees("review.problem.counter").look("counter-the-same");
        window.page()
                .locator("#measures-counter .measure:has(input:checked) input[type=date]")
                .first()
                .fill("2027-09-30");
        window.look("counter-proposal")
                .press("review.own.accept.send")
                .sees("review.measures.countered")
                .look("counter-proposed");
        return this;
    }

    OwnCasePages rebutDraft(String text) {
        window.go(path).sees("review.own.draft.lead").look("draft-decision");
        window.press("review.own.draft.send").heading("web.errors.title").waitFor();
        window.form().choose("review.own.draft.label", "review.own.draft.rebut").fill("review.own.draft.text", text);
        window.form()
                .field("review.own.evidence")
                .first()
                .setInputFiles(new FilePayload("plan.txt", "text/plain", "Plan\n".getBytes(StandardCharsets.UTF_8)));
        window.press("review.own.draft.send").sees("review.draft-commented").look("draft-rebutted");
        return this;
    }

    OwnCasePages object(String text) {
        window.go(path).look("outcome").unfold("review.own.object");
        window.form().fill("review.own.object.label", text);
        window.press("review.own.object.send").sees("review.objected").look("objected");
        return this;
    }

    /** The newest letter: as a page, and as a file for each language and both. */
    OwnCasePages readLetter(String kind) {
        window.go(path).follow("document.letter.heading." + kind);
        window.link("document.letter.pdf").waitFor();
        window.look("letter");
        for (String form : new String[] {"document.letter.pdf", "document.letter.pdf.ja", "document.letter.pdf.en"}) {
            String address = window.link(form).first().getAttribute("href");
            byte[] pdf = window.page().request().get(address).body();
            if (!new String(pdf, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-")) {
                throw new AssertionError("no PDF at " + form);
            }
        }
        window.page().getByRole(AriaRole.ARTICLE).first().waitFor();
        return this;
    }
}

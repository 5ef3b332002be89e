package org.kakehashi.browser;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** Bringing editions of a list of the institution. */
final class ListPages {

    private final Window window;
    private final String word;

    /** @param word the short name of the list */
    ListPages(Window window, String word) {
        this.window = window;
        this.word = word;
    }

    /** From the home page to the page of a list that nobody has brought yet. */
    ListPages open() {
        window.go("/home").follow("lists.title").heading("lists.another").waitFor();
        window.look("lists");
        window.form().choose("lists.another.lead", "lists.another.own").fill("lists.another.word", word);
        window.press("lists.another.go").heading("lists.bring").waitFor();
        window.look("list-empty").press("lists.go").sees("lists.problem.file").look("file-missing");
        return this;
    }

    ListPages bring(String edition, String rows) {
        give(edition, rows.getBytes(StandardCharsets.UTF_8));
        window.sees("lists.result.IN_FORCE").look("edition-" + edition);
        return this;
    }

    ListPages seesChanges() {
        window.follow("lists.changes").heading("lists.changes.added").waitFor();
        window.look("changes");
        window.page().goBack();
        window.page()
                .getByText("2", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        window.look("entries");
        window.page().goBack();
        return this;
    }

    /** A file in which no list can be read; what is in use stays. */
    ListPages bad() {
        give("3", new byte[] {0x50, 0x4b, 0x03, 0x04, 0x00});
        window.sees("lists.result.UNREADABLE").look("unreadable");
        window.go("/lists/own-" + word).sees("lists.edition.IN_USE").look("stays");
        return this;
    }

    /** Too much would go, so that it waits for somebody else. */
    ListPages held() {
        give("4", "id,name\n9,Ob Cables\n".getBytes(StandardCharsets.UTF_8));
        window.sees("lists.result.HELD").look("held");
        return this;
    }

    /** The other officer looks at what would change, and drops it with a reason. */
    ListPages drop() {
        window.go("/lists/own-" + word)
                .follow("lists.changes.decide")
                .heading("lists.decide")
                .waitFor();
        window.look("decide")
                .press("lists.decide.drop")
                .sees("lists.problem.reason")
                .look("reason-missing");
        window.form().fill("lists.decide.reason", window.reading().either("別の表でした。", "It was another table."));
        window.press("lists.decide.drop").sees("lists.decided.DROPPED").look("dropped");
        return this;
    }

    private void give(String edition, byte[] file) {
        window.form().fill("lists.field.edition", edition).fill("lists.field.published", "2025-10-0" + edition);
        window.form().field("lists.field.file").setInputFiles(new FilePayload("own.csv", "text/csv", file));
        window.press("lists.go");
    }
}

package org.kakehashi.browser;

import java.util.Set;
import org.kakehashi.disclosure.Part;

/** The researcher's way through a disclosure. */
final class DisclosurePages {

    private final Window window;

    DisclosurePages(Window window) {
        this.window = window;
    }

    /** From the home page to the list of parts. */
    DisclosurePages start() {
        window.go("/home").look("home").follow("disclosure.card.start.link");
        window.heading("disclosure.title").waitFor();
        window.look("disclosures").press("disclosure.start");
        window.heading("disclosure.parts").waitFor();
        window.look("disclosure-draft");
        return this;
    }

    DisclosurePages nothingToGive(Set<Part> parts) {
        parts.forEach(this::nothingToGive);
        return this;
    }

    DisclosurePages nothingToGive(Part part) {
        open(part);
        if (part == Part.CAREER) {
            window.look("part");
        }
        window.form().choose("disclosure.part.question", "disclosure.part." + part + ".nil");
        window.press("disclosure.continue");
        window.heading("disclosure.parts").waitFor();
        return this;
    }

    /** Opens the first entry of a part. */
    Form firstEntry(Part part) {
        open(part);
        window.form().choose("disclosure.part.question", "disclosure.part.given");
        window.press("disclosure.continue");
        window.button("disclosure.item.save").waitFor();
        window.look("entry");
        return window.form();
    }

    /** A side job that a reviewer has to look at: the institution was not told of it. */
    DisclosurePages unreportedSideJob() {
        Form entry = firstEntry(Part.SIDE_JOBS);
        entry.choose("disclosure.question.confidential", "disclosure.choice.NO")
                .fill("disclosure.question.organisation", window.reading().either("例示研究所", "Example Institute"))
                .fill("disclosure.question.position", window.reading().either("顧問", "Adviser"))
                .fill("disclosure.question.from", "2026-04")
                .choose("disclosure.question.abroad", "disclosure.choice.YES")
                .choose("disclosure.question.pay", "disclosure.choice.pay.PAID")
                .fill("disclosure.question.effort", "5")
                .choose("disclosure.question.reported", "disclosure.choice.NO")
                .choose("disclosure.question.forbidsTelling", "disclosure.choice.NO")
                .choose("disclosure.question.dutyToRecruitOrTransfer", "disclosure.choice.NO");
        window.press("disclosure.item.save");
        window.heading("disclosure.items").waitFor();
        window.look("part-given").follow("disclosure.back-to-list");
        window.heading("disclosure.parts").waitFor();
        return this;
    }

    DisclosurePages check() {
        window.follow("disclosure.check.go");
        window.heading("disclosure.check").waitFor();
        return this;
    }

    DisclosurePages pledgeAndSubmit() {
        window.form().tick("disclosure.pledge.accept");
        window.press("disclosure.submit");
        window.heading("disclosure.done").waitFor();
        return this;
    }

    private void open(Part part) {
        window.follow("disclosure.part." + part);
        window.button("disclosure.continue").waitFor();
    }
}

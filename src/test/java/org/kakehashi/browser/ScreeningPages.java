package org.kakehashi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** Looking somebody up outside a case, one name or a spreadsheet of them. */
final class ScreeningPages {

    private final Window window;

    ScreeningPages(Window window) {
        this.window = window;
    }

    /** Nobody, then a listed organisation, then one that nobody lists. */
    ScreeningPages ask(String listed) {
        window.go("/home").follow("ask.place").heading("ask.question").waitFor();
        window.look("ask").press("ask.go").sees("ask.problem.NAME_MISSING").look("name-missing");
        window.form().fill("ask.name", listed).choose("ask.kind", "ask.kind.ORGANISATION");
        window.press("ask.go").sees("ask.outcome.HIT").unfold("screening.why");
        window.sees("screening.why.sum").look("hit");
        keep();
        window.go("/screening");
        window.form().fill("ask.name", "Quiet Meadow Bakery");
        window.press("ask.go").sees("ask.outcome.NO_HIT").look("no-hit");
        return this;
    }

    /** Not without a reason; then it can be read by whoever may. */
    private void keep() {
        window.unfold("ask.keep").press("ask.keep.go").sees("ask.keep.problem").look("keep-without-reason");
        window.form().fill("ask.keep.reason", window.reading().either("来訪の相談に答えるため。", "To answer about a visit."));
        window.press("ask.keep.go").sees("ask.keep.done").look("kept");
        window.go("/screening/kept").heading("ask.kept.title").waitFor();
        window.look("kept-all");
    }

    ScreeningPages sheet(String rows) {
        window.go("/screening").follow("ask.sheets").heading("ask.sheet.new").waitFor();
        window.look("sheets")
                .press("ask.sheet.go")
                .sees("ask.sheet.problem.MISSING")
                .look("sheet-missing");
        window.form()
                .field("ask.sheet.file")
                .setInputFiles(new FilePayload("partners.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)));
        window.press("ask.sheet.go").heading("ask.sheet.one").waitFor();
        window.look("sheet-added");
        window.button("ask.sheet.result").waitFor();
        window.look("sheet-done");
        Download result = window.page().waitForDownload(() -> window.press("ask.sheet.result"));
        assertThat(result.suggestedFilename()).endsWith(".xlsx");
        window.go("/screening/sheets").look("sheets-mine");
        return this;
    }
}

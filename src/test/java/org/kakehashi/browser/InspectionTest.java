package org.kakehashi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The inspection of pages finds what it is there for, and nothing on a good page. */
@Execution(ExecutionMode.SAME_THREAD)
@ExtendWith(Chromium.Needed.class)
class InspectionTest {

    private static final String HEAD = "<!doctype html><html lang=en><title>Page</title><meta name=viewport"
            + " content='width=device-width'><main><h1>A page</h1>";

    private static List<String> of(String content) {
        return of("/page", content);
    }

    private static List<String> of(String path, String content) {
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            page.setViewportSize(Reading.ENGLISH_NARROW.width(), 800);
            page.route(
                    "**",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html;charset=utf-8")
                            .setBody(HEAD + content + "</main></html>")));
            page.navigate("http://kakehashi.example" + path);
            return Inspection.of(page, Reading.ENGLISH_NARROW);
        }
    }

    @Test
    void a_good_page() {
        assertThat(of("<p>All is well.</p>")).isEmpty();
    }

    @Test
    void a_picture_and_a_field_without_a_name() {
        assertThat(of("<img src='data:,'>")).singleElement().asString().startsWith("axe image-alt");
        assertThat(of("<input>")).singleElement().asString().startsWith("axe label");
    }

    @Test
    void a_field_without_a_name_where_one_with_a_name_was_met() {
        assertThat(of("<label for=one>One</label><input id=one>")).isEmpty();
        assertThat(of("<input id=one>")).singleElement().asString().startsWith("axe label");
    }

    @Test
    void what_is_wrong_only_together_on_a_page_that_was_not_met_yet() {
        String small = "<style>.small { width: 12px; height: 12px; padding: 0; border: 0; margin: 0 }</style><p>";
        String one = "<button class=small>x</button>";
        assertThat(of("/first", small + one)).isEmpty();
        assertThat(of("/second", small + one + one)).singleElement().asString().startsWith("axe target-size");
    }

    @Test
    void a_page_that_was_met_for_another_case() {
        String small = "<style>.tiny { width: 12px; height: 12px; padding: 0; border: 0; margin: 0 }</style><p>";
        String one = "<button class=tiny>x</button>";
        assertThat(of("/case/C-2026-0001/check", small + one)).isEmpty();
        assertThat(of("/case/C-2026-0002/check", small + one + one)).isEmpty();
    }

    @Test
    void pale_letters_in_every_place_that_was_not_measured_yet() {
        String pale = "<style>.pale { color: #ddd; background: #fff }</style>";
        assertThat(of(pale + "<p class=pale>Pale.</p>"))
                .singleElement()
                .asString()
                .startsWith("axe color-contrast");
        assertThat(of(pale + "<ul><li class=pale>Pale.</ul>"))
                .singleElement()
                .asString()
                .startsWith("axe color-contrast");
    }

    @Test
    void words_of_the_other_language_and_of_the_program() {
        assertThat(of("<p>\u6848\u4ef6</p>")).singleElement().asString().startsWith("Japanese not marked");
        assertThat(of("<p>review.result.VARIED</p>")).singleElement().asString().startsWith("not translated");
    }

    @Test
    void what_is_wider_than_the_narrow_screen() {
        assertThat(of("<p style='width:600px'>Wide.</p>"))
                .singleElement()
                .asString()
                .startsWith("wider than 390");
    }
}

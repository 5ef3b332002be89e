package org.kakehashi.browser;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.disclosure.Part;
import org.kakehashi.stories.Newcomer;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class DisclosureAcceptedTest {

    @Autowired
    Stories stories;

    @Autowired
    Newcomer newcomer;

    @ParameterizedTest
    @EnumSource
    void with_nothing_of_concern_it_is_accepted_by_rule_and_says_why(Reading reading) {
        try (Story story = stories.begin("disclosure-accepted", reading)) {
            Window window = story.signedIn(newcomer.engineer());
            DisclosurePages pages =
                    new DisclosurePages(window).start().nothingToGive(EnumSet.of(Part.CAREER, Part.APPOINTMENTS));

            pages.check();
            window.look("check-unfinished").press("disclosure.submit");
            window.heading("web.errors.title").waitFor();
            window.look("check-refused").follow("disclosure.back-to-list");

            pages.nothingToGive(EnumSet.complementOf(EnumSet.of(Part.CAREER, Part.APPOINTMENTS)))
                    .check();
            window.look("check");
            pages.pledgeAndSubmit();
            window.sees("disclosure.by-rule.text").look("done").follow("disclosure.done.status");
            window.heading("disclosure.next").waitFor();
            window.sees("disclosure.by-rule.title")
                    .sees("disclosure.state.ACCEPTED")
                    .look("accepted")
                    .go("/home")
                    .look("home-accepted");
        }
    }

    @Test
    void the_keyboard_alone_suffices() {
        try (Story story = stories.begin("disclosure-by-keyboard", Reading.ENGLISH_NARROW)) {
            Window window = story.stranger();
            Keyboard keyboard = new Keyboard(window);
            window.go("/sign-in");
            keyboard.press("identity.sign-in.form");
            keyboard.type("identity.sign-in.username", newcomer.engineer());
            keyboard.type("identity.sign-in.password", "demo");
            keyboard.press("identity.sign-in.go");
            window.heading("home.title").waitFor();
            keyboard.press("disclosure.card.start.link");
            window.heading("disclosure.title").waitFor();
            keyboard.press("disclosure.start");
            for (Part part : Part.values()) {
                window.heading("disclosure.parts").waitFor();
                keyboard.press("disclosure.part." + part);
                window.button("disclosure.continue").waitFor();
                keyboard.mark("disclosure.part." + part + ".nil");
                keyboard.press("disclosure.continue");
            }
            window.heading("disclosure.parts").waitFor();
            keyboard.press("disclosure.check.go");
            window.heading("disclosure.check").waitFor();
            keyboard.mark("disclosure.pledge.accept");
            window.look("focus-is-seen");
            keyboard.press("disclosure.submit");
            window.heading("disclosure.done").waitFor();
            window.sees("disclosure.by-rule.text");
        }
    }
}

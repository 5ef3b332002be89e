package org.kakehashi.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.EnumSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.disclosure.Part;
import org.kakehashi.stories.Newcomer;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class PostIdentifiedTest {

    @Autowired
    Stories stories;

    @Autowired
    Newcomer newcomer;

    @ParameterizedTest
    @EnumSource
    void where_a_post_is_held_is_found_while_its_name_is_typed_and_told_when_submitting(Reading reading) {
        try (Story story = stories.begin("post-identified", reading)) {
            Window window = story.signedIn(newcomer.engineer());
            DisclosurePages pages = new DisclosurePages(window).start();
            Form entry = pages.firstEntry(Part.APPOINTMENTS);
            entry.field("disclosure.question.organisation").pressSequentially(reading.either("京都大", "kyoto univ"));
            Locator offered = window.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName(Pattern.compile("^" + reading.either("京都大学 ", "Kyoto University "))))
                    .first();
            offered.waitFor();
            window.look("offered");
            offered.focus();
            window.page().keyboard().press("Enter");
            window.sees("web.organisations.identified").look("identified");

            window.form()
                    .choose("disclosure.question.confidential", "disclosure.choice.NO")
                    .choose("disclosure.question.kindOfPost", "disclosure.choice.kindOfPost.APPOINTMENT")
                    .fill("disclosure.question.position", reading.either("客員教授", "Visiting professor"))
                    .fill("disclosure.question.from", "2026-04")
                    .choose("disclosure.question.abroad", "disclosure.choice.NO")
                    .choose("disclosure.question.pay", "disclosure.choice.pay.PAID")
                    .fill("disclosure.question.effort", "5")
                    .choose("disclosure.question.reported", "disclosure.choice.YES")
                    .choose("disclosure.question.forbidsTelling", "disclosure.choice.NO")
                    .choose("disclosure.question.dutyToRecruitOrTransfer", "disclosure.choice.NO");
            window.press("disclosure.item.save");
            window.heading("disclosure.items").waitFor();
            window.look("part").follow("disclosure.back-to-list");
            window.heading("disclosure.parts").waitFor();

            pages.nothingToGive(EnumSet.complementOf(EnumSet.of(Part.APPOINTMENTS)))
                    .check();
            window.sees("disclosure.question.ror").look("check");
            pages.pledgeAndSubmit();
            window.sees("disclosure.by-rule.text").look("done");
        }
    }
}

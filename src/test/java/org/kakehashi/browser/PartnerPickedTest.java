package org.kakehashi.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.collaboration.proposal.Kind;
import org.kakehashi.collaboration.proposal.Page;
import org.kakehashi.stories.Newcomer;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class PartnerPickedTest {

    @Autowired
    Stories stories;

    @Autowired
    Newcomer newcomer;

    @ParameterizedTest
    @EnumSource
    void a_partner_is_found_while_its_name_is_typed_and_picked_by_the_keyboard(Reading reading) {
        try (Story story = stories.begin("partner-picked", reading)) {
            Window window = story.signedIn(newcomer.engineer());
            ProposalPages proposal = new ProposalPages(window).start().outline(Kind.JOINT_RESEARCH);

            Form partners = proposal.at(Page.PARTNERS);
            partners.field("collaboration.partners.institutions.name")
                    .pressSequentially(reading.either("京都大", "kyoto univ"));
            Locator offered = window.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new com.microsoft.playwright.Page.GetByRoleOptions()
                                    .setName(Pattern.compile("^" + reading.either("京都大学 ", "Kyoto University "))))
                    .first();
            offered.waitFor();
            window.look("offered");
            offered.focus();
            window.page().keyboard().press("Enter");

            window.sees("web.organisations.identified").look("identified");
            window.form()
                    .select("collaboration.partners.institutions.type", "collaboration.choice.Type.UNIVERSITY")
                    .choose("collaboration.partners.institutions.defenceTies", "collaboration.choice.Answer.NO");
            proposal.next("partners").openTechnology();
        }
    }
}

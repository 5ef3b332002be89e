package org.kakehashi.browser;

import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.disclosure.Part;
import org.kakehashi.stories.Newcomer;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class ClearedByRuleTest {

    @Autowired
    Stories stories;

    @Autowired
    Newcomer newcomer;

    @ParameterizedTest
    @EnumSource
    void it_asks_for_the_disclosure_goes_on_by_itself_and_is_cleared_by_rule(Reading reading) {
        try (Story story = stories.begin("cleared-by-rule", reading)) {
            Window window = story.signedIn(newcomer.engineer());
            ProposalPages proposal = new ProposalPages(window)
                    .start()
                    .jointResearchWith(
                            reading.either("ルリタニア大学", "University of Ruritania") + " " + System.nanoTime(), "NO")
                    .send();
            String collaboration = window.path();
            window.sees("collaboration.next.WAITING_FOR_DISCLOSURE")
                    .look("waits-for-disclosure")
                    .go("/home")
                    .look("home-waits");

            new DisclosurePages(window)
                    .start()
                    .nothingToGive(EnumSet.allOf(Part.class))
                    .check()
                    .pledgeAndSubmit();

            window.go(collaboration).sees("collaboration.next.VALUES_ASKED").look("values-asked");
            proposal.stateValues();
            window.go(collaboration).sees("collaboration.next.CLEARED").look("cleared");
        }
    }
}

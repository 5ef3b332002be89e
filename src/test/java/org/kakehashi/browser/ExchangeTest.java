package org.kakehashi.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.collaboration.proposal.Kind;
import org.kakehashi.stories.Newcomer;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class ExchangeTest {

    @Autowired
    Stories stories;

    @Autowired
    Newcomer newcomer;

    @ParameterizedTest
    @EnumSource
    void ordinary_exchange_is_told_at_once_that_it_needs_no_procedure(Reading reading) {
        try (Story story = stories.begin("exchange", reading)) {
            Window window = story.signedIn(newcomer.engineer());
            ProposalPages pages = new ProposalPages(window)
                    .start()
                    .outline(Kind.ORDINARY_EXCHANGE)
                    .noPartner()
                    .openTechnology()
                    .noAccess("NONE");
            window.sees("collaboration.scope.NO_PROCEDURE");
            pages.send();
            window.sees("collaboration.sent.NOTED")
                    .sees("collaboration.next.NOTED")
                    .look("noted")
                    .go("/home")
                    .look("home")
                    .go("/collaboration")
                    .look("collaborations");
        }
    }
}

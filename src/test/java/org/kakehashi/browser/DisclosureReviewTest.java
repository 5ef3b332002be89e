package org.kakehashi.browser;

import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.disclosure.Part;
import org.kakehashi.stories.Newcomer;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class DisclosureReviewTest {

    @Autowired
    Stories stories;

    @Autowired
    Newcomer newcomer;

    @ParameterizedTest
    @EnumSource
    void a_concern_is_asked_about_answered_with_evidence_and_accepted_with_a_plan(Reading reading) {
        try (Story story = stories.begin("disclosure-reviewed", reading)) {
            Window researcher = story.signedIn(newcomer.engineer());
            new DisclosurePages(researcher)
                    .start()
                    .nothingToGive(EnumSet.complementOf(EnumSet.of(Part.SIDE_JOBS)))
                    .unreportedSideJob()
                    .check()
                    .pledgeAndSubmit();
            researcher.look("submitted").follow("disclosure.done.status");
            researcher.sees("disclosure.state.UNDER_REVIEW").look("under-review");
            OwnCasePages own = new OwnCasePages(researcher, researcher.path());
            String number = own.number();

            Window officer = story.signedIn("watanabe");
            officer.look("home-officer");
            ReviewPages review = new ReviewPages(officer, number)
                    .claim()
                    .comment(reading.either("契約書を見る必要があります。", "We need to see the contract."))
                    .ask(reading.either("どの条項ですか。", "Which clause is it?"));

            researcher.go("/home").look("home-question");
            own.answerWithEvidence(reading.either("第7条です。", "It is clause 7."));

            review.claim().decide("ACCEPTED_WITH_PLAN");
            secondSignatureIfAsked(story, officer, number);

            own.takeOnMeasures().readLetter("ACCEPTANCE");
            researcher.go("/notices").look("notices");
        }
    }

    private static void secondSignatureIfAsked(Story story, Window officer, String number) {
        if (officer.page().getByText(officer.words().part("review.second.open")).count() > 0) {
            new ReviewPages(story.signedIn("yamamoto"), number).claim().countersign();
        }
    }
}

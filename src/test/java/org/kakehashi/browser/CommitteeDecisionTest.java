package org.kakehashi.browser;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.collaboration.Proposals;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.stories.Disclosing;
import org.kakehashi.stories.Newcomer;
import org.kakehashi.stories.Proposing;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class CommitteeDecisionTest {

    @Autowired
    Stories stories;

    @Autowired
    Newcomer newcomer;

    @Autowired
    Disclosing disclosing;

    @Autowired
    Proposing proposing;

    @ParameterizedTest
    @EnumSource
    void a_listed_partner_is_judged_weighed_declined_rebutted_objected_to_and_varied(Reading reading) {
        String lead = newcomer.engineer();
        disclosing.submit(lead, disclosing.filledIn(lead, Map.of()));
        String partner = reading.either("Beihang University", "Beijing University of Aeronautics and Astronautics");
        UUID id = proposing.draft(lead, Proposing.with(Proposals.jointResearch(), partner, Answer.YES));

        try (Story story = stories.begin("committee", reading)) {
            Window researcher = story.signedIn(lead);
            String path = "/collaboration/" + id;
            researcher.go(path + "/check");
            ProposalPages proposal = new ProposalPages(researcher).send();
            researcher.sees("collaboration.next.IDENTITY_CHECK").look("identity-check");
            OwnCasePages own = new OwnCasePages(researcher, path);
            String number = own.number();

            Window officer = story.signedIn("watanabe");
            ReviewPages office = new ReviewPages(officer, number).claim().judgeEveryMatchTheSame();

            researcher.go(path);
            proposal.stateValues();
            researcher.go(path).sees("collaboration.next.BENEFIT_ASKED");
            proposal.claimBenefit();
            researcher.go(path).sees("collaboration.next.UNDER_REVIEW").look("under-review");

            officer.go("/review");
            if (officer.page().getByText(number).count() > 0) {
                office.claim().sendUpward();
            }
            Window chair = story.signedIn("kobayashi");
            chair.look("home-committee");
            ReviewPages committee = new ReviewPages(chair, number).claim().vote("DECLINE");
            Window second = story.signedIn("yoshida");
            new ReviewPages(second, number).open().vote("DECLINE");
            committee.open().decide("DECLINE");
            new ReviewPages(second, number).claim().countersign();

            own.rebutDraft(reading.either("装置は部外者に触れさせません。", "Nobody from outside touches the instrument."));
            committee = new ReviewPages(chair, number).claim().decide("DECLINE");
            new ReviewPages(second, number).claim().countersign();

            own.readLetter("DECISION").object(reading.either("この分野は公開の基礎研究です。", "The field is public basic research."));
            new ReviewPages(officer, number).claim().reconsider("PROCEED_WITH_MEASURES");
            new ReviewPages(story.signedIn("yamamoto"), number).claim().countersign();
            own.proposeOtherMeasures(reading.either("書類がその日までに整います。", "The papers are ready by then."));
            new ReviewPages(officer, number).claim().reconsider("PROCEED_WITH_MEASURES");
            new ReviewPages(story.signedIn("yamamoto"), number).claim().countersign();
            own.takeOnMeasures();
            researcher.go(path).sees("review.result.VARIED").look("varied");
            own.readLetter("RECONSIDERATION");
            researcher.go("/collaboration").look("collaborations");
            officer.go("/review/figures").look("figures");
            officer.go("/review/search").look("search").go("/review/stand-in").look("stand-in");
        }
    }
}

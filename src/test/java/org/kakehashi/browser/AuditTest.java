package org.kakehashi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.Proposals;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.stories.Disclosing;
import org.kakehashi.stories.Newcomer;
import org.kakehashi.stories.Proposing;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class AuditTest {

    @Autowired
    Stories stories;

    @Autowired
    Newcomer newcomer;

    @Autowired
    Disclosing disclosing;

    @Autowired
    Proposing proposing;

    @Autowired
    Collaborations collaborations;

    @ParameterizedTest
    @EnumSource
    void an_auditor_finds_a_case_and_sees_what_was_done_the_way_taken_the_rows_that_fired_and_another_beside_it(
            Reading reading) {
        String other = underReview(reading);
        String number = clearedCase(reading);
        try (Story story = stories.begin("audit", reading)) {
            Window auditor = story.signedIn("mori");
            auditor.look("home-auditor").go("/audit").look("search");
            auditor.form().fill("audit.number", number);
            auditor.press("audit.search");
            auditor.page()
                    .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(number).setExact(true))
                    .click();
            auditor.sees("audit.act.COLLABORATION_PROPOSED").look("timeline");

            auditor.follow("audit.view.path");
            Locator drawing = auditor.page().locator(".djs-element");
            drawing.first().waitFor();
            assertThat(drawing.count()).isGreaterThan(20);
            assertThat(auditor.page().locator(".djs-element.passed").count()).isGreaterThan(5);
            auditor.look("path");

            auditor.follow("audit.view.tables");
            auditor.sees("audit.mark.FIRED").look("tables");

            auditor.follow("audit.view.compare").look("choose");
            auditor.page()
                    .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(auditor.words().say("audit.choose.with", other)))
                    .click();
            auditor.sees("audit.compare.stand.NOT_FIRED").look("compare");
            auditor.go("/processes").look("processes").go("/people").look("people");
        }
    }

    private String clearedCase(Reading reading) {
        return proposed(reading, Proposals.jointResearch(), Answer.NO);
    }

    private String underReview(Reading reading) {
        return proposed(reading, Proposing.inCriticalField(Proposals.jointResearch()), Answer.YES);
    }

    private String proposed(Reading reading, Proposal proposal, Answer defenceTies) {
        String lead = newcomer.engineer();
        disclosing.submit(lead, disclosing.filledIn(lead, Map.of()));
        String partner = reading.either("ルリタニア工科大学", "Ruritania Institute of Technology");
        UUID id = proposing.propose(lead, Proposing.with(proposal, partner, defenceTies));
        proposing.stateValues(lead, id);
        return collaborations.get(id).number();
    }
}

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
import org.kakehashi.stories.Disclosing;
import org.kakehashi.stories.Proposing;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class AuditTest {

    @Autowired
    Stories stories;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Disclosing disclosing;

    @Autowired
    Proposing proposing;

    @Autowired
    Collaborations collaborations;

    @ParameterizedTest
    @EnumSource
    void an_auditor_finds_a_case_and_sees_what_was_done_the_way_taken_and_the_rows_that_fired(Reading reading) {
        String number = clearedCase(reading);
        try (Story story = stories.begin("audit", reading)) {
            Window auditor = story.signedIn("mori");
            auditor.look("home-auditor").go("/audit").look("search");
            auditor.form().fill("audit.number", number);
            auditor.press("audit.search");
            auditor.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(number))
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
            auditor.go("/processes").look("processes").go("/people").look("people");
        }
    }

    private String clearedCase(Reading reading) {
        String lead = newcomers.researcher();
        disclosing.submit(lead, disclosing.filledIn(lead, Map.of()));
        String partner = reading.either("ルリタニア工科大学", "Ruritania Institute of Technology");
        UUID id = proposing.propose(lead, Proposing.with(Proposals.jointResearch(), partner, Answer.NO));
        proposing.stateValues(lead, id);
        return collaborations.get(id).number();
    }
}

package org.kakehashi.browser;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.collaboration.Proposals;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.disclosure.Part;
import org.kakehashi.disclosure.PartAnswer;
import org.kakehashi.stories.Disclosing;
import org.kakehashi.stories.Newcomer;
import org.kakehashi.stories.Proposing;
import org.springframework.beans.factory.annotation.Autowired;

/** What the office does about lists, beside its cases and in them. */
@BrowserTest
class OfficeScreeningTest {

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
    void a_name_is_looked_up_and_the_answer_says_why(Reading reading) {
        try (Story story = stories.begin("screening-ask", reading)) {
            Window officer = story.signedIn("watanabe");
            new ScreeningPages(officer).ask(reading.either("北京航空航天大学", "Beihang Universty"));
            story.signedIn("mori")
                    .go("/home")
                    .follow("ask.kept.title")
                    .heading("ask.kept.title")
                    .waitFor();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_near_match_is_proposed_by_one_officer_and_cleared_by_another(Reading reading) {
        String lead = newcomer.engineer();
        disclosing.submit(lead, disclosing.filledIn(lead, Map.of()));
        String partner = reading.either("Malek Ashtar University of Technology", "Imam Hossein University");
        UUID id = proposing.draft(lead, Proposing.with(Proposals.jointResearch(), partner, Answer.NO));

        try (Story story = stories.begin("screening-hits", reading)) {
            Window researcher = story.signedIn(lead);
            String path = "/collaboration/" + id;
            researcher.go(path + "/check");
            new ProposalPages(researcher).send();
            researcher.sees("collaboration.next.IDENTITY_CHECK").doesNotSee("screening.match.question");
            researcher.look("researcher-identity-check");
            clearedByTwo(story, new OwnCasePages(researcher, path).number());
            researcher.go(path).sees("collaboration.next.VALUES_ASKED");
        }
    }

    /** In one reading: the form is the one of the test before. */
    @Test
    void a_near_match_within_a_disclosure_is_judged_there_and_nothing_of_it_is_told_to_the_researcher() {
        String lead = newcomer.engineer();
        PartAnswer job = Disclosing.ordinarySideJobAt("Harbin Engineering University", "");
        UUID id = disclosing.filledIn(lead, Map.of(Part.SIDE_JOBS, job));
        disclosing.submit(lead, id);

        try (Story story = stories.begin("screening-disclosure", Reading.JAPANESE_WIDE)) {
            Window researcher = story.signedIn(lead);
            String path = "/disclosure/" + id;
            researcher.go(path).sees("disclosure.state.UNDER_REVIEW").doesNotSee("screening.match.question");
            researcher.look("researcher-under-review");
            clearedByTwo(story, new OwnCasePages(researcher, path).number());
            researcher.go(path).sees("disclosure.state.ACCEPTED").look("researcher-accepted");
        }
    }

    private static void clearedByTwo(Story story, String number) {
        new HitPages(story.signedIn("watanabe"), number).proposeEvery();
        new HitPages(story.signedIn("yamamoto"), number).confirmEvery();
    }

    @ParameterizedTest
    @EnumSource
    void an_edition_of_an_own_list_is_brought_compared_and_kept_when_the_next_file_is_bad(Reading reading) {
        try (Story story = stories.begin("screening-lists", reading)) {
            String list = "browser-" + reading.language();
            new ListPages(story.signedIn("watanabe"), list)
                    .open()
                    .bring("1", "id,name,other names\n1,Karst Aeronautics,KA\n2,Delta Optics,\n")
                    .bring(
                            "2",
                            "id,name,other names\n1,Karst Aeronautics,KA; Karst Aero\n2,Delta Optics,\n3,Ebro Metals,\n")
                    .seesChanges()
                    .bad()
                    .held();
            new ListPages(story.signedIn("yamamoto"), list).drop();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_spreadsheet_is_looked_up_and_its_result_taken_away(Reading reading) {
        try (Story story = stories.begin("screening-sheet", reading)) {
            new ScreeningPages(story.signedIn("watanabe"))
                    .sheet("name,kind,country\nBeihang University,organisation,CN\nQuiet Meadow Bakery,,\n,,CN\n");
        }
    }
}

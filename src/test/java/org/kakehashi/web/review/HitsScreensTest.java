package org.kakehashi.web.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.kakehashi.collaboration.Proposals;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.Step;
import org.kakehashi.screening.Match;
import org.kakehashi.screening.Screenings;
import org.kakehashi.stories.Disclosing;
import org.kakehashi.stories.Newcomer;
import org.kakehashi.stories.Proposing;
import org.kakehashi.stories.Reviewing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@KakehashiTest
class HitsScreensTest {

    private static final String[] SECRETS = {"Foreign End User", "外国ユーザー", "北京航空航天", "BUAA", "screening/hits"};

    @Autowired
    MockMvc web;

    @Autowired
    Newcomer newcomer;

    @Autowired
    Disclosing disclosing;

    @Autowired
    Proposing proposing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Screenings screenings;

    @Autowired
    CaseFiles files;

    private UUID proposed(String who) {
        disclosing.submit(who, disclosing.filledIn(who, Map.of()));
        UUID id = proposing.propose(who, Proposing.with(Proposals.jointResearch(), "ＢＥＩＨＡＮＧ university", Answer.YES));
        assertThat(reviewing.step(id)).isEqualTo(Step.JUDGE_MATCHES);
        return id;
    }

    private String program(String who, String path) throws Exception {
        return Browser.text(
                web.perform(get(path).with(httpBasic(who, "demo"))).andReturn().getResponse());
    }

    @Test
    void a_near_match_is_cleared_by_two_officers_who_are_both_named_and_without_a_claim() throws Exception {
        UUID id = proposed(newcomer.named("Yui"));
        Browser first = new Browser(web, "watanabe").in(Locale.ENGLISH);
        Browser second = new Browser(web, "yamamoto").in(Locale.ENGLISH);
        assertThat(first.page("/screening/hits")).contains(files.get(id).number(), "Not judged yet", "near");
        for (Match match : screenings.openMatches(id)) {
            String path = "/review/cases/" + id + "/matches/" + match.id();
            String field = "match-" + match.id();
            var bare = first.send(path, field + "-verdict", "DIFFERENT", field + "-reason", "Another campus.");
            assertThat(bare.getStatus()).isEqualTo(422);
            assertThat(Browser.text(bare)).contains(field + "-evidence-error", "Another campus.");
            first.send(
                    path,
                    field + "-verdict",
                    "DIFFERENT",
                    field + "-reason",
                    "Another campus.",
                    field + "-evidence",
                    "The register of institutes.");
            if (match.strong()) {
                assertThat(first.page("/review/cases/" + id)).contains("A second officer has to confirm");
                assertThat(first.page("/screening/hits?waiting=SECOND"))
                        .contains(files.get(id).number(), "Proposed by Ken Watanabe");
                assertThat(first.send(path + "/second", field + "-agreed", "true")
                                .getStatus())
                        .isEqualTo(409);
                assertThat(reviewing.step(id)).isEqualTo(Step.JUDGE_MATCHES);
                assertThat(second.page("/review/cases/" + id)).contains("Ken Watanabe says that it is another party");
                second.send(path + "/second", field + "-agreed", "true");
            }
        }
        assertThat(reviewing.step(id)).isNotEqualTo(Step.JUDGE_MATCHES);
        assertThat(first.page("/review/cases/" + id))
                .contains("Proposed as another party", "Confirmed by a second person", "The register of institutes.")
                .contains("Clearance holds until")
                .doesNotContain("??");
        assertThat(first.in(Locale.JAPANESE).page("/review/cases/" + id))
                .contains("判断の有効期限")
                .doesNotContain("??");
        assertThat(first.page("/screening/hits"))
                .contains("判断待ちの一致")
                .doesNotContain(files.get(id).number(), "??");
    }

    @Test
    void the_researcher_sees_that_identity_is_checked_and_by_when_and_never_the_match() throws Exception {
        String lead = newcomer.named("Ren");
        UUID id = proposed(lead);
        Browser own = new Browser(web, lead).as("RESEARCHER");
        assertThat(own.in(Locale.ENGLISH).page("/collaboration/" + id))
                .containsIgnoringCase("identity")
                .containsPattern("(?i)by \\S* ?\\d|days left")
                .doesNotContain(SECRETS);
        assertThat(own.in(Locale.JAPANESE).page("/collaboration/" + id))
                .contains("同一性")
                .doesNotContain(SECRETS);
        assertThat(program(lead, "/api/v1/cases/" + id))
                .contains("JUDGE_MATCHES", "dueOn", "\"matches\":[]")
                .doesNotContain(SECRETS)
                .doesNotContain("entryHash");
        assertThat(own.open("/screening/hits").getStatus()).isEqualTo(403);
        assertThat(program(lead, "/api/v1/screening/hits")).contains("403").doesNotContain(id.toString());
        assertThat(program("watanabe", "/api/v1/screening/hits?strong=true")).contains(id.toString(), "foundAt");
    }
}

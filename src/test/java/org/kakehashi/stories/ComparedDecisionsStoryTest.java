package org.kakehashi.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kakehashi.audit.compare.Comparison;
import org.kakehashi.audit.compare.Comparisons;
import org.kakehashi.audit.compare.Pair;
import org.kakehashi.audit.compare.SameCase;
import org.kakehashi.audit.compare.Stand;
import org.kakehashi.audit.compare.Votes;
import org.kakehashi.collaboration.Proposals;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.fact.FactValue;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.NotAllowed;
import org.kakehashi.identity.Role;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.Decision;
import org.kakehashi.review.Outcome;
import org.kakehashi.review.Reviews;
import org.kakehashi.review.Step;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.kakehashi.web.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Two proposals that differ in one answer, decided otherwise: what the auditor finds when he holds them against one another. */
@StoryTest
class ComparedDecisionsStoryTest {

    @Autowired
    Cast cast;

    @Autowired
    Disclosing disclosing;

    @Autowired
    Proposing proposing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Reviews reviews;

    @Autowired
    Newcomer newcomer;

    @Autowired
    Comparisons comparisons;

    @Autowired
    CaseFiles files;

    @Autowired
    Trail trail;

    @Autowired
    MockMvc mvc;

    private Actor auditor() {
        return cast.actor("mori", Role.AUDITOR);
    }

    private UUID proposed(String lead, Answer defenceTies) {
        disclosing.submit(lead, disclosing.filledIn(lead, Map.of()));
        UUID id = proposing.propose(
                lead,
                Proposing.inCriticalField(
                        Proposing.with(Proposals.jointResearch(), "Ruthenia Institute of Mines", defenceTies)));
        proposing.stateValues(lead, id);
        return id;
    }

    private UUID decided(Decision decision) {
        String lead = newcomer.named("Lead");
        UUID id = proposed(lead, Answer.YES);
        proposing.claimBenefit(lead, id, 3);
        reviewing.claimForLevel(id);
        reviewing.determineForLevel(id, decision);
        reviewing.countersignIfAsked(id);
        reviewing.nothingAgainst(lead, id);
        return id;
    }

    @Test
    void two_decisions_on_the_same_facts_differ_in_form_and_measures_alone() throws Exception {
        UUID declined = decided(Reviewing.departing(Outcome.DECLINE));
        UUID allowed = decided(Reviewing.withMeasures(Outcome.PROCEED_WITH_MEASURES, "clause-tell-institution"));

        Comparison found = comparisons.of(auditor(), declined, allowed);

        assertThat(found.facts()).hasSizeGreaterThan(10).allMatch(Pair::same);
        assertThat(found.rules()).isNotEmpty().allMatch(Pair::same);
        assertThat(found.tables()).isNotEmpty().allMatch(Pair::same);
        assertThat(found.packs()).isNotEmpty().allMatch(Pair::same);
        assertThat(found.measures()).singleElement().satisfies(pair -> {
            assertThat(pair.what()).isEqualTo("clause-tell-institution");
            assertThat(pair.first()).isNull();
            assertThat(pair.second()).isNotNull();
        });
        assertThat(Comparison.untilDecided(found.first())).isPresent();
        assertThat(found.stays()).extracting(Pair::what).contains("UserTask_ClaimBenefit");

        for (UUID id : List.of(declined, allowed)) {
            assertThat(trail.of(Stream.ofReads(id)))
                    .filteredOn(act -> act.role().equals("AUDITOR"))
                    .extracting(act -> act.facts().get("view"))
                    .containsExactly("audit.compare");
        }
        asPageAndForPrograms(declined, allowed);
    }

    @Test
    void one_answer_that_differs_is_found_with_the_rows_that_it_made_fire() throws Exception {
        UUID declined = decided(Reviewing.departing(Outcome.DECLINE));
        UUID cleared = proposed(newcomer.named("Other"), Answer.NO);

        Comparison found = comparisons.of(auditor(), declined, cleared);

        assertThat(found.second().decision()).isNull();
        assertThat(found.facts())
                .filteredOn(pair -> !pair.same())
                .extracting(Pair::what)
                .as("the second is asked with the benefit, which only the first case had to claim")
                .containsExactly("institution.defenceTies", "project.seriousRisksExamined");
        assertThat(found.facts())
                .filteredOn(pair -> pair.what().equals("institution.defenceTies"))
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.first()).containsExactly(FactValue.known(true));
                    assertThat(pair.second()).containsExactly(FactValue.known(false));
                });
        assertThat(found.rules())
                .filteredOn(pair -> pair.first() == Stand.FIRED && pair.second() == Stand.NOT_FIRED)
                .isNotEmpty();
        assertThat(found.rules()).allSatisfy(pair -> assertThat(
                        List.of(Objects.requireNonNull(pair.first()), Objects.requireNonNull(pair.second())))
                .containsAnyOf(Stand.FIRED, Stand.UNRESOLVED));
        String path = "/audit/cases/" + declined + "/compare/" + cleared;
        assertThat(page(path, "ja")).contains("当たらなかった", "規則により終了").doesNotContain("??");
        assertThat(page(path, "en")).contains("Did not fire", "closed by rule").doesNotContain("??");
        List<String> differ = JsonPath.read(
                said(get("/api/v1" + path).with(httpBasic("mori", "demo")), 200), "$.facts[?(@.same==false)].what");
        assertThat(differ).hasSize(2).contains("institution.defenceTies");
    }

    private void asPageAndForPrograms(UUID declined, UUID allowed) throws Exception {
        String path = "/audit/cases/" + declined + "/compare";
        String number = files.get(allowed).number();
        assertThat(page("/audit", "en")).contains(path);
        assertThat(page("/audit/cases/" + declined, "en")).contains(path);
        assertThat(page(path, "ja")).contains(path + "/" + allowed, number + " と比べる");
        assertThat(page(path + "?number=" + number, "en"))
                .contains(path + "/" + allowed)
                .doesNotContain("??");
        assertThat(page(path + "/" + allowed, "ja"))
                .contains("違うもの（", "同じもの（", "違いはありません")
                .doesNotContain("??");
        assertThat(page(path + "/" + allowed, "en"))
                .contains("Different (", "Nothing differs.", "Known better on the spot.")
                .doesNotContain("??");

        String api = "/api/v1/audit/cases/" + declined + "/compare/" + allowed;
        String body = said(get(api).with(httpBasic("mori", "demo")), 200);
        assertThat(JsonPath.<String>read(body, "$.first.determination.outcome")).isEqualTo("DECLINE");
        assertThat(JsonPath.<Boolean>read(body, "$.first.determination.departs"))
                .isTrue();
        said(get("/api/v1/audit/cases/" + declined + "/compare/" + declined).with(httpBasic("mori", "demo")), 422);
        for (String who : List.of("watanabe", "kobayashi", "hayashi", "sato")) {
            said(get(api).with(httpBasic(who, "demo")), 403);
            said(get(path).with(user(new SignedIn(cast.id(who), who, ""))), 403);
            said(get(path + "/" + allowed).with(user(new SignedIn(cast.id(who), who, ""))), 403);
        }
    }

    @Test
    void how_the_committee_voted_is_told_and_of_a_case_without_votes_that_there_are_none() throws Exception {
        String lead = newcomer.named("Lead");
        UUID voted = proposed(lead, Answer.YES);
        proposing.claimBenefit(lead, voted, 3);
        if (reviewing.step(voted) == Step.REVIEW_CASE) {
            reviewing.claim("watanabe", Role.OFFICER, voted);
            reviews.sendUpward(cast.officer("watanabe"), voted, "Others should judge this too.");
        }
        reviewing.claim("kobayashi", Role.COMMITTEE, voted);
        reviews.vote(cast.by("kobayashi", Role.COMMITTEE), voted, Outcome.DECLINE, "No measure suffices.");
        reviews.vote(cast.by("kato", Role.COMMITTEE), voted, Outcome.DECLINE, "No measure suffices.");
        reviews.vote(cast.by("yoshida", Role.COMMITTEE), voted, Outcome.PROCEED, "Public basic research.");
        reviewing.determine("kobayashi", Role.COMMITTEE, voted, Reviewing.departing(Outcome.DECLINE));
        reviewing.countersignIfAsked(voted);
        reviewing.nothingAgainst(lead, voted);
        UUID open = proposed(newcomer.named("Other"), Answer.NO);

        Comparison found = comparisons.of(auditor(), voted, open);

        assertThat(found.first().votes()).isEqualTo(new Votes(3, 3, 2));
        assertThat(found.second().votes()).isNull();
        String path = "/audit/cases/" + voted + "/compare/" + open;
        assertThat(page(path, "en")).contains("Members who agreed");
        assertThat(page(path, "ja")).contains("賛成した委員の数");
        assertThat(JsonPath.<Integer>read(
                        said(get("/api/v1" + path).with(httpBasic("mori", "demo")), 200), "$.first.votes.agreed"))
                .isEqualTo(2);
    }

    @Test
    void one_case_is_not_held_against_itself_and_nobody_else_compares() {
        UUID id = UUID.randomUUID();
        assertThatExceptionOfType(SameCase.class).isThrownBy(() -> comparisons.of(auditor(), id, id));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> comparisons.of(cast.actor("watanabe", Role.OFFICER), id, UUID.randomUUID()));
    }

    private String page(String path, String language) throws Exception {
        return said(
                get(path).with(user(new SignedIn(cast.id("mori"), "mori", ""))).header("Accept-Language", language),
                200);
    }

    private String said(MockHttpServletRequestBuilder request, int status) throws Exception {
        MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}

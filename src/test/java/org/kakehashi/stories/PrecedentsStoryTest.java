package org.kakehashi.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kakehashi.collaboration.Proposals;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.identity.Role;
import org.kakehashi.review.Decision;
import org.kakehashi.review.Outcome;
import org.kakehashi.review.precedent.Precedent;
import org.kakehashi.review.precedent.Precedents;
import org.springframework.beans.factory.annotation.Autowired;

@StoryTest
class PrecedentsStoryTest {

    @Autowired
    Cast cast;

    @Autowired
    Disclosing disclosing;

    @Autowired
    Proposing proposing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Precedents precedents;

    @Autowired
    Newcomer newcomer;

    @Test
    void cases_alike_are_shown_without_names_and_a_decision_that_departs_from_them_is_warned_of() {
        for (String name : List.of("Naoko Arai", "Jun Nitta")) {
            String lead = newcomer.named(name);
            UUID id = withDefenceTies(lead);
            reviewing.claimForLevel(id);
            reviewing.determineForLevel(
                    id,
                    new Decision(
                            Outcome.DECLINE,
                            "Sylvania Defence Academyとの連携は断りました。",
                            "Sylvania Defence Academy is closed to " + name + ".",
                            "No measure fits.",
                            List.of(),
                            null,
                            false));
            reviewing.countersignIfAsked(id);
            reviewing.nothingAgainst(lead, id);
        }
        String last = newcomer.named("Mei Ogata");
        UUID now = withDefenceTies(last);

        List<Precedent> near = precedents.near(cast.actor("watanabe", Role.OFFICER), now);
        assertThat(near)
                .filteredOn(one -> one.reasons().en().contains("is closed to"))
                .hasSize(2)
                .allSatisfy(one -> {
                    assertThat(one.close()).isTrue();
                    assertThat(one.outcome()).isEqualTo(Outcome.DECLINE);
                    assertThat(one.shared()).anyMatch(Precedent.Shared::sameRule);
                    assertThat(one.reasons().ja() + one.reasons().en())
                            .contains("〔…〕")
                            .doesNotContain("Sylvania");
                    assertThat(one.position()).isNotNull();
                });
        assertThat(near)
                .filteredOn(one -> one.reasons().en().contains("is closed to"))
                .allSatisfy(one -> assertThat(one.reasons().en()).isEqualTo("〔…〕 is closed to 〔…〕."));
        assertThat(near).filteredOn(Precedent::published).isNotEmpty().allSatisfy(one -> {
            assertThat(one.shared()).isNotEmpty();
            assertThat(one.source()).isNotNull();
        });

        assertThat(precedents.departure(now, Outcome.PROCEED)).hasValueSatisfying(one -> {
            assertThat(one.outcomes()).containsKey(Outcome.DECLINE);
            one.outcomes().forEach((outcome, cases) -> assertThat(
                            precedents.departure(now, outcome).isEmpty())
                    .as("what half of the cases alike came to, departs from nothing")
                    .isEqualTo(cases * 2 >= one.close()));
        });
        assertThat(precedents.near(cast.actor(last, Role.RESEARCHER), now))
                .as("the researcher is shown none")
                .isEmpty();
    }

    private UUID withDefenceTies(String lead) {
        disclosing.submit(lead, disclosing.filledIn(lead, Map.of()));
        UUID id = proposing.propose(
                lead,
                Proposing.inCriticalField(
                        Proposing.with(Proposals.jointResearch(), "Sylvania Defence Academy", Answer.YES)));
        proposing.stateValues(lead, id);
        proposing.claimBenefit(lead, id, 3);
        return id;
    }
}

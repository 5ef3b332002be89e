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
import org.kakehashi.review.precedent.Departure;
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

    @Test
    void cases_alike_are_shown_without_names_and_a_decision_that_departs_from_them_is_warned_of() {
        for (String lead : List.of("sato", "suzuki")) {
            UUID id = withDefenceTies(lead);
            reviewing.claimForLevel(id);
            reviewing.determineForLevel(
                    id,
                    new Decision(
                            Outcome.DECLINE,
                            "Graustark Defence Academyとの連携は佐藤 直子さん、鈴木さんの件で断りました。",
                            "Graustark Defence Academy is closed to Naoko Sato and to Suzuki.",
                            "No measure fits.",
                            List.of(),
                            null,
                            false));
            reviewing.countersignIfAsked(id);
            reviewing.nothingAgainst(lead, id);
        }
        UUID now = withDefenceTies("ito");

        List<Precedent> near = precedents.near(cast.actor("watanabe", Role.OFFICER), now);
        assertThat(near).filteredOn(one -> !one.published()).hasSize(2).allSatisfy(one -> {
            assertThat(one.close()).isTrue();
            assertThat(one.outcome()).isEqualTo(Outcome.DECLINE);
            assertThat(one.shared()).anyMatch(Precedent.Shared::sameRule);
            assertThat(one.reasons().ja() + one.reasons().en())
                    .contains("〔…〕")
                    .doesNotContain("Graustark");
            assertThat(one.position()).isNotNull();
        });
        assertThat(near.get(0).reasons().en() + near.get(1).reasons().en())
                .as("each case hides its own people")
                .contains("closed to 〔…〕")
                .contains("to 〔…〕.");
        assertThat(near).filteredOn(Precedent::published).isNotEmpty().allSatisfy(one -> {
            assertThat(one.shared()).isNotEmpty();
            assertThat(one.source()).isNotNull();
        });

        assertThat(precedents.departure(now, Outcome.PROCEED))
                .contains(new Departure(2, 0, Map.of(Outcome.DECLINE, 2)));
        assertThat(precedents.departure(now, Outcome.DECLINE)).isEmpty();
        assertThat(precedents.near(cast.actor("ito", Role.RESEARCHER), now))
                .as("the researcher is shown none")
                .isEmpty();
    }

    private UUID withDefenceTies(String lead) {
        disclosing.submit(lead, disclosing.filledIn(lead, Map.of()));
        UUID id = proposing.propose(
                lead,
                Proposing.inCriticalField(
                        Proposing.with(Proposals.jointResearch(), "Graustark Defence Academy", Answer.YES)));
        proposing.stateValues(lead, id);
        proposing.claimBenefit(lead, id, 3);
        return id;
    }
}

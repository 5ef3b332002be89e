package org.kakehashi.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.kakehashi.MovableClock;
import org.kakehashi.collaboration.Benefits;
import org.kakehashi.collaboration.NotPossibleNow;
import org.kakehashi.collaboration.Proposals;
import org.kakehashi.collaboration.benefit.Beneficiary;
import org.kakehashi.collaboration.benefit.BenefitClaim;
import org.kakehashi.collaboration.benefit.BenefitResult;
import org.kakehashi.collaboration.benefit.Claim;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseState;
import org.kakehashi.review.Decisions;
import org.kakehashi.review.Outcome;
import org.kakehashi.trail.RecordedAct;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;

@StoryTest
class BenefitAgainStoryTest {

    @Autowired
    Cast cast;

    @Autowired
    Newcomer newcomer;

    @Autowired
    Disclosing disclosing;

    @Autowired
    Proposing proposing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Decisions decisions;

    @Autowired
    Benefits benefits;

    @Autowired
    CaseFiles files;

    @Autowired
    Trail trail;

    @Autowired
    MovableClock clock;

    @Autowired
    ManagementService engine;

    @Test
    void a_claimed_benefit_is_looked_at_again_on_its_day_and_the_researcher_says_what_came_of_it() {
        String lead = newcomer.named("Sora Iida");
        disclosing.submit(lead, disclosing.filledIn(lead, Map.of()));
        UUID id = proposing.propose(
                lead,
                Proposing.inCriticalField(
                        Proposing.with(Proposals.jointResearch(), "Borduria Defence Academy", Answer.YES)));
        proposing.stateValues(lead, id);
        LocalDate day = LocalDate.now(clock).plusDays(20);
        benefits.claim(
                cast.researcher(lead),
                id,
                new BenefitClaim(
                        Set.of("PA1"),
                        Map.of(
                                "PA1",
                                new Claim(3, "Data", "A pilot", Set.of(Beneficiary.SOCIETY), "The lead", day),
                                "VA1",
                                new Claim(3, "It holds", null, Set.of(), null),
                                "VA3",
                                new Claim(3, "It holds", null, Set.of(), null))));
        assertThatThrownBy(() -> report(lead, id)).as("nothing is decided yet").isInstanceOf(NotPossibleNow.class);
        reviewing.claimForLevel(id);
        reviewing.determineForLevel(id, Reviewing.withMeasures(Outcome.PROCEED_WITH_MEASURES, "split-work"));
        reviewing.countersignIfAsked(id);
        decisions.answerMeasures(cast.researcher(lead), id, true, null);
        assertThat(files.get(id).state()).isEqualTo(CaseState.WITH_MEASURES);
        assertThat(kinds(id)).doesNotContain("BENEFIT_DUE");

        clock.moveBy(Duration.ofDays(19), engine);
        assertThat(kinds(id)).doesNotContain("BENEFIT_DUE");
        clock.moveBy(Duration.ofDays(2), engine);
        assertThat(kinds(id)).containsOnlyOnce("BENEFIT_DUE");

        report(lead, id);
        assertThat(benefits.results(id)).singleElement().satisfies(one -> {
            assertThat(one.reached()).isEqualTo(BenefitResult.Reached.PARTLY);
            assertThat(one.text()).isEqualTo("Two people trained.");
        });
        assertThat(kinds(id)).contains("BENEFIT_REPORTED");
    }

    private void report(String lead, UUID id) {
        benefits.report(cast.researcher(lead), id, BenefitResult.Reached.PARTLY, "Two people trained.");
    }

    private List<String> kinds(UUID id) {
        return trail.of(Stream.ofCase(id)).stream().map(RecordedAct::kind).toList();
    }
}

package org.kakehashi.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kakehashi.disclosure.Part;
import org.kakehashi.identity.Role;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseState;
import org.kakehashi.review.Decisions;
import org.kakehashi.review.Level;
import org.kakehashi.review.Outcome;
import org.kakehashi.review.Refused;
import org.kakehashi.review.Reviews;
import org.kakehashi.review.Step;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;

/** What the committee does not decide itself. */
@StoryTest
class ExecutiveStoryTest {

    @Autowired
    Cast cast;

    @Autowired
    Newcomer newcomer;

    @Autowired
    Disclosing disclosing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Reviews reviews;

    @Autowired
    Decisions decisions;

    @Autowired
    CaseFiles files;

    @Autowired
    Trail trail;

    @Test
    void the_committee_sends_a_case_upward_and_the_executive_decides_it_with_the_committee_s_signature() {
        String lead = newcomer.named("Saki Endo");
        UUID id = disclosing.filledIn(lead, Map.of(Part.SIDE_JOBS, Disclosing.hiddenSideJob()));
        disclosing.submit(lead, id);
        reviewing.claim("watanabe", Role.OFFICER, id);
        reviews.sendUpward(cast.officer("watanabe"), id, "It is for more than the office.");
        assertThat(reviewing.step(id)).isEqualTo(Step.DELIBERATE);

        reviewing.claim("kobayashi", Role.COMMITTEE, id);
        reviews.sendUpward(cast.by("kobayashi", Role.COMMITTEE), id, "The institution must answer for it.");
        assertThat(reviewing.step(id)).isEqualTo(Step.REVIEW_CASE);
        assertThat(reviewing.waiting(id).role()).isEqualTo(Role.EXECUTIVE);
        assertThatExceptionOfType(Refused.NotWaiting.class)
                .isThrownBy(() -> reviewing.claim("kobayashi", Role.COMMITTEE, id));

        reviewing.claim("nakamura", Role.EXECUTIVE, id);
        assertThatExceptionOfType(Refused.OutcomeDoesNotFit.class)
                .as("nobody is above")
                .isThrownBy(() -> reviews.sendUpward(cast.by("nakamura", Role.EXECUTIVE), id, "Further."));
        reviewing.determine("nakamura", Role.EXECUTIVE, id, Reviewing.departing(Outcome.ACCEPTED));
        assertThat(reviewing.step(id)).isEqualTo(Step.COUNTERSIGN);
        assertThat(reviewing.waiting(id).role()).isEqualTo(Role.COMMITTEE);
        reviewing.countersignIfAsked(id);

        assertThat(files.get(id).state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(decisions.determinations(id)).singleElement().satisfies(one -> {
            assertThat(one.level()).isEqualTo(Level.EXECUTIVE);
            assertThat(one.countersignedBy()).isEqualTo(cast.id("yoshida"));
        });
        assertThat(trail.of(Stream.ofCase(id)))
                .filteredOn(act -> act.kind().equals("SENT_UPWARD"))
                .extracting(act -> act.facts().get("from"))
                .containsExactly("OFFICER", "COMMITTEE");
    }
}

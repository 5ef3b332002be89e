package org.kakehashi.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.KakehashiTest;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Role;
import org.kakehashi.trail.RecordedAct;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@KakehashiTest
class JudgementsTest {

    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final Judgement OTHER =
            Judgement.different("Another campus.", "The university's own register of institutes.");

    @Autowired
    Screenings screenings;

    @Autowired
    Judgements judgements;

    @Autowired
    Trail trail;

    @Autowired
    Clock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private final UUID caseId = UUID.randomUUID();

    private UUID strong(UUID inCase, Party party) {
        screen(inCase, party, clock.instant());
        Match match = screenings.openMatches(inCase).get(0);
        assertThat(match.strong()).isTrue();
        return match.id();
    }

    /** The name as listed; a made-up institution tells the tests' people from one another. */
    private static Party party() {
        return new Party(
                UUID.randomUUID(),
                "Beihang University",
                List.of(),
                Party.Kind.ORGANISATION,
                Set.of(),
                Map.of(),
                UUID.randomUUID().toString(),
                null);
    }

    @Test
    void a_near_match_is_cleared_by_two_people_and_by_nobody_alone() {
        Party party = party();
        UUID match = strong(caseId, party);
        judgements.judge(by(FIRST), match, OTHER);
        assertThat(screenings.listMatchOf(caseId, party.id())).isEqualTo(ListMatch.POSSIBLE);
        assertThat(screenings.openMatches(caseId)).hasSize(1);
        assertThatThrownBy(() -> judgements.second(by(FIRST), match, true, "")).isInstanceOf(SecondPersonNeeded.class);
        assertThat(screenings.listMatchOf(caseId, party.id())).isEqualTo(ListMatch.POSSIBLE);

        judgements.second(by(SECOND), match, true, "");
        assertThat(screenings.listMatchOf(caseId, party.id())).isEqualTo(ListMatch.CLEARED);
        Match cleared = screenings.matches(caseId).get(0);
        assertThat(cleared.proposedBy()).isEqualTo(FIRST);
        assertThat(cleared.judgedBy()).isEqualTo(SECOND);
        assertThat(trail.of(Stream.ofCase(caseId)))
                .extracting(RecordedAct::kind)
                .containsExactly("PARTIES_SCREENED", "CLEARANCE_PROPOSED", "CLEARANCE_CONFIRMED");
        assertThatThrownBy(() -> judgements.second(by(SECOND), match, true, "")).isInstanceOf(MatchNotProposed.class);
    }

    @Test
    void a_proposal_waits_on_when_the_case_is_looked_up_again_and_not_in_another_case() {
        Party party = party();
        judgements.judge(by(FIRST), strong(caseId, party), OTHER);
        assertThat(screen(caseId, party, clock.instant())).isEqualTo(new ScreeningSummary(1, 1, 0, false));
        Match again = screenings.openMatches(caseId).get(0);
        assertThat(again.state()).isEqualTo(Match.State.PROPOSED);
        assertThat(again.proposedBy()).isEqualTo(FIRST);
        UUID other = UUID.randomUUID();
        screen(other, party, clock.instant());
        assertThat(screenings.openMatches(other)).extracting(Match::state).containsExactly(Match.State.OPEN);

        assertThatThrownBy(() -> judgements.second(by(FIRST), again.id(), true, ""))
                .isInstanceOf(SecondPersonNeeded.class);
        judgements.second(by(SECOND), again.id(), true, "");
        assertThat(screen(UUID.randomUUID(), party, clock.instant())).isEqualTo(new ScreeningSummary(1, 0, 1, false));
    }

    @Test
    void the_second_person_may_send_it_back_with_a_reason() {
        Party party = party();
        UUID match = strong(caseId, party);
        judgements.judge(by(FIRST), match, OTHER);
        assertThatThrownBy(() -> judgements.second(by(SECOND), match, false, " "))
                .isInstanceOf(JudgementIncomplete.class);
        judgements.second(by(SECOND), match, false, "The register is of another year.");
        Match open = screenings.openMatches(caseId).get(0);
        assertThat(open.state()).isEqualTo(Match.State.OPEN);
        assertThat(Objects.requireNonNull(open.returned()).reason()).isEqualTo("The register is of another year.");
        assertThat(screenings.listMatchOf(caseId, party.id())).isEqualTo(ListMatch.POSSIBLE);
    }

    @Test
    void a_clearance_has_evidence_and_a_last_day_and_is_asked_again_after_it() {
        Party party = party();
        UUID match = strong(caseId, party);
        assertThatThrownBy(() -> judgements.judge(by(FIRST), match, Judgement.different("Another.", " ")))
                .isInstanceOf(JudgementIncomplete.class)
                .extracting("field")
                .isEqualTo("evidence");
        for (LocalDate wrong : List.of(today().minusDays(1), today().plusYears(30))) {
            Judgement until = new Judgement(Verdict.DIFFERENT, "Another.", "A page.", null, wrong);
            assertThatThrownBy(() -> judgements.judge(by(FIRST), match, until))
                    .extracting("field")
                    .isEqualTo("until");
        }
        judgements.judge(by(FIRST), match, OTHER);
        judgements.second(by(SECOND), match, true, "");
        Match cleared = screenings.matches(caseId).get(0);
        assertThat(cleared.until()).isEqualTo(today().plusMonths(12));
        assertThat(cleared.evidence()).isEqualTo(OTHER.evidence());
        assertThat(cleared.lapsed(today().plusMonths(12))).isFalse();
        assertThat(cleared.lapsed(today().plusMonths(12).plusDays(1))).isTrue();

        assertThat(screen(UUID.randomUUID(), party, clock.instant())).isEqualTo(new ScreeningSummary(1, 0, 1, false));
        Instant later = clock.instant().plus(400, ChronoUnit.DAYS);
        assertThat(screen(UUID.randomUUID(), party, later)).isEqualTo(new ScreeningSummary(1, 1, 0, false));
    }

    @Test
    void a_confirmed_match_says_how_they_are_related() {
        UUID match = strong(caseId, party());
        Judgement bare = new Judgement(Verdict.SAME, "It is.", "", null, null);
        assertThatThrownBy(() -> judgements.judge(by(FIRST), match, bare))
                .extracting("field")
                .isEqualTo("relation");
    }

    @ParameterizedTest
    @EnumSource
    void only_the_listed_party_itself_is_taken_for_it_and_another_keeps_its_relation(ListedRelation relation) {
        Party party = party();
        UUID match = strong(caseId, party);
        judgements.judge(by(FIRST), match, Judgement.same(relation, "So it is."));
        boolean itself = relation == ListedRelation.IS;
        assertThat(screenings.listMatchOf(caseId, party.id()))
                .isEqualTo(itself ? ListMatch.CONFIRMED : ListMatch.CLEARED);
        assertThat(screenings.concernsOf(caseId, party.id()).isEmpty()).isEqualTo(!itself);
        assertThat(screenings.relationsOf(caseId, party.id())).containsExactly(relation);
    }

    @Test
    void what_stands_above_or_below_a_partner_is_never_the_partner_and_only_what_stands_above_owns_it() {
        assertThat(ListedRelation.of(Party.Kind.ORGANISATION)).containsExactly(ListedRelation.values());
        assertThat(ListedRelation.of(Party.Kind.PARENT_ORGANISATION))
                .doesNotContain(ListedRelation.IS)
                .startsWith(ListedRelation.OWNED_BY);
        assertThat(ListedRelation.of(Party.Kind.RELATED_ORGANISATION))
                .doesNotContain(ListedRelation.IS, ListedRelation.OWNED_BY);
        Party one = party();
        Party above = new Party(
                UUID.randomUUID(),
                one.name(),
                List.of(),
                Party.Kind.PARENT_ORGANISATION,
                Set.of(),
                Map.of(),
                one.belongsTo(),
                null);
        UUID match = strong(caseId, above);
        assertThatThrownBy(() -> judgements.judge(by(FIRST), match, Judgement.same(ListedRelation.IS, "It is.")))
                .extracting("field")
                .isEqualTo("relation");
        judgements.judge(by(FIRST), match, Judgement.same(ListedRelation.OWNED_BY, "By its statutes."));
        assertThat(screenings.relationsOf(caseId, above.id())).containsExactly(ListedRelation.OWNED_BY);
    }

    @Test
    void only_the_very_same_evidence_is_answered_together() {
        Party party = party();
        UUID match = strong(caseId, party);
        UUID second = UUID.randomUUID();
        UUID like = strong(second, again(party, party.name()));
        strong(UUID.randomUUID(), again(party, "BEIHANG  UNIVERSITY"));
        strong(UUID.randomUUID(), party());
        assertThat(judgements.alike(match)).containsExactly(new Alike(like, second));
        judgements.judge(by(FIRST), match, OTHER);
        assertThat(judgements.alike(match)).isEmpty();
        judgements.judge(by(FIRST), like, OTHER);
        assertThat(judgements.alike(match)).containsExactly(new Alike(like, second));
    }

    private static Party again(Party party, String name) {
        return new Party(
                UUID.randomUUID(),
                name,
                party.otherNames(),
                party.kind(),
                party.countries(),
                party.identifiers(),
                party.belongsTo(),
                null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Command by(UUID officer) {
        return new Command(UUID.randomUUID(), new Actor(officer, Role.OFFICER), clock.instant());
    }

    private ScreeningSummary screen(UUID inCase, Party party, Instant at) {
        return Objects.requireNonNull(new TransactionTemplate(transactions)
                .execute(status -> screenings.run(Command.bySystem(at), inCase, List.of(party))));
    }
}

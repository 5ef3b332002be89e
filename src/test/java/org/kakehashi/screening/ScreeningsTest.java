package org.kakehashi.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.NotAllowed;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Role;
import org.kakehashi.screening.names.NamedParty;
import org.kakehashi.screening.names.PartyKind;
import org.kakehashi.trail.RecordedAct;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@KakehashiTest
class ScreeningsTest {

    private static final Instant AT = Instant.parse("2026-11-20T03:00:00Z");
    private static final UUID OFFICER = UUID.randomUUID();
    private static final UUID COLLEAGUE = UUID.randomUUID();

    @Autowired
    Screenings screenings;

    @Autowired
    Judgements judgements;

    @Autowired
    HitStore hits;

    @Autowired
    Lists lists;

    @Autowired
    Clock clock;

    @Autowired
    MatchStore store;

    @Autowired
    Permissions permissions;

    @Autowired
    Commands commands;

    @Autowired
    Trail trail;

    @Autowired
    PlatformTransactionManager transactions;

    private final UUID caseId = UUID.randomUUID();
    private final Party listed = Party.organisation(UUID.randomUUID(), "北京航空航天大学", "ＢＥＩＨＡＮＧ university");
    private final Party unlisted = Party.organisation(UUID.randomUUID(), "National University of Singapore", "NUS");

    @Test
    void the_list_is_shown_with_its_date_and_age() {
        ListState meti = screenings.current().get(0);
        assertThat(meti.failed()).isFalse();
        ListEdition edition = Objects.requireNonNull(meti.edition());
        assertThat(edition.entries()).isEqualTo(835);
        assertThat(edition.published()).hasToString("2025-09-29");
        assertThat(meti.stale()).isEqualTo(meti.ageInDays() > 400);
    }

    @Test
    void a_listed_party_is_a_question_and_an_unlisted_one_is_none() {
        ScreeningSummary summary = screen(caseId, listed, unlisted);
        assertThat(summary).isEqualTo(new ScreeningSummary(2, 1, 0, false));
        assertThat(summary.anyMatch()).isTrue();
        Match match = screenings.openMatches(caseId).get(0);
        assertThat(match.entry().no()).isEqualTo(501);
        assertThat(match.entry().aliases()).containsExactly("Beihang University");
        assertThat(match.entryHash()).hasSize(64);
        assertThat(match.concerns()).contains(ConcernCategory.MISSILE);
        assertThat(screenings.listMatchOf(caseId, listed.id())).isEqualTo(ListMatch.POSSIBLE);
        assertThat(screenings.listMatchOf(caseId, unlisted.id())).isEqualTo(ListMatch.NONE);
        assertThat(screenings.listMatchOf(caseId, UUID.randomUUID())).isEqualTo(ListMatch.UNKNOWN);
    }

    @Test
    void a_person_confirms_with_a_reason_that_stands_in_the_trail() {
        screen(caseId, listed);
        judge(caseId, Verdict.SAME, "Same address and web site.");
        assertThat(screenings.listMatchOf(caseId, listed.id())).isEqualTo(ListMatch.CONFIRMED);
        assertThat(screenings.concernsOf(caseId, listed.id()))
                .containsExactly(ConcernCategory.MISSILE, ConcernCategory.CONVENTIONAL);
        List<RecordedAct> acts = trail.of(Stream.ofCase(caseId));
        assertThat(acts).extracting(RecordedAct::kind).containsExactly("PARTIES_SCREENED", "MATCH_JUDGED");
        assertThat(acts.get(1).facts()).containsEntry("verdict", "SAME").containsEntry("before", "OPEN");
        assertThat(acts.get(1).openings()).containsEntry("reason", "Same address and web site.");
    }

    @Test
    void a_judgement_needs_a_reason_and_an_officer() {
        screen(caseId, listed);
        UUID match = screenings.openMatches(caseId).get(0).id();
        assertThatThrownBy(() -> judgements.judge(by(OFFICER), match, judgement(Verdict.SAME, "  ")))
                .isInstanceOf(JudgementIncomplete.class);
        Command researcher = new Command(UUID.randomUUID(), new Actor(UUID.randomUUID(), Role.RESEARCHER), AT);
        assertThatThrownBy(() -> judgements.judge(researcher, match, judgement(Verdict.DIFFERENT, "It is mine.")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> judgements.judge(by(OFFICER), UUID.randomUUID(), judgement(Verdict.SAME, "Why not.")))
                .isInstanceOf(NoSuchThing.class);
        assertThat(screenings.openMatches(caseId)).hasSize(1);
    }

    @Test
    void who_cannot_tell_clears_nobody() {
        screen(caseId, listed);
        judge(caseId, Verdict.UNKNOWN, "No address is known.");
        assertThat(screenings.openMatches(caseId)).isEmpty();
        assertThat(screenings.listMatchOf(caseId, listed.id())).isEqualTo(ListMatch.POSSIBLE);
    }

    @Test
    void a_match_cleared_once_is_not_asked_again_in_any_case() {
        Party sharif = Party.organisation(UUID.randomUUID(), "SUT");
        screen(caseId, sharif);
        judge(caseId, Verdict.DIFFERENT, "Another university of that abbreviation.");
        UUID next = UUID.randomUUID();
        Party again = Party.organisation(UUID.randomUUID(), "S.U.T.");
        assertThat(screen(next, again)).isEqualTo(new ScreeningSummary(1, 0, 1, false));
        Match match = screenings.matches(next).get(0);
        assertThat(match.reused()).isTrue();
        assertThat(match.reason()).isEqualTo("Another university of that abbreviation.");
        assertThat(match.judgedBy()).isEqualTo(COLLEAGUE);
        assertThat(match.proposedBy()).isEqualTo(OFFICER);
        assertThat(screenings.listMatchOf(next, again.id())).isEqualTo(ListMatch.CLEARED);
    }

    @Test
    void a_cleared_match_is_asked_again_when_the_list_says_something_else() {
        Party party = Party.organisation(UUID.randomUUID(), "Tarbiat Modares University");
        screen(caseId, party);
        judge(caseId, Verdict.DIFFERENT, "Another one.");
        UUID next = UUID.randomUUID();
        Screenings later = with(result -> new ScreeningResult(
                result.editions(),
                result.hits().stream().map(ScreeningsTest::changed).toList(),
                result.failed()));
        assertThat(screen(later, next, party)).isEqualTo(new ScreeningSummary(1, 1, 0, false));
    }

    @Test
    void a_confirmation_holds_for_its_own_case_only() {
        Party party = Party.organisation(UUID.randomUUID(), "Harbin Engineering University");
        screen(caseId, party);
        judge(caseId, Verdict.SAME, "It is.");
        assertThat(screen(caseId, party).reused()).isEqualTo(1);
        assertThat(screenings.listMatchOf(caseId, party.id())).isEqualTo(ListMatch.CONFIRMED);
        assertThat(screen(UUID.randomUUID(), party).open()).isEqualTo(1);
    }

    @Test
    void a_match_of_an_earlier_look_up_is_history() {
        screen(caseId, listed);
        UUID old = screenings.openMatches(caseId).get(0).id();
        screen(caseId, listed, unlisted);
        assertThatThrownBy(() -> judgements.judge(by(OFFICER), old, judgement(Verdict.DIFFERENT, "Too late.")))
                .isInstanceOf(MatchSuperseded.class);
    }

    @Test
    void a_list_that_cannot_be_read_clears_nobody() {
        Screenings broken = with(result -> new ScreeningResult(List.of(), List.of(), true));
        assertThat(screen(broken, caseId, unlisted)).isEqualTo(new ScreeningSummary(1, 0, 0, true));
        assertThat(screenings.listMatchOf(caseId, unlisted.id())).isEqualTo(ListMatch.UNKNOWN);
    }

    @Test
    void a_name_without_a_letter_is_not_cleared() {
        assertThat(screenings
                        .screen(NamedParty.named(PartyKind.UNKNOWN, List.of("–", " ")))
                        .failed())
                .isTrue();
    }

    @Test
    void a_command_that_comes_twice_screens_once() {
        Command command = Command.bySystem(AT);
        ScreeningSummary first = screenings.run(command, caseId, List.of(listed));
        assertThat(screenings.run(command, caseId, List.of(listed))).isEqualTo(first);
        assertThat(store.lastRound(caseId)).isEqualTo(1);
    }

    private ScreeningSummary screen(UUID inCase, Party... parties) {
        return screen(screenings, inCase, parties);
    }

    private ScreeningSummary screen(Screenings by, UUID inCase, Party... parties) {
        return Objects.requireNonNull(new TransactionTemplate(transactions)
                .execute(status -> by.run(Command.bySystem(AT), inCase, List.of(parties))));
    }

    private void judge(UUID inCase, Verdict verdict, String reason) {
        UUID match = screenings.openMatches(inCase).get(0).id();
        judgements.judge(by(OFFICER), match, judgement(verdict, reason));
        if (verdict == Verdict.DIFFERENT && screenings.openMatches(inCase).size() > 0) {
            judgements.second(by(COLLEAGUE), match, true, "");
        }
    }

    private static Judgement judgement(Verdict verdict, String reason) {
        return switch (verdict) {
            case SAME -> Judgement.same(ListedRelation.IS, reason);
            case DIFFERENT -> Judgement.different(reason, "Its own web site.");
            case UNKNOWN -> Judgement.unknown(reason);
        };
    }

    private static Command by(UUID officer) {
        return new Command(UUID.randomUUID(), new Actor(officer, Role.OFFICER), AT);
    }

    /** The module over lists that answer otherwise. */
    private Screenings with(UnaryOperator<ScreeningResult> answer) {
        Lists others = new Lists() {
            @Override
            public List<ListState> states() {
                return lists.states();
            }

            @Override
            public ScreeningResult search(NamedParty names) {
                return answer.apply(lists.search(names));
            }
        };
        return new Screenings(others, store, hits, permissions, commands, trail, clock);
    }

    private static ScreeningResult.Hit changed(ScreeningResult.Hit hit) {
        ListEntry entry = hit.listedParty();
        return new ScreeningResult.Hit(hit.entry(), hit.edition(), changed(entry), hit.agreement(), hit.listed());
    }

    private static ListEntry changed(ListEntry entry) {
        return new ListEntry(
                entry.no(),
                entry.ownId(),
                entry.kind(),
                entry.name(),
                entry.names(),
                entry.country() + " ",
                entry.countryCodes(),
                entry.identifiers(),
                entry.births(),
                entry.concerns(),
                entry.concern(),
                entry.effect());
    }
}

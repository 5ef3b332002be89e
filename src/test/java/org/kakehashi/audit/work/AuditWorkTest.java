package org.kakehashi.audit.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kakehashi.audit.AuditTest;
import org.kakehashi.audit.AuditedAct;
import org.kakehashi.audit.Audits;
import org.kakehashi.audit.SampleCases;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.NotAllowed;
import org.kakehashi.identity.Role;
import org.kakehashi.stories.Cast;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.ActSearch;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@AuditTest
class AuditWorkTest {

    @Autowired
    Samples samples;

    @Autowired
    AuditNotes notes;

    @Autowired
    Exceptions exceptions;

    @Autowired
    ActLog log;

    @Autowired
    Audits audits;

    @Autowired
    SampleCases cases;

    @Autowired
    Cast cast;

    @Autowired
    Trail trail;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Test
    void a_sample_is_drawn_again_by_its_seed_and_each_draw_is_an_act() {
        cases.accepted();
        cases.underReview();

        Sample one = samples.get(mori(), samples.draw(byMori(), wish("2026-11-21", 2)));
        Sample again = samples.get(mori(), samples.draw(byMori(), wish("2026-11-21", 2)));

        assertThat(one.cases()).hasSize(2).isEqualTo(again.cases());
        assertThat(one.frameHash()).isEqualTo(again.frameHash());
        assertThat(samples.newest(mori(), null)).extracting(Sample::id).contains(one.id(), again.id());
        assertThat(trail.of(Stream.ofSystem()))
                .filteredOn(act -> act.kind().equals("SAMPLE_DRAWN"))
                .extracting(act -> act.facts().get("sample"))
                .contains(one.id().toString(), again.id().toString());
    }

    @Test
    void an_auditor_does_not_see_a_case_of_his_own_in_a_sample_of_another() {
        UUID own = cases.accepted();
        Sample all = samples.get(mori(), samples.draw(byMori(), wish("all", Samples.LARGEST)));
        assertThat(all.cases()).contains(own);
        assertThat(all.withheld()).isZero();

        Actor suzuki = cast.actor("suzuki", Role.AUDITOR);
        Sample seen = samples.get(suzuki, all.id());
        assertThat(seen.cases()).isNotEmpty().doesNotContain(own).isSubsetOf(all.cases());
        assertThat(seen.withheld()).isEqualTo(all.cases().size() - seen.cases().size());
        assertThat(seen.frameHash()).isEqualTo(all.frameHash());
        assertThat(samples.newest(suzuki, null))
                .filteredOn(one -> one.id().equals(all.id()))
                .containsExactly(seen);
    }

    @Test
    void the_same_command_draws_once() {
        Command command = byMori();
        Samples.Wish wish = wish("once", 1);

        assertThat(samples.draw(command, wish)).isEqualTo(samples.draw(command, wish));
    }

    @Test
    void what_cannot_be_drawn_by_is_told_by_its_field() {
        assertThatExceptionOfType(BadSample.class)
                .isThrownBy(() -> samples.draw(byMori(), wish("佐藤", 1)))
                .matches(bad -> bad.field().equals("seed"));
        assertThatExceptionOfType(BadSample.class)
                .isThrownBy(() -> samples.draw(byMori(), wish("x", 0)))
                .matches(bad -> bad.field().equals("size"));
        LocalDate today = LocalDate.now(clock);
        Samples.Wish turned = new Samples.Wish("x", Sample.Strategy.RANDOM, today, today.minusDays(1), 1);
        assertThatExceptionOfType(BadSample.class)
                .isThrownBy(() -> samples.draw(byMori(), turned))
                .matches(bad -> bad.field().equals("to"));
    }

    @Test
    void a_note_is_an_act_apart_from_the_case() {
        UUID id = cases.accepted();
        int before = trail.of(Stream.ofCase(id)).size();

        UUID note = notes.write(byMori(), id, AuditNote.Kind.FINDING, " Who gave the answer is not clear. ");

        assertThat(notes.of(mori(), id))
                .filteredOn(one -> one.id().equals(note))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.text()).isEqualTo("Who gave the answer is not clear.");
                    assertThat(one.kind()).isEqualTo(AuditNote.Kind.FINDING);
                });
        assertThat(trail.of(Stream.ofAudit(id))).anySatisfy(act -> {
            assertThat(act.kind()).isEqualTo("AUDIT_NOTED");
            assertThat(act.facts()).doesNotContainKey("text");
            assertThat(act.openings()).containsEntry("text", "Who gave the answer is not clear.");
        });
        assertThat(trail.of(Stream.ofCase(id))).hasSize(before);
        assertThat(audits.timeline(mori(), id).acts())
                .extracting(AuditedAct::act)
                .noneMatch(act -> act.kind().equals("AUDIT_NOTED"));
    }

    @Test
    void only_an_auditor_notes_draws_and_looks_through() {
        UUID id = cases.accepted();
        Actor officer = cast.actor("watanabe", Role.OFFICER);
        Command command = new Command(UUID.randomUUID(), officer, clock.instant());

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> notes.write(command, id, AuditNote.Kind.NOTE, "x"));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> notes.of(officer, id));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> samples.draw(command, wish("x", 1)));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> exceptions.find(officer, null, null, null, null));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(
                        () -> log.find(officer, new ActSearch(Set.of(), null, null, Set.of(), null, null, null, 1)));
        assertThatExceptionOfType(NoSuchThing.class)
                .isThrownBy(() -> notes.write(byMori(), UUID.randomUUID(), AuditNote.Kind.NOTE, "x"));
        assertThatExceptionOfType(TextMissing.class)
                .isThrownBy(() -> notes.write(byMori(), id, AuditNote.Kind.NOTE, " "));
        assertThatExceptionOfType(TextTooLong.class)
                .isThrownBy(() -> notes.write(byMori(), id, AuditNote.Kind.NOTE, "字".repeat(AuditNotes.LONGEST + 1)));
    }

    @Test
    void what_stands_out_is_read_from_the_acts_and_paged_without_a_gap() {
        UUID id = UUID.randomUUID();
        Instant begin = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ActKind determined = ActKind.done("DETERMINED", "departs");
        ActKind escalated = ActKind.done("ESCALATED", "from");
        for (int i = 0; i < Exceptions.PAGE; i++) {
            write(determined, id, "departs", true);
            write(determined, id, "departs", false);
        }
        write(escalated, id, "from", "UNIT_HEAD");

        List<Exceptions.Line> first = exceptions.find(mori(), null, begin, null, null);
        assertThat(first).hasSize(Exceptions.PAGE + 1);
        assertThat(first.get(0).what()).isEqualTo(Exceptional.ESCALATED);
        long last = first.get(Exceptions.PAGE - 1).act().n();
        assertThat(exceptions.find(mori(), null, begin, null, last)).hasSize(1);
        assertThat(exceptions.find(mori(), Exceptional.DEPARTED, begin, null, null))
                .hasSize(Exceptions.PAGE)
                .allSatisfy(line -> assertThat(line.act().facts()).containsEntry("departs", true));
        assertThat(exceptions.find(mori(), Exceptional.DEPARTED, null, begin, null))
                .noneMatch(line -> line.act().stream().id().equals(id));
        assertThat(log.find(
                        mori(), new ActSearch(Set.of("ESCALATED"), "SYSTEM", null, Set.of(), begin, null, null, 10)))
                .singleElement()
                .satisfies(act -> assertThat(act.stream()).isEqualTo(Stream.ofCase(id)));
    }

    private void write(ActKind kind, UUID caseId, String fact, Object value) {
        transaction.executeWithoutResult(status -> trail.write(Command.bySystem(clock.instant())
                .act(kind, Stream.ofCase(caseId))
                .fact(fact, value)
                .build()));
    }

    private Samples.Wish wish(String seed, int size) {
        LocalDate today = LocalDate.now(clock);
        return new Samples.Wish(seed, Sample.Strategy.BY_RISK, today.minusYears(1), today.plusYears(1), size);
    }

    private Actor mori() {
        return cast.actor("mori", Role.AUDITOR);
    }

    private Command byMori() {
        return new Command(UUID.randomUUID(), mori(), clock.instant());
    }
}

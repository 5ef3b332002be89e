package org.kakehashi.audit.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kakehashi.audit.AuditTest;
import org.kakehashi.audit.SampleCases;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.NotAllowed;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Role;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseSearch;
import org.kakehashi.stories.Cast;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.ActSearch;
import org.kakehashi.trail.Acts;
import org.kakehashi.trail.FoundAct;
import org.kakehashi.trail.RecordedAct;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.kakehashi.web.audit.work.TakenLists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;

@AuditTest
class ExportsTest {

    @Autowired
    Exports exports;

    @Autowired
    TakenLists lists;

    @Autowired
    Permissions permissions;

    @Autowired
    Acts acts;

    @Autowired
    Exceptions exceptions;

    @Autowired
    AuditNotes notes;

    @Autowired
    Samples samples;

    @Autowired
    CaseFiles files;

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
    void all_acts_are_taken_and_not_a_page_and_the_trail_knows_before() {
        Instant begin = escalated(1_203);
        ActSearch search = new ActSearch(Set.of("ESCALATED"), "SYSTEM", null, Set.of(), begin, null, 1L, 1);

        Export<FoundAct> export = exports.acts(mori(), search);

        assertThat(newest().facts())
                .containsEntry("taken", "ACTS")
                .containsEntry("rows", 1_203)
                .containsEntry("cut", false);
        assertThat(newest().person()).isEqualTo(cast.id("mori"));
        assertThat(newest().openings().get("filters")).isEqualTo("from=" + begin + "\nkind=ESCALATED\nrole=SYSTEM");
        escalated(1);
        List<FoundAct> all = rows(export);
        assertThat(all).hasSize(export.rows()).doesNotHaveDuplicates();
        assertThat(all).extracting(FoundAct::n).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(exports.exceptions(mori(), null, begin, null).rows()).isEqualTo(1_204);
    }

    @Test
    void a_person_who_is_looked_for_stands_under_a_seal() {
        cases.accepted();
        UUID suzuki = cast.id("suzuki");

        List<FoundAct> found =
                rows(exports.acts(mori(), new ActSearch(Set.of(), null, suzuki, Set.of(), null, null, null, 1)));

        assertThat(found).isNotEmpty().allSatisfy(act -> assertThat(act.person())
                .isEqualTo(suzuki));
        assertThat(newest().facts().toString()).doesNotContain(suzuki.toString());
        assertThat(newest().openings()).containsEntry("filters", "person=" + suzuki);
    }

    @Test
    void what_is_cut_says_so() {
        Instant begin = escalated(4);
        Exports few = new Exports(permissions, acts, exceptions, notes, samples, files, trail, clock, 3);

        Export<Exceptions.Line> export = few.exceptions(mori(), Exceptional.ESCALATED, begin, null);

        assertThat(export.cut()).isTrue();
        assertThat(rows(export)).hasSize(3);
        assertThat(newest().facts())
                .containsEntry("taken", "EXCEPTIONS")
                .containsEntry("rows", 3)
                .containsEntry("cut", true);
    }

    @Test
    void cases_and_samples_come_as_they_are_listed() {
        UUID id = cases.accepted();
        cases.underReview();
        List<CaseFile> all = rows(exports.cases(mori(), CaseSearch.everything()));
        assertThat(all).extracting(CaseFile::id).contains(id);
        assertThat(all.subList(0, Math.min(all.size(), CaseSearch.PAGE)))
                .isEqualTo(files.search(mori(), CaseSearch.everything()).stream()
                        .limit(CaseSearch.PAGE)
                        .toList());

        LocalDate today = LocalDate.now(clock);
        Samples.Wish wish =
                new Samples.Wish("taken", Sample.Strategy.RANDOM, today.minusYears(1), today.plusYears(1), 2);
        UUID sample = samples.draw(new Command(UUID.randomUUID(), mori(), clock.instant()), wish);
        assertThat(rows(exports.sample(mori(), sample)))
                .extracting(CaseFile::id)
                .isEqualTo(samples.get(mori(), sample).cases());
        assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> exports.sample(mori(), UUID.randomUUID()));
    }

    @Test
    void taking_notes_opens_their_cases_but_never_an_auditors_own() {
        UUID id = cases.accepted();
        notes.write(new Command(UUID.randomUUID(), mori(), clock.instant()), id, AuditNote.Kind.FINDING, "Look again");
        int before = trail.of(Stream.ofReads(id)).size();

        assertThat(rows(exports.notes(mori(), AuditNote.Kind.FINDING)))
                .extracting(AuditNote::text)
                .contains("Look again");

        assertThat(trail.of(Stream.ofReads(id))).hasSize(before + 1);
        Actor own = cast.actor("suzuki", Role.AUDITOR);
        assertThat(rows(exports.notes(own, null)))
                .noneMatch(note -> note.caseId().equals(id));
        assertThat(notes.newest(own, null, null))
                .noneMatch(note -> note.caseId().equals(id));
        assertThat(trail.of(Stream.ofReads(id))).hasSize(before + 1);
        assertThatExceptionOfType(NoSuchThing.class)
                .isThrownBy(() -> notes.write(
                        new Command(UUID.randomUUID(), own, clock.instant()), id, AuditNote.Kind.NOTE, "mine"));
    }

    @Test
    void a_list_that_breaks_before_it_was_begun_leaves_nothing_of_itself_in_the_answer() {
        Export<FoundAct> broken = Export.of(List.of(1L), 5, places -> {
            throw new IllegalStateException("cannot be read");
        });
        MockHttpServletResponse answer = new MockHttpServletResponse();

        assertThatIllegalStateException().isThrownBy(() -> lists.acts(broken, Locale.ENGLISH, answer));

        assertThat(answer.getHeaderNames()).isEmpty();
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void nobody_else_takes_a_list_along() {
        Actor officer = cast.actor("watanabe", Role.OFFICER);
        int before = taken().size();

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> exports.cases(officer, CaseSearch.everything()));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> exports.notes(officer, null));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> exports.exceptions(officer, null, null, null));

        assertThat(taken()).hasSize(before);
    }

    private Instant escalated(int times) {
        Instant begin = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ActKind kind = ActKind.done("ESCALATED", "from");
        UUID id = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < times; i++) {
                trail.write(Command.bySystem(begin)
                        .act(kind, Stream.ofCase(id))
                        .fact("from", "UNIT_HEAD")
                        .build());
            }
        });
        return begin;
    }

    private static <T> List<T> rows(Export<T> export) {
        List<T> rows = new ArrayList<>();
        export.to(rows::addAll);
        return rows;
    }

    private RecordedAct newest() {
        List<RecordedAct> taken = taken();
        return taken.get(taken.size() - 1);
    }

    private List<RecordedAct> taken() {
        return trail.of(Stream.ofReadsOfAll()).stream()
                .filter(act -> act.kind().equals("AUDIT_LIST_EXPORTED"))
                .toList();
    }

    private Actor mori() {
        return cast.actor("mori", Role.AUDITOR);
    }
}

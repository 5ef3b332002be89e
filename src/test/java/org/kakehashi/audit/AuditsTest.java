package org.kakehashi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kakehashi.audit.JudgedUse.Mark;
import org.kakehashi.fact.FactValue;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.NotAllowed;
import org.kakehashi.identity.Person;
import org.kakehashi.identity.Role;
import org.kakehashi.policy.table.Truth;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseKind;
import org.kakehashi.review.CaseSearch;
import org.kakehashi.review.CaseState;
import org.kakehashi.review.Outcome;
import org.kakehashi.stories.Cast;
import org.kakehashi.trail.PolicyRef;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;

@AuditTest
class AuditsTest {

    @Autowired
    Audits audits;

    @Autowired
    ProcessPictures pictures;

    @Autowired
    SampleCases cases;

    @Autowired
    Cast cast;

    @Autowired
    Trail trail;

    @Autowired
    CaseFiles files;

    private Actor auditor() {
        return cast.actor("mori", Role.AUDITOR);
    }

    @Test
    void the_timeline_tells_who_did_what_by_which_table() {
        UUID id = cases.accepted();

        List<AuditedAct> acts = audits.timeline(auditor(), id).acts();

        assertThat(acts)
                .extracting(act -> act.act().kind())
                .contains("DISCLOSURE_SUBMITTED", "CASE_ASSESSED", "DMN_EVALUATED", "CASE_READ");
        assertThat(acts)
                .isSortedAccordingTo((a, b) -> Long.compare(a.act().n(), b.act().n()));
        AuditedAct submission = one(acts, "DISCLOSURE_SUBMITTED");
        assertThat(submission.person()).extracting(Person::username).isEqualTo("suzuki");
        assertThat(submission.shortHash()).hasSize(12);
        PolicyRef triage = one(acts, "DMN_EVALUATED").act().policy();
        assertThat(triage).isNotNull().satisfies(table -> {
            assertThat(table.id()).isEqualTo("disclosure-triage");
            assertThat(table.sha256()).hasSize(64);
        });
        assertThat(one(acts, "DMN_EVALUATED").act().facts()).containsKeys("inputs", "output", "hitRules");
    }

    @Test
    void the_path_leads_from_a_start_event_to_an_end_event_in_the_version_that_was_run() {
        UUID id = cases.accepted();

        List<Picture.Run> runs = audits.path(auditor(), id).picture().runs();

        assertThat(runs).hasSize(1);
        Picture.Run run = runs.get(0);
        assertThat(run.process()).isEqualTo("researcher-disclosure");
        assertThat(run.ended()).isNotNull();
        assertThat(run.steps())
                .extracting(Picture.Step::node)
                .startsWith("StartEvent_DisclosureStarted")
                .contains("BusinessRuleTask_TriageDisclosure")
                .endsWith("EndEvent_DisclosureAcceptedByRule");
        assertThat(run.steps()).allSatisfy(step -> {
            assertThat(step.left()).isNotNull();
            assertThat(step.name().ja()).isNotEqualTo(step.node());
            assertThat(step.name().en()).isNotEqualTo(step.name().ja());
        });
        assertThat(pictures.drawing(run.process(), run.version()))
                .hasValueSatisfying(drawing -> assertThat(drawing).isEqualTo(run.drawing()));
    }

    @Test
    void a_case_under_review_shows_the_called_flow_and_where_it_waits() {
        UUID id = cases.underReview();

        List<Picture.Run> runs = audits.path(auditor(), id).picture().runs();

        assertThat(runs)
                .extracting(Picture.Run::process)
                .containsExactly("researcher-disclosure", "institutional-review");
        assertThat(runs.get(1).parent()).isEqualTo(runs.get(0).id());
        assertThat(runs.get(1).steps())
                .filteredOn(step -> step.left() == null)
                .extracting(Picture.Step::node)
                .contains("UserTask_ReviewCase");
    }

    @Test
    void a_table_of_a_flow_marks_the_row_that_was_recorded_and_judges_its_cells() {
        UUID id = cases.underReview();

        JudgedUse triage = audits.tables(auditor(), id).flows().stream()
                .filter(use -> use.table().id().equals("disclosure-triage"))
                .findFirst()
                .orElseThrow();

        assertThat(triage.kept()).isTrue();
        assertThat(triage.now()).isTrue();
        assertThat(triage.output()).isEqualTo("REVIEW");
        assertThat(triage.values().get("prohibited")).containsExactly(FactValue.known(false));
        assertThat(triage.rows())
                .filteredOn(row -> row.mark() == Mark.FIRED)
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).containsOnly(Truth.TRUE));
        assertThat(pictures.table("disclosure-triage", triage.sha256())).isPresent();
        assertThat(pictures.table("disclosure-triage", "0".repeat(64))).isEmpty();
    }

    @Test
    void a_judgement_shows_its_packs_tables_with_what_each_cell_said() {
        UUID id = cases.underReview();

        List<Audits.Judgement> judgements = audits.tables(auditor(), id).judgements();

        assertThat(judgements).hasSize(1);
        List<JudgedUse> uses = judgements.get(0).tables();
        assertThat(uses).allSatisfy(use -> {
            assertThat(use.kept()).isTrue();
            assertThat(use.rows()).hasSameSizeAs(use.table().rows());
        });
        List<String> fired = uses.stream()
                .flatMap(use -> use.rows().stream())
                .filter(row -> row.mark() == Mark.FIRED)
                .map(row -> row.rule().row().rule())
                .toList();
        assertThat(judgements.get(0).assessment().assessment().findings())
                .filteredOn(finding -> !finding.unresolved())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(fired).contains(finding.rule()));
    }

    @Test
    void every_opening_is_in_the_trail_before_the_content_is_given() {
        UUID id = cases.accepted();
        int before = views(id).size();

        audits.timeline(auditor(), id);
        audits.path(auditor(), id);
        audits.tables(auditor(), id);

        assertThat(views(id).subList(before, before + 3)).containsExactly("audit", "audit.path", "audit.tables");
    }

    private List<String> views(UUID id) {
        return trail.of(Stream.ofReads(id)).stream()
                .filter(act -> act.role().equals("AUDITOR"))
                .map(act -> String.valueOf(act.facts().get("view")))
                .toList();
    }

    @Test
    void cases_are_found_by_what_is_known_of_them() {
        UUID accepted = cases.accepted();
        UUID underReview = cases.underReview();
        UUID unit = files.get(accepted).unit();
        UUID ito = cast.id("ito");

        assertThat(found(null, null, null, null)).contains(accepted, underReview);
        assertThat(found(CaseState.UNDER_REVIEW, null, null, null))
                .contains(underReview)
                .doesNotContain(accepted);
        assertThat(found(null, ito, null, null)).contains(underReview).doesNotContain(accepted);
        assertThat(found(null, null, unit, null)).contains(accepted).doesNotContain(underReview);
        assertThat(found(null, null, null, Outcome.DECLINE)).isEmpty();
    }

    private List<UUID> found(
            @Nullable CaseState state, @Nullable UUID subject, @Nullable UUID unit, @Nullable Outcome outcome) {
        var search = new CaseSearch(null, CaseKind.DISCLOSURE, state, null, subject, null, null, unit, outcome, null);
        return audits.find(auditor(), search).stream().map(CaseFile::id).toList();
    }

    @Test
    void nobody_but_an_auditor_reads_here() {
        UUID id = UUID.randomUUID();
        for (Role role : List.of(Role.RESEARCHER, Role.UNIT_HEAD, Role.OFFICER, Role.COMMITTEE, Role.ADMINISTRATOR)) {
            Actor other = new Actor(cast.id("watanabe"), role);
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> audits.timeline(other, id));
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> audits.path(other, id));
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> audits.tables(other, id));
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> audits.find(other, CaseSearch.everything()));
        }
    }

    private static AuditedAct one(List<AuditedAct> acts, String kind) {
        return acts.stream()
                .filter(act -> act.act().kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}

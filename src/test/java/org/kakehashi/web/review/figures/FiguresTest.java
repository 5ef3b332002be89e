package org.kakehashi.web.review.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.kakehashi.identity.NotAllowed;
import org.kakehashi.identity.Role;
import org.kakehashi.review.Step;
import org.kakehashi.review.figures.CaseFigures;
import org.kakehashi.review.figures.Figures;
import org.kakehashi.review.figures.Grouping;
import org.kakehashi.review.figures.Parity;
import org.kakehashi.review.figures.Share;
import org.kakehashi.review.figures.Spread;
import org.kakehashi.stories.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Cases of a year before all others, written as rows: ten that nobody was waited for, six others, each with its own fate. */
@KakehashiTest
@Transactional
class FiguresTest {

    private static final LocalDate FROM = LocalDate.of(2015, 4, 1);
    private static final LocalDate TO = LocalDate.of(2016, 3, 31);

    @Autowired
    CaseFigures figures;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvc web;

    @BeforeEach
    void writeThem() {
        for (int i = 0; i < 10; i++) {
            closed("ACCEPTED", "PROCEED", 0);
        }
        for (int i = 0; i < 5; i++) {
            UUID held = closed("ACCEPTED", "PROCEED", 6);
            waited(held, Step.JUDGE_MATCHES, 4);
            judged(held, "[]");
        }
        UUID declined = closed("DECLINED", "DECLINE", 30);
        waited(declined, Step.JUDGE_MATCHES, 2);
        judged(
                declined,
                """
                [{"kind":"CONCERN","rule":"Rule_Any","unresolved":false,"facts":[{"key":"institution.sameParty"}]}]""");
        waited(declined, Step.REVIEW_CASE, 3);
        decided(declined, "DECLINE", 20, true);
        UUID varied = closed("WITH_MEASURES", "PROCEED_WITH_MEASURES", 50);
        UUID first = decided(varied, "DECLINE", 10, true);
        decided(varied, "PROCEED_WITH_MEASURES", 40, false);
        db.sql(
                        """
                insert into objection (id, case_id, by, at, text, against, heard_at, result, settled_at)
                select gen_random_uuid(), id, subject_id, closed_at, 'x', :against, closed_at, 'VARIED', closed_at
                from case_file where id = :id""")
                .param("id", varied)
                .param("against", first)
                .update();
        closed("WITHDRAWN", null, 1);
    }

    @Test
    void the_figures_of_a_year_are_counted_from_its_cases() {
        Figures one = figures.of(cast.actor("watanabe", Role.OFFICER), FROM, TO);
        assertThat(one.closed()).as("what was withdrawn does not count").isEqualTo(17);
        assertThat(one.fastLane()).isEqualTo(new Share(10, 17));
        assertThat(one.declined()).isEqualTo(new Share(1, 17));
        assertThat(one.conditional()).isEqualTo(new Share(1, 17));
        assertThat(one.fast().median()).isEqualTo(0.0);
        assertThat(one.others().median()).isEqualTo(6.0);
        assertThat(one.held()).as("harmless, but held").isEqualTo(new Share(5, 15));
        assertThat(one.heldFor().median()).isEqualTo(4.0);
        assertThat(one.adverse()).as("one of two refusals came out otherwise").isEqualTo(new Share(1, 2));
        assertThat(one.objected()).isEqualTo(new Figures.Objected(0, 1, 0));
    }

    @Test
    void a_step_counts_the_cases_that_rest_on_it() {
        Figures one = figures.of(cast.actor("watanabe", Role.OFFICER), FROM, TO);
        assertThat(one.steps())
                .extracting(Figures.StepFigure::step)
                .containsExactly(Step.JUDGE_MATCHES, Step.REVIEW_CASE);
        assertThat(one.steps().get(0)).satisfies(step -> {
            assertThat(step.passed()).isEqualTo(6);
            assertThat(step.changed()).isEqualTo(1);
            assertThat(step.idle()).isFalse();
        });
        assertThat(new Figures.StepFigure(Step.COUNTERSIGN, 5, 0, one.fast()).idle())
                .isTrue();
        assertThat(new Figures.StepFigure(Step.ANSWER_QUESTION, 5, null, one.fast()).idle())
                .isFalse();
    }

    @Test
    void parties_that_were_held_up_for_nothing_are_told_by_the_script_of_their_names() {
        lookedUp("Ocean Sciences Institute", 6, 1, null);
        lookedUp("海洋科学研究所", 5, 3, null);
        Figures.FalseAlarms alarms =
                figures.of(cast.actor("watanabe", Role.OFFICER), FROM, TO).falseAlarms();
        assertThat(alarms.share()).isEqualTo(new Share(4, 11));
        assertThat(alarms.byScript().groups())
                .extracting(Grouping.Group::key, Grouping.Group::unknown)
                .containsExactly(tuple("HAN", new Share(3, 5)), tuple("LATIN", new Share(1, 6)));
        assertThat(alarms.parity().get(0).alarms()).isEqualTo(new Parity.Apart("HAN", "LATIN", 3.6));
        assertThat(alarms.parity().get(0).waiting()).as("too few waited").isNull();
        assertThat(alarms.byOrigin().groups())
                .as("look-ups of before it was kept")
                .containsExactly(new Grouping.Group("not-stated", new Share(4, 11), new Spread(4, null, null)));
        assertThat(alarms.parity().get(1).alarms()).isNull();
    }

    @Test
    void they_are_told_by_country_too_and_countries_of_a_few_together() throws Exception {
        lookedUp("Ocean Sciences Institute", 10, 5, "FR");
        lookedUp("海洋科学研究所", 6, 6, "JP");
        lookedUp("Marine Station", 4, 0, "PT");
        lookedUp("Institute of the Sea", 2, 1, "IS");
        lookedUp("Sea Grant", 5, 0, null);
        Figures.FalseAlarms alarms =
                figures.of(cast.actor("watanabe", Role.OFFICER), FROM, TO).falseAlarms();
        assertThat(alarms.byOrigin().groups())
                .extracting(Grouping.Group::key, Grouping.Group::unknown)
                .containsExactly(
                        tuple("FR", new Share(5, 10)),
                        tuple("JP", new Share(6, 6)),
                        tuple("not-stated", new Share(0, 5)),
                        tuple("other", new Share(1, 6)));
        assertThat(alarms.byOrigin().tooSmall()).isZero();
        Parity parity = alarms.parity().get(1);
        assertThat(parity.alarms()).isEqualTo(new Parity.Apart("JP", "other", 6.0));
        assertThat(Objects.requireNonNull(parity.alarms()).kept()).isFalse();
        assertThat(parity.waiting()).isEqualTo(new Parity.Apart("FR", "FR", 1.0));
        assertThat(Objects.requireNonNull(parity.waiting()).kept()).isTrue();
        web.perform(get("/api/v1/figures?from=2015-04-01&to=2016-03-31").with(httpBasic("mori", "demo")))
                .andExpect(jsonPath("$.falseAlarms.byOrigin.groups[1].key").value("JP"))
                .andExpect(jsonPath("$.falseAlarms.parity[1].alarms.kept").value(false));
        MockHttpSession session = (MockHttpSession) Objects.requireNonNull(web.perform(
                        post("/sign-in").with(csrf()).param("username", "mori").param("password", "demo"))
                .andReturn()
                .getRequest()
                .getSession());
        web.perform(get("/review/figures?year=2015").session(session).header("Accept-Language", "ja"))
                .andExpect(content().string(containsString("フランス")))
                .andExpect(content().string(containsString("日本はその他の国の6倍です（2倍以内が基準）。")))
                .andExpect(content().string(not(containsString("アイスランド"))));
    }

    /** Parties of one name, some of which bear the name of a listed one and were found to be others two days later. */
    private void lookedUp(String name, int some, int others, @Nullable String origin) {
        for (int i = 0; i < some; i++) {
            UUID run = UUID.randomUUID();
            db.sql(
                            """
                    insert into screening_run (id, case_id, round, party_id, party_name, party_kind, origin, at, outcome)
                    values (:id, :id, 1, :id, :name, 'ORGANISATION', :origin, timestamptz '2015-06-01T00:00Z', 'POSSIBLE')""")
                    .param("id", run)
                    .param("name", name)
                    .param("origin", origin)
                    .update();
            if (i < others) {
                db.sql(
                                """
                        insert into screening_match (id, run_id, entry_id, entry_hash, name_kind, agreement, score, threshold,
                            party_key, state, judged_by, judged_at, reason, evidence, cleared_until)
                        select :id, :id, e.id, 'x', 'PRIMARY', '{}'::jsonb, 0.9, 0.8, 'x', 'DIFFERENT', p.id,
                            timestamptz '2015-06-03T00:00Z', 'x', 'x', date '2016-06-03'
                        from person p, (select id from list_entry limit 1) e where p.username = 'watanabe'""")
                        .param("id", run)
                        .update();
            }
        }
    }

    @Test
    void office_and_auditor_see_them_and_nobody_else() throws Exception {
        assertThatThrownBy(() -> figures.of(cast.actor("kobayashi", Role.COMMITTEE), FROM, TO))
                .isInstanceOf(NotAllowed.class);
        web.perform(get("/api/v1/figures?from=2015-04-01&to=2016-03-31").with(httpBasic("mori", "demo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.closed").value(17))
                .andExpect(jsonPath("$.fastLane.percent").value(59))
                .andExpect(jsonPath("$.unknowns.groups[0].by").value("REGION"));
        web.perform(get("/api/v1/figures").with(httpBasic("ito", "demo"))).andExpect(status().isForbidden());
    }

    private UUID closed(String state, @Nullable String outcome, int days) {
        UUID id = UUID.randomUUID();
        db.sql(
                        """
                insert into case_file (id, kind, number, subject_id, proposer_id, unit_id, state, outcome, opened_at,
                                       changed_at, closed_at)
                select :id, 'COLLABORATION', 'F-' || :id, p.id, p.id, p.unit_id, :state, :outcome, at,
                       at + :days * interval '1 day', at + :days * interval '1 day'
                from person p, (select timestamptz '2015-06-01T00:00Z' as at) begun where p.username = 'sato'""")
                .param("id", id)
                .param("state", state)
                .param("outcome", outcome)
                .param("days", days)
                .update();
        return id;
    }

    private void waited(UUID id, Step step, int days) {
        db.sql(
                        """
                insert into work_item (id, case_id, step, role, opened_at, closed_at)
                select gen_random_uuid(), id, :step, 'OFFICER', opened_at, opened_at + :days * interval '1 day'
                from case_file where id = :id""")
                .param("id", id)
                .param("step", step.name())
                .param("days", days)
                .update();
    }

    private void judged(UUID id, String findings) {
        db.sql(
                        """
                insert into case_assessment (id, case_id, round, at, assessment)
                select gen_random_uuid(), id, 1, opened_at,
                       jsonb_build_object('unresolved', false, 'prohibited', false, 'findings', :findings::jsonb)
                from case_file where id = :id""")
                .param("id", id)
                .param("findings", findings)
                .update();
    }

    private UUID decided(UUID id, String outcome, int day, boolean superseded) {
        UUID determination = UUID.randomUUID();
        db.sql(
                        """
                insert into determination (id, case_id, round, subject_id, proposer_id, outcome, departs, reason_ja,
                                           reason_en, level, decided_by, decided_role, decided_at, signatures, superseded)
                select :determination, c.id, 1, c.subject_id, c.proposer_id, :outcome, false, 'x', 'x', 'INTEGRITY_OFFICE',
                       p.id, 'OFFICER', c.opened_at + :day * interval '1 day', 1, :superseded
                from case_file c, person p where c.id = :id and p.username = 'watanabe'""")
                .param("determination", determination)
                .param("id", id)
                .param("outcome", outcome)
                .param("day", day)
                .param("superseded", superseded)
                .update();
        return determination;
    }
}

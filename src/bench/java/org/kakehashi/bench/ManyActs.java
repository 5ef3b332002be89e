package org.kakehashi.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;

/**
 * A trail of many acts, fifty to a case, half of them reads as in life, written by the database itself as its owner. They
 * do not wait for the log: only looking for them is measured.
 */
final class ManyActs {

    /** Place of the act among the fifty of its case; what is not named here is a read. */
    private static final String KINDS =
            """
            create temporary table kinds (place int primary key, kind text, role text, slot int);
            insert into kinds select place, 'CASE_READ', (array['OFFICER', 'UNIT_HEAD', 'AUDITOR'])[1 + place % 3], 1 + place % 3
            from generate_series(0, 49) place;
            update kinds set kind = named.kind, role = named.role, slot = named.slot from (values
                (0, 'COLLABORATION_STARTED', 'RESEARCHER', 0), (2, 'COLLABORATION_PAGE_SAVED', 'RESEARCHER', 0),
                (4, 'COLLABORATION_PROPOSED', 'RESEARCHER', 0), (5, 'CASE_OPENED', 'SYSTEM', 0),
                (6, 'DMN_EVALUATED', 'SYSTEM', 0), (8, 'PARTIES_SCREENED', 'SYSTEM', 0), (9, 'STEP_OPENED', 'SYSTEM', 0),
                (11, 'STEP_CLAIMED', 'OFFICER', 1), (12, 'MATCH_JUDGED', 'OFFICER', 1), (14, 'VALUES_STATED', 'RESEARCHER', 0),
                (16, 'CASE_ASSESSED', 'SYSTEM', 0), (18, 'BENEFIT_CLAIMED', 'RESEARCHER', 0),
                (19, 'FORM_RECOMMENDED', 'SYSTEM', 0), (20, 'DMN_EVALUATED', 'SYSTEM', 0), (22, 'STEP_OPENED', 'SYSTEM', 0),
                (24, 'QUESTION_ASKED', 'OFFICER', 1), (26, 'QUESTION_ANSWERED', 'RESEARCHER', 0), (28, 'VOTED', 'COMMITTEE', 2),
                (30, 'VOTED', 'COMMITTEE', 3), (32, 'DETERMINED', 'COMMITTEE', 2), (34, 'COUNTERSIGNED', 'COMMITTEE', 3),
                (36, 'MEASURES_ACCEPTED', 'RESEARCHER', 0), (38, 'CASE_MOVED', 'SYSTEM', 0), (40, 'LETTER_ISSUED', 'SYSTEM', 0),
                (42, 'NOTICE_TOLD', 'SYSTEM', 0)) named (place, kind, role, slot) where kinds.place = named.place;
            """;

    /** A case has four people: one of thousands of researchers, and one each of the few who examine. */
    private static final String CASES =
            """
            create temporary table people as
                select row_number() over (order by id) - 1 no, id from person;
            insert into case_file (id, kind, number, subject_id, proposer_id, unit_id, state, worst_concern, outcome, opened_at,
                changed_at, closed_at)
            select md5('case' || c)::uuid, 'COLLABORATION', 'X-' || c, p.id, p.id, o.unit_id, (array['ACCEPTED', 'DECLINED'])[1 + c %% 2],
                (array['NONE', 'NOTED', 'MEASURES_REQUIRED'])[1 + c %% 3], (array['PROCEED', 'DECLINE'])[1 + c %% 2],
                now() - interval '5 years' + c * interval '5 years' / %1$d, now(), now()
            from generate_series(1, %1$d) c join people p on p.no = c %% (select count(*) from people)
            join person o on o.id = p.id;
            create temporary table slots as
                select c, slot, case slot when 0 then md5('person' || c %% 3000)::uuid else p.id end person,
                    md5('ref' || c || '-' || slot)::uuid ref, md5('read' || c || '-' || slot)::uuid read_ref
                from generate_series(1, %1$d) c cross join generate_series(0, 3) slot
                join people p on p.no = (c + slot) %% (select count(*) from people);
            create index on slots (c, slot);
            insert into trail.pseudonym (stream_kind, stream_id, subject, ref)
                select distinct on (c, person) 'CASE', md5('case' || c)::uuid, person, ref from slots
                union all
                select distinct on (c, person) 'READS', md5('case' || c)::uuid, person, read_ref from slots;
            """;

    private static final String ACTS =
            """
            insert into trail.act (act_id, stream_kind, stream_id, stream_seq, kind, role, actor_ref, at, leaf, leaf_hash)
            select id, stream, case_id, seq, kind, role, actor, moment, leaf, sha256('\\x00'::bytea || leaf) from (
                select md5('act' || g)::uuid id, case when k.kind = 'CASE_READ' then 'READS' else 'CASE' end stream,
                    md5('case' || s.c)::uuid case_id, case when k.kind = 'CASE_READ' then null else k.place + 1 end seq,
                    k.kind, k.role, a.actor, t.moment, convert_to(jsonb_strip_nulls(jsonb_build_object('v', 1, 'epoch', 1, 'act', md5('act' || g)::uuid,
                        'kind', k.kind, 'cmd', md5('cmd' || g)::uuid, 'stream', jsonb_build_object('kind', 'CASE', 'ref', md5('c' || s.c)::uuid),
                        'at', to_char(t.moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                        'actor', jsonb_build_object('role', k.role, 'ref', a.actor),
                        'facts', case k.kind
                            when 'CASE_ASSESSED' then jsonb_build_object('worst', 'NOTED', 'rules',
                                jsonb_build_array('Rule_A' || s.c %% 260, 'Rule_A' || s.c * 7 %% 260, 'Rule_A' || s.c * 13 %% 260))
                            when 'FORM_RECOMMENDED' then jsonb_build_object('form', 'PROCEED', 'rules', jsonb_build_array('Rule_F' || s.c %% 9))
                            when 'DMN_EVALUATED' then jsonb_build_object('node', 'n', 'hitRules', jsonb_build_array('Rule_D' || s.c %% 12))
                            when 'VOTED' then jsonb_build_object('outcome', (array['PROCEED', 'DECLINE'])[1 + s.c %% 2], 'round', 1)
                            when 'DETERMINED' then jsonb_build_object('outcome', (array['PROCEED', 'DECLINE'])[1 + s.c %% 2],
                                'departs', s.c %% 20 = 0, 'level', 'COMMITTEE', 'signatures', 2)
                            when 'CASE_READ' then jsonb_build_object('view', 'case')
                            else jsonb_build_object('n', 1, 'state', 'DONE') end))::text, 'UTF8') leaf
                from generate_series(1, %1$d * 50) g
                cross join lateral (select 1 + (g - 1) %% %1$d c, (g - 1) / %1$d place) spot
                join kinds k on k.place = spot.place join slots s on s.c = spot.c and s.slot = k.slot
                cross join lateral (select now() - interval '5 years' + g * interval '5 years' / (%1$d * 50) moment) t
                cross join lateral (select case when k.role = 'SYSTEM' then null
                    when k.kind = 'CASE_READ' then s.read_ref else s.ref end actor) a
                order by g) acts;
            insert into trail.act_term (term, at, n) select term, a.at, a.n from trail.act a, trail.terms_of(a.leaf) term
            on conflict do nothing;
            """;

    private ManyActs() {}

    /** Fifty times as many acts as cases, over five years; then the database is told how they lie. */
    static void write(FlywayConnectionDetails owner, int cases) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                Statement sql = connection.createStatement()) {
            sql.execute(KINDS);
            sql.execute(CASES.formatted(cases));
            sql.execute(ACTS.formatted(cases));
            sql.execute("vacuum (analyze) trail.act, trail.act_term, trail.pseudonym, case_file");
        }
    }
}

package org.kakehashi.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kakehashi.collaboration.Benefits;
import org.kakehashi.collaboration.Partners;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.identity.Role;
import org.kakehashi.policy.weighing.BenefitRubric;
import org.kakehashi.reference.SharedValues;
import org.kakehashi.review.CaseAssessments;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseState;
import org.kakehashi.review.Decisions;
import org.kakehashi.review.Objections;
import org.kakehashi.review.Outcome;
import org.kakehashi.review.Reviews;
import org.kakehashi.review.Step;
import org.kakehashi.stories.Cast;
import org.kakehashi.stories.Disclosing;
import org.kakehashi.stories.Proposing;
import org.kakehashi.stories.Reviewing;
import org.kakehashi.stories.StoryTest;
import org.kakehashi.trail.Stream;
import org.kakehashi.web.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What the engine, the trail, the log and addresses hold of a case: never a text or a name that somebody wrote. */
@StoryTest
@ExtendWith(OutputCaptureExtension.class)
class EngineDataTest {

    private static final Path PROCESSES = Path.of("processes");
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src|action|formaction|hx-\\w+)=\"([^\"]*)\"");

    @Autowired
    Flows flows;

    @Autowired
    JdbcClient db;

    @Autowired
    Cast cast;

    @Autowired
    Disclosing disclosing;

    @Autowired
    Proposing proposing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Disclosures disclosures;

    @Autowired
    Partners partners;

    @Autowired
    Benefits benefits;

    @Autowired
    BenefitRubric rubric;

    @Autowired
    SharedValues values;

    @Autowired
    Reviews reviews;

    @Autowired
    Objections objections;

    @Autowired
    Decisions decisions;

    @Autowired
    CaseFiles files;

    @Autowired
    CaseAssessments assessments;

    @Autowired
    org.kakehashi.file.Files evidence;

    @Autowired
    MockMvc web;

    private MarkedCases marked;

    @BeforeEach
    void cases() {
        marked = new MarkedCases(cast, db, partners, benefits, rubric, values);
    }

    @Test
    void of_a_disclosure_nothing_that_was_written_leaves_its_place(CapturedOutput log) throws Exception {
        String who = marked.somebody();
        UUID id = disclosing.filledIn(who, marked.disclosure());
        evidence.add(
                cast.researcher(who),
                id,
                MarkedCases.MARK + "file.txt",
                (MarkedCases.MARK + "content").getBytes(StandardCharsets.UTF_8));
        disclosing.submit(who, id);
        reviewing.claim("watanabe", Role.OFFICER, id);
        files.read(cast.actor("watanabe", Role.OFFICER), id, "CASE");
        reviews.comment(cast.officer("watanabe"), id, MarkedCases.MARK + "comment");
        reviews.ask(cast.officer("watanabe"), id, MarkedCases.MARK + "question");
        variablesArePlain(id);
        reviews.answer(cast.researcher(who), id, MarkedCases.MARK + "answer");
        determine(id, who, Outcome.ACCEPTED_WITH_PLAN);

        assertThat(files.get(id).state()).isEqualTo(CaseState.WITH_MEASURES);
        assertThat(nodesOf(id))
                .containsSubsequence(
                        "StartEvent_DisclosureStarted",
                        "UserTask_FillInDisclosure",
                        "ServiceTask_AssessDisclosure",
                        "BusinessRuleTask_TriageDisclosure",
                        "Gateway_NeedsReview",
                        "CallActivity_ReviewDisclosure",
                        "StartEvent_ReviewRequested",
                        "BusinessRuleTask_ChooseReviewRoute",
                        "Gateway_NeedsCommittee",
                        "UserTask_ReviewCase",
                        "Gateway_WhatWasTheOutcome",
                        "ReceiveTask_AwaitAnswer",
                        "UserTask_ReviewCase",
                        "UserTask_AcceptMeasures",
                        "UserTask_ReviewCase",
                        "UserTask_AcceptMeasures",
                        "EndEvent_Determined",
                        "Gateway_HowWasItReviewed",
                        "ServiceTask_RecordAcceptance",
                        "EndEvent_DisclosureAccepted");
        nothingLeft(id);
        markIsNowhere(log, who, id, "/home", "/notices", "/disclosure", "/disclosure/" + id);
    }

    @Test
    void of_a_collaboration_nothing_that_was_written_leaves_its_place(CapturedOutput log) throws Exception {
        String who = marked.somebody();
        disclosing.submit(who, disclosing.filledIn(who, java.util.Map.of()));
        UUID id = proposing.propose(who, marked.proposal());
        variablesArePlain(id);
        marked.stateValues(who, id);
        assertThat(reviewing.step(id)).isEqualTo(Step.CLAIM_BENEFIT);
        marked.claimBenefit(who, id);
        assertThat(reviewing.step(id)).isEqualTo(Step.REVIEW_CASE);
        variablesArePlain(id);
        reviewing.claimForLevel(id);
        determine(id, who, Outcome.PROCEED_WITH_MEASURES);

        assertThat(files.get(id).state()).isEqualTo(CaseState.WITH_MEASURES);
        objections.object(cast.researcher(who), id, MarkedCases.MARK + "objection");
        reviewing.claimForLevel(id);
        reviewing.reconsiderForLevel(
                id, MarkedCases.decision(Outcome.PROCEED_WITH_MEASURES, "clause-tell-institution"));
        variablesArePlain(id);
        reviewing.countersignIfAsked(id);
        decisions.answerMeasures(cast.researcher(who), id, true, null);
        assertThat(flows.runs("benefit-review", id)).isTrue();
        flows.stop("benefit-review", id, "the end of a test");
        nothingLeft(id);
        markIsNowhere(log, who, id, "/home", "/notices", "/collaboration", "/collaboration/" + id);
    }

    @Test
    void every_node_that_a_flow_passes_is_in_the_record() {
        String who = marked.somebody();
        UUID id = disclosing.filledIn(who, java.util.Map.of());
        disclosing.submit(who, id);

        assertThat(nodesOf(id))
                .containsExactly(
                        "StartEvent_DisclosureStarted",
                        "UserTask_FillInDisclosure",
                        "ServiceTask_AssessDisclosure",
                        "BusinessRuleTask_TriageDisclosure",
                        "Gateway_NeedsReview",
                        "ServiceTask_AcceptByRule",
                        "EndEvent_DisclosureAcceptedByRule");
        nothingLeft(id);
    }

    /** Twice: the first time the researcher does not take the measures on. */
    private void determine(UUID id, String who, Outcome outcome) {
        String measure = "clause-tell-institution";
        for (boolean accepted : new boolean[] {false, true}) {
            if (reviewing.waiting(id).claimedBy() == null) {
                reviewing.claimForLevel(id);
            }
            reviewing.determineForLevel(id, MarkedCases.decision(outcome, measure));
            reviewing.countersignIfAsked(id);
            assertThat(reviewing.step(id)).isEqualTo(Step.ACCEPT_MEASURES);
            decisions.answerMeasures(
                    cast.researcher(who), id, accepted, accepted ? null : MarkedCases.MARK + "not possible");
        }
    }

    private List<String> nodesOf(UUID id) {
        return db.sql(
                        """
                select s.node from process_step s join process_run r using (instance_id)
                where r.case_id = :id order by s.position""")
                .param("id", id)
                .query(String.class)
                .list();
    }

    /** The engine has forgotten the case, our record has its way to the end, and the engine's own history is not written. */
    private void nothingLeft(UUID id) {
        assertThat(db.sql("select count(*) from act_ru_execution where business_key_ = :id")
                        .param("id", id.toString())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(db.sql(
                                """
                select count(*) from process_step s join process_run r using (instance_id)
                where r.case_id = :id and (s.left_at is null or r.ended_at is null)""")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(tables("act\\_hi\\_%")).hasSizeGreaterThan(10).allSatisfy(table -> assertThat(
                        db.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single())
                .as(table)
                .isZero());
    }

    private List<String> tables(String like) {
        return db.sql("select tablename from pg_tables where schemaname = 'public' and tablename like :like order by 1")
                .param("like", like)
                .query(String.class)
                .list();
    }

    private void variablesArePlain(UUID id) throws IOException {
        String ofCase = " from act_ru_variable v join act_ru_execution e on e.id_ = v.proc_inst_id_"
                + " where e.business_key_ = :id";
        List<String> names = db.sql("select v.name_" + ofCase)
                .param("id", id.toString())
                .query(String.class)
                .list();
        assertThat(names).isNotEmpty();
        assertThat(variablesOfFlows()).containsAll(names);
        assertThat(db.sql("select coalesce(v.text_, '') || coalesce(v.text2_, '')" + ofCase)
                        .param("id", id.toString())
                        .query(String.class)
                        .list())
                .allMatch(text -> text.length() <= 64)
                .allMatch(text -> text.matches("[A-Z_]*|[0-9]+|[0-9a-f-]{36}"));
        assertThat(db.sql("select v.type_" + ofCase)
                        .param("id", id.toString())
                        .query(String.class)
                        .list())
                .allMatch(Set.of("string", "boolean", "integer", "long", "date", "null")::contains);
        assertThat(db.sql("select count(*)" + ofCase + " and v.bytearray_id_ is not null")
                        .param("id", id.toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** The names that the code shares, and those by which the models speak of what tables and steps answer. */
    private static Set<String> variablesOfFlows() throws IOException {
        Set<String> names = new TreeSet<>();
        for (var field : Variables.class.getDeclaredFields()) {
            try {
                names.add(String.valueOf(field.get(null)));
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        Pattern named = Pattern.compile("(?:source|target|resultVariable)=\"(\\w+)\"|\\$\\{(\\w+) ==");
        try (var models = Files.walk(PROCESSES)) {
            for (Path model :
                    models.filter(file -> file.toString().endsWith(".bpmn")).toList()) {
                named.matcher(Files.readString(model))
                        .results()
                        .forEach(found -> names.add(found.group(1) == null ? found.group(2) : found.group(1)));
            }
        }
        Pattern input = Pattern.compile("<inputExpression[^>]*>\\s*<text>(\\w+)</text>");
        try (var tables = Files.walk(PROCESSES, 2)) {
            for (Path table :
                    tables.filter(file -> file.toString().endsWith(".dmn")).toList()) {
                input.matcher(Files.readString(table)).results().forEach(found -> names.add(found.group(1)));
            }
        }
        return names;
    }

    private void markIsNowhere(CapturedOutput log, String who, UUID id, String... pages) throws Exception {
        String mark = MarkedCases.MARK;
        String hex = HexFormat.of().formatHex(mark.getBytes(StandardCharsets.UTF_8));
        List<String> tables = tables("act\\_%");
        assertThat(tables).hasSizeGreaterThan(20);
        for (String table : tables) {
            assertThat(rowsWith(table, mark) + rowsWith(table, hex)).as(table).isZero();
        }
        for (String table : List.of("process_run", "process_step", "decision_record", "trail.act")) {
            assertThat(rowsWith(table, mark) + rowsWith(table, hex)).as(table).isZero();
        }
        leavesNameNobody(id);
        assertThat(log.getAll()).doesNotContain(mark, "@kakehashi.example");
        var person = new SignedIn(cast.id(who), who, "");
        for (String page : pages) {
            var answer = web.perform(
                            MockMvcRequestBuilders.get(page).with(SecurityMockMvcRequestPostProcessors.user(person)))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(page).isEqualTo(200);
            Set<String> addresses = new HashSet<>();
            ADDRESS.matcher(answer.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .forEach(found -> addresses.add(found.group(1)));
            assertThat(addresses).as(page).isNotEmpty().noneMatch(address -> address.contains(mark));
        }
    }

    private long rowsWith(String table, String text) {
        return db.sql("select count(*) from " + table + " t where t::text like :text")
                .param("text", "%" + text + "%")
                .query(Long.class)
                .single();
    }

    /** Neither people nor the case itself stand in a leaf under the ids that other tables know them by. */
    private void leavesNameNobody(UUID id) {
        Set<String> known = new HashSet<>(
                db.sql("select id::text from person").query(String.class).list());
        known.add(id.toString());
        List<String> leaves = db.sql("select convert_from(leaf, 'UTF8') from trail.act where stream_id = :id")
                .param("id", Stream.ofCase(id).id())
                .query(String.class)
                .list();
        assertThat(leaves)
                .hasSizeGreaterThan(10)
                .allSatisfy(leaf -> assertThat(known).as(leaf).noneMatch(leaf::contains));
    }
}

package org.kakehashi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.kakehashi.Kakehashi;
import org.kakehashi.disclosure.Disclosure;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.identity.Role;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseState;
import org.kakehashi.review.Decision;
import org.kakehashi.review.Decisions;
import org.kakehashi.review.MeasureSet;
import org.kakehashi.review.Outcome;
import org.kakehashi.review.Reviews;
import org.kakehashi.review.Step;
import org.kakehashi.review.WorkList;
import org.kakehashi.trail.RecordedAct;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** The program is killed in the middle of a review and started again on the same folder. */
@Execution(ExecutionMode.SAME_THREAD)
@ExtendWith(OutputCaptureExtension.class)
class SigkillTest {

    private final Path folder = Path.of("target/test-data/" + UUID.randomUUID());
    private final String[] arguments = {
        "--kakehashi.database.folder=" + folder,
        Program.FEW_LISTS,
        "--server.port=0",
        "--camunda.bpm.job-execution.enabled=false"
    };

    @AfterEach
    void clearUp() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                .get(0)
                .strip());
    }

    @Test
    void every_case_stands_where_it_stood_and_can_be_brought_to_its_end(CapturedOutput log) throws Exception {
        UUID id;
        long asked;
        long answered;
        try (Program busy = Program.start(BusyProgram.class, arguments)) {
            id = UUID.fromString(busy.awaitLine(BusyProgram.CASE).substring(BusyProgram.CASE.length()));
            busy.awaitLine(BusyProgram.ANSWERED + "5");
            busy.kill();
            asked = busy.times(BusyProgram.ASKED);
            answered = busy.times(BusyProgram.ANSWERED);
        }
        long left = postmaster();
        assertThat(ProcessHandle.of(left))
                .as("the database of the killed program")
                .isPresent();

        try (ConfigurableApplicationContext program = SpringApplication.run(Kakehashi.class, arguments)) {
            assertThat(log.getAll())
                    .contains("stopping the PostgreSQL (process " + left + ") that a killed program left");
            assertThat(postmaster()).isNotEqualTo(left);
            stands(program, id, asked, answered);
            a_second_program_on_the_folder_is_refused();
            finish(program, id);
        }
    }

    /** What was told as done is done; of what was under way, all or nothing. */
    private static void stands(ConfigurableApplicationContext program, UUID id, long asked, long answered) {
        JdbcClient db = program.getBean(JdbcClient.class);
        long questions = count(db, "select count(*) from question where case_id = :id", id);
        long answers = count(db, "select count(*) from question where case_id = :id and answer is not null", id);
        assertThat(questions).isBetween(asked, asked + 1);
        assertThat(answers).isBetween(answered, answered + 1);

        List<RecordedAct> acts = program.getBean(Trail.class).of(Stream.ofCase(id));
        assertThat(acts).extracting(RecordedAct::streamSeq).containsExactlyElementsOf(oneTo(acts.size()));
        assertThat(acts.stream().filter(act -> act.kind().equals("QUESTION_ASKED")))
                .hasSize((int) questions);
        assertThat(acts.stream().filter(act -> act.kind().equals("QUESTION_ANSWERED")))
                .hasSize((int) answers);

        boolean open = questions > answers;
        assertThat(program.getBean(WorkList.class).of(id)).singleElement().satisfies(item -> assertThat(item.step())
                .isEqualTo(open ? Step.ANSWER_QUESTION : Step.REVIEW_CASE));
        assertThat(program.getBean(Disclosures.class).get(id).state())
                .isEqualTo(open ? Disclosure.State.QUESTION : Disclosure.State.UNDER_REVIEW);
        assertThat(program.getBean(CaseFiles.class).get(id).state())
                .isEqualTo(open ? CaseState.QUESTION : CaseState.UNDER_REVIEW);
        assertThat(db.sql(
                                """
                        select s.node from process_step s join process_run r using (instance_id)
                        where r.case_id = :id and s.left_at is null and s.node_type <> 'callActivity'
                        and s.node_type <> 'subProcess' order by s.position""")
                        .param("id", id)
                        .query(String.class)
                        .list())
                .containsExactly(open ? Step.ANSWER_QUESTION.node() : Step.REVIEW_CASE.node());
    }

    private static List<Long> oneTo(int end) {
        return java.util.stream.LongStream.rangeClosed(1, end).boxed().toList();
    }

    private static long count(JdbcClient db, String sql, UUID id) {
        return db.sql(sql).param("id", id).query(Long.class).single();
    }

    private static void finish(ConfigurableApplicationContext program, UUID id) {
        BusyProgram people = new BusyProgram(program);
        Reviews reviews = program.getBean(Reviews.class);
        Decisions decisions = program.getBean(Decisions.class);
        if (people.step(id) == Step.ANSWER_QUESTION) {
            reviews.answer(people.by("suzuki", Role.RESEARCHER), id, "After the fall.");
        }
        people.claim(id);
        decisions.determine(
                people.by("watanabe", Role.OFFICER),
                id,
                new Decision(
                        Outcome.ACCEPTED_WITH_PLAN,
                        "理由です。",
                        "The reason.",
                        "Known better on the spot.",
                        List.of(new MeasureSet("clause-tell-institution", java.time.LocalDate.of(2027, 3, 31), null)),
                        null,
                        true));
        if (people.step(id) == Step.COUNTERSIGN) {
            people.claim("yamamoto", id);
            decisions.countersign(people.by("yamamoto", Role.OFFICER), id, true, null);
        }
        decisions.answerMeasures(people.by("suzuki", Role.RESEARCHER), id, true, null);

        assertThat(program.getBean(Disclosures.class).get(id).state()).isEqualTo(Disclosure.State.ACCEPTED_WITH_PLAN);
        assertThat(program.getBean(WorkList.class).of(id)).isEmpty();
    }

    private void a_second_program_on_the_folder_is_refused() throws Exception {
        try (Program second = Program.start(Kakehashi.class, arguments)) {
            assertThat(second.exitCode()).isNotZero();
            assertThat(second.said())
                    .contains(
                            "another Kakehashi is running on the data folder",
                            folder.getFileName().toString())
                    .contains("set kakehashi.database.folder to another folder");
        }
        assertThat(postmaster()).as("the first goes on").isPositive();
    }
}

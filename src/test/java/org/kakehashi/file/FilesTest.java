package org.kakehashi.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.kakehashi.file.FileRefused.Why;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.CommandReused;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.NotAllowed;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Relation;
import org.kakehashi.identity.Role;
import org.kakehashi.trail.RecordedAct;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;

@KakehashiTest
class FilesTest {

    @Autowired
    Files files;

    @Autowired
    People people;

    @Autowired
    Trail trail;

    @Autowired
    Clock clock;

    private final UUID caseId = UUID.randomUUID();
    private Actor researcher;

    @BeforeEach
    void findResearcher() {
        researcher = new Actor(people.withRole(Role.RESEARCHER).get(0).id(), Role.RESEARCHER);
    }

    @Test
    void a_file_comes_back_as_it_was_sent() {
        byte[] pdf = SampleFiles.pdf();
        StoredFile file = files.add(command(), caseId, "計画.pdf", pdf, Relation.OWN);
        assertThat(file.state()).isEqualTo(FileState.ACCEPTED);
        assertThat(files.list(caseId)).containsExactly(file);
        assertThat(files.read(researcher, file.id(), Relation.OWN).bytes()).isEqualTo(pdf);
    }

    @Test
    void reading_is_in_the_trail_and_adding_too_without_the_name() {
        StoredFile file = files.add(command(), caseId, "secret-name.pdf", SampleFiles.pdf(), Relation.OWN);
        files.read(researcher, file.id(), Relation.OWN);

        RecordedAct added = trail.of(Stream.ofCase(caseId)).get(0);
        assertThat(added.kind()).isEqualTo("FILE_ADDED");
        assertThat(added.facts()).containsEntry("state", "ACCEPTED");
        assertThat(added.facts().toString()).doesNotContain("secret-name", file.sha256());
        assertThat(added.openings()).containsEntry("name", "secret-name.pdf").containsEntry("sha256", file.sha256());
        assertThat(trail.of(Stream.ofReads(caseId)))
                .extracting(RecordedAct::kind)
                .containsExactly("FILE_READ");
    }

    @Test
    void sending_twice_stores_once_and_another_content_under_the_same_command_is_refused() {
        Command command = command();
        StoredFile once = files.add(command, caseId, "plan.docx", SampleFiles.docx(), Relation.OWN);
        assertThatThrownBy(() -> files.add(command, caseId, "plan.xlsx", SampleFiles.xlsx(), Relation.OWN))
                .isInstanceOf(CommandReused.class);
        assertThat(files.list(caseId)).containsExactly(once);

        byte[] png = SampleFiles.picture("png");
        Command again = command();
        StoredFile first = files.add(again, caseId, "photo.png", png, Relation.OWN);
        assertThat(files.add(again, caseId, "photo.png", png, Relation.OWN).id())
                .isEqualTo(first.id());
        assertThat(files.list(caseId)).hasSize(2);
    }

    @Test
    void a_refused_file_leaves_nothing_behind() {
        Command command = command();
        assertThatThrownBy(() -> files.add(command, caseId, "plan.pdf", SampleFiles.program(), Relation.OWN))
                .isInstanceOfSatisfying(FileRefused.class, refused -> assertThat(refused.why())
                        .isEqualTo(Why.CONTENT_DIFFERS_FROM_NAME));
        assertThat(files.list(caseId)).isEmpty();
        assertThat(trail.of(Stream.ofCase(caseId))).isEmpty();
        // the same command may bring the right file
        assertThat(files.add(command, caseId, "plan.pdf", SampleFiles.pdf(), Relation.OWN))
                .isNotNull();
    }

    @Test
    void a_file_over_ten_megabytes_is_refused() {
        assertThatThrownBy(() -> files.add(command(), caseId, "long.txt", new byte[Files.MAX_BYTES + 1], Relation.OWN))
                .isInstanceOfSatisfying(
                        FileRefused.class, refused -> assertThat(refused.why()).isEqualTo(Why.TOO_LARGE));
    }

    @Test
    void a_case_holds_no_more_than_its_number_of_files() {
        for (int i = 0; i < Files.MAX_FILES; i++) {
            files.add(command(), caseId, i + ".txt", new byte[] {'a'}, Relation.OWN);
        }
        assertThatThrownBy(() -> files.add(command(), caseId, "more.txt", new byte[] {'a'}, Relation.OWN))
                .isInstanceOfSatisfying(
                        FileRefused.class, refused -> assertThat(refused.why()).isEqualTo(Why.TOO_MANY));
        assertThat(files.list(caseId)).hasSize(Files.MAX_FILES);
    }

    @Test
    void who_has_nothing_to_do_with_the_case_neither_adds_nor_learns_that_there_is_a_file() {
        StoredFile file = files.add(command(), caseId, "plan.pdf", SampleFiles.pdf(), Relation.OWN);
        assertThatThrownBy(() -> files.add(command(), caseId, "plan.pdf", SampleFiles.pdf()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> files.read(researcher, file.id())).isInstanceOf(NoSuchThing.class);
        assertThat(trail.of(Stream.ofReads(caseId))).isEmpty();
    }

    private Command command() {
        return new Command(UUID.randomUUID(), researcher, clock.instant());
    }
}

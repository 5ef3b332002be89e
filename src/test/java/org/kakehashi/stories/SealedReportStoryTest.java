package org.kakehashi.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.NotAllowed;
import org.kakehashi.identity.Role;
import org.kakehashi.report.Closed;
import org.kakehashi.report.Receivers;
import org.kakehashi.report.Report;
import org.kakehashi.report.Reports;
import org.kakehashi.trail.RecordedAct;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
class SealedReportStoryTest {

    private static final String TEXT = "The samples left the laboratory at night.";

    @Autowired
    Cast cast;

    @Autowired
    Reports reports;

    @Autowired
    Receivers receivers;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient db;

    @Test
    void a_report_is_read_by_those_named_alone_and_says_nowhere_who_sent_it() {
        Command send = cast.researcher("suzuki");
        assertThatExceptionOfType(Closed.class).isThrownBy(() -> reports.send(send, TEXT, false, receivers.all()));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> receivers.name(cast.officer("watanabe"), cast.id("watanabe"), true));
        receivers.name(cast.by("hayashi", Role.ADMINISTRATOR), cast.id("watanabe"), true);
        receivers.name(cast.by("hayashi", Role.ADMINISTRATOR), cast.id("kobayashi"), true);

        UUID id = reports.send(send, TEXT, false, List.of(cast.id("kobayashi")));
        assertThat(reports.send(send, TEXT, false, List.of(cast.id("kobayashi"))))
                .as("sent twice, taken once")
                .isEqualTo(id);

        Report read = reports.read(cast.officer("watanabe"), id);
        assertThat(read.messages())
                .singleElement()
                .extracting(Report.Message::text)
                .isEqualTo(TEXT);
        assertThat(read.reporter()).isNull();
        assertThat(read.mine()).isFalse();
        for (Command other : List.of(
                cast.by("kobayashi", Role.COMMITTEE),
                cast.officer("yamamoto"),
                cast.by("hayashi", Role.ADMINISTRATOR),
                cast.by("mori", Role.AUDITOR),
                cast.researcher("sato"))) {
            assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> reports.read(other, id));
        }
        assertThat(reports.toRead(cast.actor("kobayashi", Role.COMMITTEE))).isEmpty();

        reports.say(cast.officer("watanabe"), id, "Which laboratory?");
        reports.say(cast.researcher("suzuki"), id, "The one on the third floor.");
        assertThat(reports.read(cast.researcher("suzuki"), id).messages()).hasSize(3);
        reports.close(cast.officer("watanabe"), id);
        assertThatExceptionOfType(Closed.class)
                .isThrownBy(() -> reports.say(cast.researcher("suzuki"), id, "One more thing."));
        assertThat(reports.mine(cast.actor("suzuki", Role.RESEARCHER)))
                .extracting(Report.Line::id)
                .contains(id);

        UUID suzuki = cast.id("suzuki");
        assertThat(trail.of(Stream.ofSystem()))
                .filteredOn(act -> act.kind().startsWith("REPORT_"))
                .extracting(RecordedAct::kind)
                .contains("REPORT_RECEIVED", "REPORT_ANSWERED", "REPORT_ADDED_TO", "REPORT_CLOSED");
        assertThat(db.sql("select count(*) from command where person_id = :who and name like 'report.%'")
                        .param("who", suzuki)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(db.sql("select sealed from report_message union all select reporter from report")
                        .query(byte[].class)
                        .list())
                .allSatisfy(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .doesNotContain("laboratory")
                        .doesNotContain(suzuki.toString()));
    }

    @Test
    void a_name_is_told_to_those_who_read_only_if_the_reporter_gives_it() {
        receivers.name(cast.by("hayashi", Role.ADMINISTRATOR), cast.id("watanabe"), true);
        UUID id = reports.send(cast.researcher("ito"), TEXT, true, Set.of());

        assertThat(reports.read(cast.officer("watanabe"), id).reporter()).isEqualTo(cast.id("ito"));
    }
}

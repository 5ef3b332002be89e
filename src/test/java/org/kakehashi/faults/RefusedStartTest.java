package org.kakehashi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.Kakehashi;

/** Starts that end at once, with the reason on the screen. */
class RefusedStartTest {

    @ParameterizedTest
    @CsvSource({
        "--server.address=0.0.0.0, it listens on this machine only",
        "'--spring.profiles.active=demo --spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none', not loaded into your own database"
    })
    void the_demo_does_not_run_where_others_could_reach_it(String arguments, String told) throws Exception {
        Path folder = Path.of("target/test-data/" + UUID.randomUUID());
        String[] all = (arguments + " --server.port=0 --kakehashi.database.folder=" + folder).split(" ");
        try (Program program = Program.start(Kakehashi.class, all)) {
            assertThat(program.exitCode()).isNotZero();
            assertThat(program.said()).contains("Demo refused", told);
        }
        assertThat(folder).doesNotExist();
    }
}

package org.kakehashi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.Kakehashi;

/** Starts that end with the reason on the screen, and leave nothing running. */
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

    @Test
    void the_port_is_taken(@TempDir Path folder) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Program late = Program.start(
                        Kakehashi.class,
                        "--kakehashi.database.folder=" + folder,
                        Program.FEW_LISTS,
                        "--server.port=" + taken.getLocalPort())) {
            assertThat(late.exitCode()).isNotZero();
            assertThat(late.said()).contains("Port " + taken.getLocalPort() + " was already in use");
        }
        assertThat(folder.resolve("postgres/PG_VERSION")).exists();
        assertThat(folder.resolve("postgres/postmaster.pid"))
                .as("its database is stopped with it")
                .doesNotExist();
    }
}

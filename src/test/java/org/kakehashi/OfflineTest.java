package org.kakehashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@Execution(ExecutionMode.SAME_THREAD)
@ExtendWith(OutputCaptureExtension.class)
class OfflineTest {

    @ParameterizedTest
    @CsvSource({
        "replay, replay bundle.zip",
        "replay nix.zip, no such file: nix.zip",
        "witness, witness --name <name> --log <key>",
        "witness --name w.example --log, witness --name <name> --log <key>",
        "witness --name w.example --log abc, no key",
        "witness --nam w.example, no option: --nam",
        "witness --name w.example --port x, x"
    })
    void a_mistake_in_asking_is_told_in_words(String asked, String told, CapturedOutput output) {
        assertThat(Offline.run(asked.split(" "))).isEqualTo(2);
        assertThat(output.getAll().lines()).singleElement().asString().contains("実行できない / cannot be done: ", told);
    }

    @Test
    void what_is_no_bundle_is_not_replayed(@TempDir Path folder, CapturedOutput output) throws Exception {
        Path text = Files.writeString(folder.resolve("a.zip"), "x");

        assertThat(Offline.run("replay", text.toString())).isEqualTo(2);
        assertThat(output.getAll()).contains("実行できない / cannot be done: ");
    }

    @Test
    void all_else_starts_the_product() {
        assertThat(Offline.asked()).isFalse();
        assertThat(Offline.asked("--server.port=0")).isFalse();
        assertThat(Offline.asked("replay")).isTrue();
    }
}

package org.kakehashi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.kakehashi.stories.Newcomer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the README says to paste leads where the README says, by the shell and the program that a newcomer has. */
@BrowserTest
class ReadmeTest {

    @LocalServerPort
    int port;

    @Autowired
    Newcomer newcomer;

    @Test
    void the_main_job_by_curl_comes_to_the_states_it_names() throws IOException, InterruptedException {
        String readme = Files.readString(Path.of("README.md"));
        String from = readme.substring(readme.indexOf("api() { # who"));
        String pasted = from.substring(0, from.indexOf("```"));
        String series = pasted.replace("localhost:8080", "127.0.0.1:" + port)
                .replace("api ito ", "api " + newcomer.engineer() + " ");
        assertThat(series).isNotEqualTo(pasted).contains("127.0.0.1:" + port);

        Process bash = new ProcessBuilder("bash", "-c", series)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said.lines()).containsExactly("ACCEPTED", "IDENTITY_CHECK", "CLEARED", "COLLABORATION_STARTED");
    }
}

package org.kakehashi.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PackFilesTest {

    private final PackFiles files = new PackFiles(
            "jp-base",
            new TreeMap<>(Map.of("b.dmn", "two".getBytes(StandardCharsets.UTF_8), "a.yaml", new byte[] {1, 2})));

    @Test
    void an_archive_gives_back_the_exact_files() {
        PackFiles back = PackFiles.unzip("jp-base", files.zip());

        assertThat(back.files().keySet()).containsExactly("a.yaml", "b.dmn");
        assertThat(back.files().get("a.yaml")).containsExactly(1, 2);
        assertThat(back.sha256()).isEqualTo(files.sha256());
    }

    @Test
    void another_byte_or_another_name_is_another_hash() {
        PackFiles renamed = new PackFiles("jp-base", new TreeMap<>(files.files()));
        renamed.files().put("c.dmn", renamed.files().remove("b.dmn"));

        assertThat(renamed.sha256()).isNotEqualTo(files.sha256());
    }
}

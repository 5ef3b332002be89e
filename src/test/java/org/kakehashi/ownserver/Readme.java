package org.kakehashi.ownserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The SQL that README tells an institution to run, taken from there word for word. */
final class Readme {

    static final String PASSWORD = "a-password-of-our-own";

    private Readme() {}

    /** Roles and database, then what is granted inside it, then a first person: as they stand under "Your own PostgreSQL". */
    static List<String> sql() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String chapter =
                readme.substring(readme.indexOf("## Your own PostgreSQL"), readme.indexOf("## The trail's log"));
        List<String> blocks = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL)
                .matcher(chapter)
                .results()
                .map(found -> found.group(1).replace("…", PASSWORD))
                .toList();
        assertThat(blocks).hasSize(2);
        String[] parts = blocks.get(0).split("\\\\c kakehashi\n");
        return List.of(parts[0], parts[1], blocks.get(1));
    }
}

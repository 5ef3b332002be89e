package org.kakehashi.web.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static String written(String... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile file = new CsvFile(out);
        file.add(List.of(cells));
        file.end();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void it_begins_with_the_mark_and_keeps_commas_quotes_and_line_ends_within_cells() throws IOException {
        assertThat(written("京都", "a,b", "she said \"no\"", "two\nlines", ""))
                .isEqualTo("\uFEFF\"京都\",\"a,b\",\"she said \"\"no\"\"\",\"two\nlines\",\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
    void no_cell_is_taken_for_a_formula(String text) throws IOException {
        assertThat(written(text)).startsWith("\uFEFF\"'" + text.charAt(0));
    }
}

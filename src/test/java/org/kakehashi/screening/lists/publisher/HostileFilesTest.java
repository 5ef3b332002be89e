package org.kakehashi.screening.lists.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kakehashi.screening.lists.publisher.ListFiles.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.screening.lists.form.Limits;
import org.kakehashi.screening.lists.form.UnreadableList;
import org.kakehashi.screening.lists.form.UnreadableList.Cause;

/** Whatever a file holds: all of the list, or a refusal that says what is wrong; never half, never a hang. */
class HostileFilesTest {

    static Stream<Arguments> formatsAndRubbish() {
        List<byte[]> rubbish = List.of(
                new byte[0],
                "hello".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2},
                new byte[] {0x1f, (byte) 0x8b, 8, 0, 0},
                "PK\3\4".getBytes(StandardCharsets.UTF_8),
                "{\"results\": [".getBytes(StandardCharsets.UTF_8),
                "<export><sanctionEntity>".getBytes(StandardCharsets.UTF_8),
                "a,\"b".getBytes(StandardCharsets.UTF_8));
        return ListFiles.formats().stream().flatMap(format -> rubbish.stream().map(file -> Arguments.of(format, file)));
    }

    @ParameterizedTest
    @MethodSource("formatsAndRubbish")
    void no_format_takes_rubbish_for_a_list(String format, byte[] file) {
        assertThat(refusal(format, file)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk-xml", "eu-xml", "un-xml"})
    void a_file_that_names_other_files_or_blows_up_is_hostile(String format) {
        String outside =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><export>&e;</export>";
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]><export>&c;</export>";
        assertThat(refusal(format, bytes(outside)).what()).isEqualTo(Cause.HOSTILE);
        assertThat(refusal(format, bytes(laughs)).what()).isEqualTo(Cause.HOSTILE);
    }

    @Test
    void entities_in_a_workbook_are_hostile() {
        byte[] file = zip(Map.of(
                "[Content_Types].xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><Types>&e;</Types>"));
        assertThat(refusal("own-workbook", file)).isNotNull();
        assertThat(refusal("mof-workbook", file)).isNotNull();
    }

    @Test
    void laughs_in_yaml_are_refused() {
        StringBuilder laughs = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
        for (char c = 'b'; c < 'z'; c++) {
            laughs.append(c).append(": &").append(c).append(" [");
            laughs.append("*%s,".formatted((char) (c - 1)).repeat(300)).append("]\n");
        }
        assertThat(refusal("mofa-yaml", bytes(laughs.toString()))).isNotNull();
        assertThat(refusal("mofa-yaml", bytes("[".repeat(20_000)))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-csl-json", "uk-lines", "own-csv", "un-xml"})
    void a_bomb_of_gzip_is_too_large_or_no_list(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) 'x');
            for (int i = 0; i < 520; i++) {
                gzip.write(blanks);
            }
        }
        assertThat(out.size()).isLessThan(1 << 20);
        assertThat(refusal(format, out.toByteArray())).isNotNull();
    }

    @Test
    void a_bomb_of_a_workbook_is_too_large() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(blanks);
            }
        }
        assertThat(refusal("own-workbook", out.toByteArray()).what()).isEqualTo(Cause.TOO_LARGE);
        assertThat(refusal("mof-workbook", out.toByteArray()).what()).isEqualTo(Cause.TOO_LARGE);
    }

    @Test
    void a_million_rows_are_too_many() {
        StringBuilder rows = new StringBuilder("name\n");
        for (int i = 0; i < 1_000_000; i++) {
            rows.append('n').append(i).append('\n');
        }
        UnreadableList refused = refusal("own-csv", bytes(rows.toString()));
        assertThat(refused.what()).isEqualTo(Cause.TOO_LARGE);
        assertThat(refused).hasMessageContaining(String.valueOf(Limits.ENTRIES));
    }

    @Test
    void a_line_or_a_cell_of_many_letters_is_too_large() {
        String letters = "x".repeat(Limits.TEXT_CHARS + 20_000);
        assertThat(refusal("uk-lines", bytes(letters)).what()).isEqualTo(Cause.TOO_LARGE);
        assertThat(refusal("own-csv", bytes("name\n" + letters)).what()).isEqualTo(Cause.TOO_LARGE);
        assertThat(refusal("us-csl-json", bytes("{\"results\":[\"" + letters + "\"]}"))
                        .what())
                .isEqualTo(Cause.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "@SUM(1)", "+1+cmd|'x'!A", "-2+(3)"})
    void a_formula_in_an_own_list_is_hostile(String formula) {
        assertThat(refusal("own-csv", bytes("name\n\"" + formula + "\"\n")).what())
                .isEqualTo(Cause.HOSTILE);
    }

    @Test
    void a_refusal_never_quotes_the_file() {
        assertThat(refusal("own-csv", bytes("name\n\"=SECRET(1)\"\n"))).hasMessageNotContaining("SECRET");
        assertThat(refusal("uk-lines", bytes("SECRET"))).hasMessageNotContaining("SECRET");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static UnreadableList refusal(String format, byte[] file) {
        return catchThrowableOfType(UnreadableList.class, () -> ListFiles.read(format, file));
    }
}

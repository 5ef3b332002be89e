package org.kakehashi.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.OrganisationName;
import org.kakehashi.organisation.RegisterUnreadable;

/** A register is read whole or not at all, in each form in which it comes. */
class RegisterFileTest {

    private static final String ONE =
            """
            {"admin":{"created":{"date":"2018-11-14"}},"id":"https://ror.org/057zh3y96","status":"active","types":["education"],
             "domains":["u-tokyo.ac.jp"],"links":[{"type":"wikipedia","value":"https://en.wikipedia.org/wiki/x"},
             {"type":"website","value":"https://www.u-tokyo.ac.jp"}],"locations":[{"geonames_id":1,"geonames_details":
             {"country_code":"JP","country_name":"Japan","country_subdivision_name":"Tokyo","name":"Tokyo","lat":1.0}}],
             "names":[{"lang":"en","types":["ror_display","label"],"value":"University of Tokyo"},
             {"lang":"ja","types":["label"],"value":"東京大学"},{"lang":null,"types":["acronym"],"value":"UT"}],
             "relationships":[{"label":"Kavli IPMU","type":"child","id":"https://ror.org/03xzs6085"}]}""";

    private static final String OTHER = ONE.replace("057zh3y96", "02kpeqv85").replace("University of Tokyo", "Kyoto");

    @Test
    void an_array_and_lines_and_their_packed_forms_are_the_same_register() throws IOException {
        byte[] array = bytes("[" + ONE + "," + OTHER + "]");
        byte[] lines = bytes(ONE.replace("\n", " ") + "\n" + OTHER.replace("\n", " "));

        List<Organisation> read = read("ror.json", array);
        assertThat(read).extracting(Organisation::name).containsExactly("University of Tokyo", "Kyoto");
        assertThat(read("ror.ndjson", lines)).isEqualTo(read);
        assertThat(read("ror.json.gz", gz(array))).isEqualTo(read);
        assertThat(read("v1.63-2025-04-03-ror-data.zip", zip(array))).isEqualTo(read);
    }

    @Test
    void a_record_keeps_its_names_with_language_and_kind_its_place_and_its_relations() {
        Organisation tokyo = read("ror.json", bytes(ONE)).get(0);

        assertThat(tokyo.nameIn("ja")).contains("東京大学");
        assertThat(tokyo.names())
                .filteredOn(name -> name.is(OrganisationName.Kind.ACRONYM))
                .extracting(OrganisationName::value)
                .containsExactly("UT");
        assertThat(tokyo.seat()).contains(new Organisation.Place("JP", "Japan", "Tokyo", "Tokyo"));
        assertThat(tokyo.website()).isEqualTo("https://www.u-tokyo.ac.jp");
        assertThat(tokyo.related(Organisation.Relation.Kind.CHILD))
                .extracting(Organisation.Relation::ror)
                .containsExactly("https://ror.org/03xzs6085");
    }

    @Test
    void the_trimmed_file_says_the_same_as_the_dump() throws IOException {
        byte[] dump = bytes("[" + ONE + "," + OTHER + "]");
        ByteArrayOutputStream trimmed = new ByteArrayOutputStream();
        TrimmedRegister.write(RegisterFile.written("ror.json", new ByteArrayInputStream(dump)), trimmed);

        assertThat(read("ror.ndjson.gz", trimmed.toByteArray()))
                .containsExactlyInAnyOrderElementsOf(read("ror.json", dump));
    }

    @Test
    void what_is_no_register_is_refused_and_named() {
        for (String wrong : List.of(
                "",
                "[]",
                "{\"id\":\"https://ror.org/057zh3y96\"}",
                ONE.replace("\"active\"", "\"asleep\""),
                ONE.replaceAll("(?s)\"names\":\\[.*?\\],\\s*\"relationships", "\"names\":[],\"relationships"),
                "<html>not found</html>")) {
            assertThatThrownBy(() -> read("wrong.json", bytes(wrong)))
                    .as(wrong)
                    .isInstanceOf(RegisterUnreadable.class)
                    .hasMessageContaining("wrong.json");
        }
    }

    @Test
    void a_file_that_breaks_off_is_refused() throws IOException {
        byte[] whole = gz(bytes("[" + ONE + "," + OTHER + "]"));
        byte[] part = Arrays.copyOf(whole, whole.length - 40);

        assertThatThrownBy(() -> read("ror.json.gz", part)).isInstanceOf(RegisterUnreadable.class);
        assertThatThrownBy(() -> read("ror.json", bytes("[" + ONE + ",")))
                .isInstanceOf(RegisterUnreadable.class)
                .hasMessageContaining("record 2");
        assertThatThrownBy(() -> read("empty.zip", emptyZip())).isInstanceOf(RegisterUnreadable.class);
    }

    @Test
    void more_than_there_may_be_is_not_read() {
        Bounded bounded = new Bounded(new ByteArrayInputStream(new byte[100]), 99);
        assertThatThrownBy(bounded::readAllBytes).isInstanceOf(IOException.class);
    }

    private static List<Organisation> read(String name, byte[] bytes) {
        return RegisterFile.read(name, new ByteArrayInputStream(bytes));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gz(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    /** As it is published: both schemas and tables of them. */
    private static byte[] zip(byte[] records) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            add(out, "v1.63-2025-04-03-ror-data.csv", bytes("id,name"));
            add(out, "v1.63-2025-04-03-ror-data.json", bytes("[{\"id\":\"of schema 1\"}]"));
            add(out, "v1.63-2025-04-03-ror-data_schema_v2.json", records);
        }
        return packed.toByteArray();
    }

    private static byte[] emptyZip() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            add(out, "readme.txt", bytes("nothing"));
        }
        return packed.toByteArray();
    }

    private static void add(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(bytes);
        out.closeEntry();
    }
}

package org.kakehashi.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register that is shipped, and one that an institution puts in its place. */
class OrganisationsTest {

    private static final Organisations SHIPPED = new Organisations("");

    @Test
    void the_shipped_part_is_what_its_source_says() {
        RegisterEdition edition = SHIPPED.edition();
        assertThat(edition.organisations()).isEqualTo(35_990);
        assertThat(edition.version()).isEqualTo("v2.9");
        assertThat(edition.licence()).isEqualTo("CC0 1.0");
        assertThat(edition.whole()).isFalse();
    }

    @Test
    void an_organisation_is_told_by_its_id_however_it_is_written() {
        assertThat(SHIPPED.find("https://ror.org/057zh3y96").flatMap(one -> one.nameIn("ja")))
                .contains("東京大学");
        assertThat(SHIPPED.find(" ror.org/057ZH3Y96/ ")).isEqualTo(SHIPPED.find("057zh3y96"));
        assertThat(SHIPPED.find("057zh3y97")).isEmpty();
        assertThat(SHIPPED.find("University of Tokyo")).isEmpty();
    }

    @Test
    void who_bears_a_name_is_told_by_the_whole_of_it() {
        assertThat(SHIPPED.bearing("the university of TOKYO"))
                .extracting(Organisation::ror)
                .containsExactly("https://ror.org/057zh3y96");
        assertThat(SHIPPED.bearing("東京大学")).isEqualTo(SHIPPED.bearing("University of Tokyo"));
        assertThat(SHIPPED.bearing("University of Tok")).isEmpty();
        assertThat(SHIPPED.bearing("哈工大")).isEqualTo(SHIPPED.bearing("Harbin Institute of Technology"));
        assertThat(SHIPPED.bearing("Northeastern University")).as("namesakes").hasSizeGreaterThan(1);
        assertThat(SHIPPED.bearing("UT")).as("two letters").isEmpty();
        assertThat(SHIPPED.bearing("–")).isEmpty();
    }

    @Test
    void a_dump_takes_its_place_and_tells_its_version(@TempDir Path folder) throws Exception {
        Path dump = folder.resolve("v1.63-2025-04-03-ror-data_schema_v2.json");
        Files.writeString(
                dump,
                """
                [{"id":"https://ror.org/000000001","status":"active","types":["other"],"locations":[],
                  "names":[{"types":["label","ror_display"],"value":"Only One"}]}]""");

        Organisations own = new Organisations(dump.toString());
        assertThat(own.edition().version()).isEqualTo("v1.63");
        assertThat(own.edition().published()).hasToString("2025-04-03");
        assertThat(own.find("000000001").map(Organisation::name)).contains("Only One");
        assertThat(own.find("057zh3y96")).isEmpty();
    }

    @Test
    void a_register_that_is_not_there_stops_the_start(@TempDir Path folder) {
        Organisations lost = new Organisations(folder.resolve("lost.json").toString());
        assertThatThrownBy(lost::awaited).isInstanceOf(RegisterUnreadable.class).hasMessageContaining("lost.json");
    }
}

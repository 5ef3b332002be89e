package org.kakehashi.screening.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.screening.ListEdition;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ScreeningResult.Hit;
import org.kakehashi.screening.names.NamedParty;
import org.kakehashi.screening.names.PartyKind;
import org.springframework.core.io.ClassPathResource;

class EditionIndexTest {

    private static final Map<UUID, ListEntry> ENTRIES = new LinkedHashMap<>();
    private static EditionIndex index;

    @BeforeAll
    static void build() throws IOException {
        try (InputStream in =
                new ClassPathResource("lists/jp-meti-eul/meti_foreign_user_list_20250929_4.xlsx").getInputStream()) {
            new MetiWorkbook().read(in).forEach(entry -> ENTRIES.put(UUID.randomUUID(), entry));
        }
        LocalDate day = LocalDate.of(2025, 9, 29);
        index = new EditionIndex(
                new ListEdition(
                        UUID.randomUUID(),
                        "jp-meti-eul",
                        "2025-09-29",
                        "外国ユーザーリスト",
                        "Foreign End User List",
                        "",
                        day,
                        day,
                        "",
                        "",
                        835,
                        Instant.EPOCH),
                ENTRIES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Beihang University; 501; 1",
                "ＢＥＩＨＡＮＧ　ｕｎｉｖｅｒｓｉｔｙ; 501; 1",
                "Beijing University of Aeronautics & Astronautics; 501; 1",
                "北京航空航天大学; 501; 1",
                "北京航空航天大學; 501; 1",
                "buaa; 501; 0.97",
                "Beihang University (北京航空航天大学); 501; 1",
                "Sharif Technical-University; 259; 1",
                "K.N. Toosi (Khaje Nassir-Al-Deen Toosi) University; 151; 0.99",
                "Amirkabir Üniversity of Technology; 45; 1",
                "Daneshgah e Sanati ye Malek e Ashtar; 160; 0.93",
                "D.E.S. International Company Limited; 6; 1",
                "Emirates Alloys Co., Ltd.; 10; 0.93",
                "北京旭润科技; 589; 0.93"
            })
    void finds_a_listed_party_however_it_is_written(String name, int no, double atLeast) {
        assertThat(find(name)).anySatisfy(hit -> {
            assertThat(hit.listedParty().no()).isEqualTo(no);
            assertThat(hit.agreement().score()).isGreaterThanOrEqualTo(atLeast);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nanjing University",
                "Beijing University",
                "University of Science and Technology",
                "Tehran University of Medical Sciences",
                "National University of Singapore",
                "Harbin Normal University",
                "University of Tsukuba",
                "Hiroshima Institute of Technology (HIT)",
                "Limited",
                "株式会社"
            })
    void leaves_a_party_alone_whose_name_is_only_alike(String name) {
        assertThat(find(name)).isEmpty();
    }

    @Test
    void finds_every_listed_name_in_any_case_and_width() {
        ENTRIES.forEach((id, entry) -> entry.names().forEach(name -> {
            for (String written : List.of(
                    name.text(), name.text().toUpperCase(Locale.ROOT), wide(name.text()), " " + name.text() + ". ")) {
                assertThat(find(written)).as(written).extracting(Hit::entry).contains(id);
            }
        }));
    }

    @Test
    void finds_every_party_as_the_list_prints_it() {
        ENTRIES.forEach((id, entry) ->
                assertThat(find(entry.name())).extracting(Hit::entry).contains(id));
    }

    @Test
    void tells_one_hit_for_an_entry_by_its_nearest_name() {
        List<Hit> hits = find("BEIHANG UNIVERSITI", "Beihang University").stream()
                .filter(hit -> hit.listedParty().no() == 501)
                .toList();
        assertThat(hits).hasSize(1);
        assertThat(hits.get(0).agreement().asked()).isEqualTo("Beihang University");
        assertThat(hits.get(0).listed().kind()).isEqualTo(ListEntry.NameKind.ALIAS);
    }

    private static List<Hit> find(String... names) {
        return index.find(NamedParty.named(PartyKind.ORGANISATION, List.of(names)));
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7f ? c + 0xfee0 : c)));
        return wide.toString();
    }
}

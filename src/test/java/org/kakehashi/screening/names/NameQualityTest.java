package org.kakehashi.screening.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.screening.NameScript;
import org.kakehashi.screening.names.Labelled.Pair;

/** Floors a little under what the comparison of names reaches on labelled sets; the benchmark prints all figures. */
class NameQualityTest {

    private static final List<Pair> SCRIPTS = new ArrayList<>();

    @BeforeAll
    static void read() {
        SCRIPTS.addAll(Labelled.acrossScripts());
    }

    @Test
    void pairs_of_the_name_bench_are_told_apart() {
        assertThat(Labelled.f1(Labelled.pairs("name_bench.csv"))).isGreaterThan(0.9);
    }

    @Test
    void persons_are_found_across_scripts() {
        assertThat(Labelled.f1(SCRIPTS)).isGreaterThan(0.97);
    }

    @ParameterizedTest
    @CsvSource({"Cyrillic, 0.98", "Arabic, 0.93", "Hangul, 0.95"})
    void persons_are_found_across_each_script(String script, double floor) {
        assertThat(Labelled.f1(SCRIPTS.stream().filter(pair -> pair.in(script)).toList()))
                .isGreaterThan(floor);
    }

    @ParameterizedTest
    @CsvSource({"HAN, 0.3", "KANA, 0.2", "HANGUL, 0.22", "CYRILLIC, 0.22", "ARABIC, 0.22"})
    void organisations_are_found_in_english(NameScript script, double floor) {
        OrganisationsOfScript some = OrganisationsOfScript.read(Set.of(script), 6);
        assertThat(some.names()).isGreaterThan(40);
        assertThat(some.recall()).isGreaterThan(floor);
        assertThat(some.needless()).isLessThan(0.03);
    }

    @Test
    void persons_are_found_as_others_write_them() {
        Map<String, Double> floors = Map.of(
                "arabic",
                0.92,
                "clerical",
                0.83,
                "cyrillic",
                0.84,
                "han",
                0.79,
                "hangul",
                0.53,
                "kana",
                0.86,
                "korean",
                0.94,
                "latin",
                0.79,
                "other",
                0.6,
                "title",
                0.87);
        AsWritten persons = AsWritten.read();
        assertThat(persons.found()).containsOnlyKeys(floors.keySet());
        persons.found().forEach((kind, share) -> assertThat(share).as(kind).isGreaterThanOrEqualTo(floors.get(kind)));
        assertThat(persons.needless()).isLessThan(0.01);
    }

    @Test
    void names_are_found_however_they_were_changed() {
        ChangedNames changed = ChangedNames.read();
        assertThat(changed.recall()).isGreaterThan(0.925);
        changed.recalls().forEach((change, recall) -> assertThat(recall)
                .as(change)
                .isGreaterThanOrEqualTo(
                        switch (change) {
                            case "abbrev" -> 0.4;
                            case "homoglyph", "invisible_char" -> 0.99;
                            default -> 0.9;
                        }));
    }
}

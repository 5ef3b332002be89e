package org.kakehashi.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TaxonomiesTest {

    private final TechnologyFields fields = new TechnologyFields();
    private final Taxonomies taxonomies = new Taxonomies(fields);

    private List<String> found(String text, String list) {
        return taxonomies.search(text).stream()
                .filter(one -> one.id().equals(list))
                .flatMap(one -> one.areas().stream())
                .map(Taxonomy.Area::id)
                .toList();
    }

    @Test
    void each_list_has_its_areas_a_date_and_a_source() {
        assertThat(taxonomies.all())
                .extracting(one -> one.id() + " " + one.areas().size())
                .containsExactly("jp 20", "ca-stra 11", "uk-nsi 17", "eu-critical 10");
        assertThat(taxonomies.all()).allSatisfy(one -> {
            assertThat(one.dated()).matches("\\d{4}-\\d{2}-\\d{2}");
            assertThat(one.source()).isNotBlank();
            assertThat(one.areas()).allSatisfy(area -> assertThat(area.jp())
                    .allMatch(id -> fields.find(id).isPresent()));
        });
        // weapons have no sub-areas and count as one
        assertThat(taxonomies.all().get(1).areas().stream()
                        .mapToInt(area -> Math.max(1, area.parts().size()))
                        .sum())
                .isEqualTo(75);
    }

    @Test
    void one_word_in_either_language_finds_the_area_in_every_list() {
        for (String word : List.of("量子", "quantum")) {
            assertThat(found(word, "jp")).contains("quantum");
            assertThat(found(word, "ca-stra")).contains("quantum");
            assertThat(found(word, "uk-nsi")).contains("quantum");
            assertThat(found(word, "eu-critical")).contains("quantum");
        }
        assertThat(found("脳コンピュータ", "ca-stra")).containsExactly("human-machine");
    }
}

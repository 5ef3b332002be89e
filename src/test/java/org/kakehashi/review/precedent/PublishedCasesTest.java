package org.kakehashi.review.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kakehashi.policy.table.ProcessFiles;
import org.kakehashi.policy.table.YamlText;

class PublishedCasesTest {

    private final ProcessFiles files = new ProcessFiles();
    private final PublishedCases library = new PublishedCases(files);

    @Test
    void every_case_is_told_in_both_languages_with_its_source() {
        assertThat(library.all()).hasSizeGreaterThan(50).allSatisfy(one -> {
            assertThat(one.label().ja()).isNotBlank();
            assertThat(one.label().en()).isNotBlank();
            assertThat(one.outcome().ja()).isNotBlank();
            assertThat(one.outcome().en()).isNotBlank();
            assertThat(one.source().title()).isNotBlank();
            assertThat(one.source().address()).isNotBlank();
            assertThat(one.source().mark()).isIn("found", "found-2");
        });
        assertThat(library.all()).extracting(one -> one.source().id()).doesNotHaveDuplicates();
    }

    @Test
    void the_rules_that_find_the_same_are_rows_of_packs() {
        Set<String> rows = files.matching("packs/*/texts.yaml").values().stream()
                .flatMap(file -> YamlText.map(YamlText.read(file).get("rules")).keySet().stream())
                .collect(Collectors.toSet());

        assertThat(library.all()).allSatisfy(one -> assertThat(rows).containsAll(one.rules()));
    }
}

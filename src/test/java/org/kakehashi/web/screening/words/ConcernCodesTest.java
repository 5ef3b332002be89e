package org.kakehashi.web.screening.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.KakehashiTest;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.lists.publisher.ListFiles;
import org.springframework.beans.factory.annotation.Autowired;

@KakehashiTest
class ConcernCodesTest {

    @Autowired
    ConcernCodes codes;

    @ParameterizedTest
    @CsvSource({
        "eu-sanctions, IRN, IRN",
        "us-ofac-sdn, NPWMD] [IFSR, NPWMD IFSR",
        "us-csl, Entity List (EL) - Bureau of Industry and Security, EL",
        "us-csl, Nonproliferation Sanctions (ISN) - State Department: Chemical and Biological Weapons Control and Warfare"
                + " Elimination Act (CBW Act), ISN CBW_Act",
        "un-sanctions, IRN, ''",
        "own, HR, ''",
        "eu-sanctions, a code of tomorrow, ''"
    })
    void only_codes_of_the_list_s_own_publisher_are_told(String list, String concern, String told) {
        assertThat(codes.of(list, concern, Locale.ENGLISH).stream()
                        .map(line -> line.replaceFirst(": .*", "").replace(' ', '_')))
                .containsExactly(Arrays.stream(told.split(" "))
                        .filter(code -> !code.isEmpty())
                        .toArray(String[]::new));
    }

    /** So that an edition with a new code, once shipped, is not shown with it bare. */
    @Test
    void every_code_on_the_lists_that_are_shipped_is_told() {
        Stream<String> eu = shipped("eu-lines", "eu-sanctions/eu_consolidated_2026-05-01.ndjson.gz");
        assertThat(eu).isNotEmpty().allSatisfy(concern -> assertThat(codes.of("eu-sanctions", concern, Locale.JAPANESE))
                .hasSize(concern.split(", ").length));
        Stream<String> us = shipped("us-csl-tables", "us-csl/csl_2026-07-31.json.gz");
        assertThat(us).isNotEmpty().allSatisfy(concern -> assertThat(codes.of("us-csl", concern, Locale.JAPANESE))
                .hasSize(concern.split(": |; ").length));
    }

    private static Stream<String> shipped(String format, String file) {
        return ListFiles.shipped(format, "lists/" + file).stream()
                .map(ListEntry::concern)
                .distinct();
    }
}

package org.kakehashi.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceDataTest {

    @ParameterizedTest
    @ValueSource(strings = {"satreps", "ＳＡＴＲＥＰＳ", "地球規模課題", "sustainable development"})
    void a_programme_is_found_in_both_languages_and_any_width(String text) {
        assertThat(new Programmes().search(text)).extracting(Programme::id).contains("satreps");
    }

    @Test
    void a_programme_is_shown_with_its_abbreviation() {
        Programme satreps = new Programmes().find("satreps").orElseThrow();
        assertThat(satreps.name(Locale.JAPANESE)).endsWith("（SATREPS）");
        assertThat(satreps.name(Locale.ENGLISH)).endsWith("(SATREPS)");
    }

    @Test
    void an_empty_search_shows_all() {
        assertThat(new Programmes().search("")).isEqualTo(new Programmes().all());
        assertThat(new Programmes().search("there is no such programme")).isEmpty();
    }

    @Test
    void there_are_twenty_fields_of_technology_each_with_source_and_mark() {
        assertThat(new TechnologyFields().all()).hasSize(20).allSatisfy(field -> {
            assertThat(field.source()).isNotBlank();
            assertThat(field.mark()).isNotBlank();
        });
        assertThat(new TechnologyFields().search("半導体"))
                .extracting(TechnologyField::id)
                .containsExactly("semiconductors");
    }

    @Test
    void five_values_are_confirmed_with_the_partner_and_two_practised() {
        SharedValues values = new SharedValues();
        assertThat(values.all()).hasSize(7);
        assertThat(values.confirmed()).hasSize(5);
        assertThat(values.find("v-openness").orElseThrow().question(Locale.ENGLISH))
                .endsWith("?");
    }

    @Test
    void the_two_meanings_of_research_integrity_stand_side_by_side() {
        assertThat(new Glossary().search("research integrity"))
                .extracting(Definition::id)
                .contains("integrity-g7", "integrity-jp");
    }
}

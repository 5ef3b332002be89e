package org.kakehashi.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.screening.ListEntry.Identifier;
import org.kakehashi.screening.ListEntry.Kind;
import org.kakehashi.screening.ListEntry.Name;
import org.kakehashi.screening.ListEntry.NameKind;
import org.kakehashi.screening.ListEntry.Strength;
import org.kakehashi.screening.lists.form.Countries;
import org.kakehashi.screening.lists.form.EntryDraft;

class ListEntryTest {

    private static EntryDraft draft() {
        return new EntryDraft()
                .ownId("A-1")
                .kind(Kind.PERSON)
                .name("Ivan Petrov", NameKind.PRIMARY)
                .name("Иван Петров", NameKind.ALIAS)
                .name("Vanya", NameKind.ALIAS, Strength.WEAK)
                .country("Russia")
                .birth("1 May 1960")
                .identifier("ORCID", "0000-0002-1825-0097")
                .concern("UKR")
                .effect(LegalEffect.ASSET_FREEZE);
    }

    static Stream<EntryDraft> changes() {
        return Stream.of(
                draft().ownId("A-2"),
                draft().kind(Kind.ORGANISATION),
                draft().name("Petrov", NameKind.ALIAS),
                draft().country("Belarus"),
                draft().birth("1961"),
                draft().identifier("LEI", "529900T8BM49AURSDO55"),
                draft().concern("DPRK"),
                draft().concerns(Set.of(ConcernCategory.NUCLEAR)),
                draft().effect(LegalEffect.EXPORT_BAN),
                draft().printed("PETROV, Ivan"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void every_part_of_the_content_is_in_its_hash(EntryDraft changed) {
        assertThat(changed.entry(1).hash()).isNotEqualTo(draft().entry(1).hash());
    }

    @Test
    void the_running_number_is_not_in_the_hash() {
        assertThat(draft().entry(2).hash()).isEqualTo(draft().entry(1).hash());
    }

    @Test
    void text_cannot_move_from_one_part_to_the_next_without_another_hash() {
        ListEntry one =
                draft().name("AB", NameKind.ALIAS).name("C", NameKind.ALIAS).entry(1);
        ListEntry other =
                draft().name("A", NameKind.ALIAS).name("BC", NameKind.ALIAS).entry(1);
        assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    @Test
    void an_entry_comes_back_from_its_document() {
        ListEntry entry = draft().entry(7);
        assertThat(EntryDocuments.read(EntryDocuments.write(entry), 7)).isEqualTo(entry);
        assertThat(EntryDocuments.write(entry)).isEqualTo(EntryDocuments.write(draft().entry(8)));
    }

    @Test
    void a_draft_keeps_each_name_once_and_what_it_was_first() {
        ListEntry entry = draft().name(" Ivan\n Petrov ", NameKind.ALIAS)
                .name("–", NameKind.ALIAS)
                .entry(1);
        assertThat(entry.names())
                .containsExactly(
                        new Name("Ivan Petrov", NameKind.PRIMARY),
                        new Name("Иван Петров", NameKind.ALIAS),
                        new Name("Vanya", NameKind.ALIAS, Strength.WEAK));
        assertThat(entry.countryCodes()).containsExactly("RU");
        assertThat(entry.identifiers()).isEqualTo(Set.of(new Identifier("ORCID", "0000-0002-1825-0097")));
        assertThat(entry.aliases()).isEqualTo(List.of("Иван Петров", "Vanya"));
    }

    @ParameterizedTest
    @CsvSource({
        "Ivan Petrov, LATIN",
        "Иван Петров, CYRILLIC",
        "محمد علي, ARABIC",
        "北京航空航天大学, HAN",
        "株式会社アドミラルティ造船所, KANA",
        "김정은, HANGUL",
        "חברה, HEBREW",
        "中国 3M, HAN",
        "123, OTHER"
    })
    void a_name_tells_its_script(String name, NameScript script) {
        assertThat(new Name(name, NameKind.ALIAS).script()).isEqualTo(script);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "People's Republic of China; CN",
                "China; CN",
                "Russian Federation; RU",
                "ロシア連邦; RU",
                "DPRK; KP",
                "Democratic People's Republic of Korea; KP",
                "Republic of Korea; KR",
                "Iran (Islamic Republic of); IR",
                "Islamic Republic of Iran; IR",
                "Congo (Democratic Republic); CD",
                "Taiwan; TW",
                "Hong Kong; HK",
                "KP; KP"
            })
    void a_country_is_known_by_the_names_that_lists_print(String printed, String code) {
        assertThat(Countries.code(printed)).contains(code);
    }

    @Test
    void a_name_of_no_country_gives_no_code() {
        assertThat(Countries.code("Atlantis")).isEmpty();
        assertThat(Countries.code("XX")).isEmpty();
    }
}

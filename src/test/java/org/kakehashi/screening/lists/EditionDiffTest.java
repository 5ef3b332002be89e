package org.kakehashi.screening.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kakehashi.screening.LegalEffect;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListEntry.Kind;
import org.kakehashi.screening.ListEntry.NameKind;
import org.kakehashi.screening.lists.form.Csv;
import org.kakehashi.screening.lists.form.EntryDraft;
import org.springframework.core.io.ClassPathResource;

/** METI's real editions of 2025-01-31 and 2025-09-29, and small lists. */
class EditionDiffTest {

    private static List<ListEntry> september;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in =
                new ClassPathResource("lists/jp-meti-eul/meti_foreign_user_list_20250929_4.xlsx").getInputStream()) {
            september = new MetiWorkbook().read(in);
        }
    }

    @Test
    void of_the_two_editions_of_meti_few_are_removed() throws IOException {
        EditionDiff diff = EditionDiff.of(edition("meti-20250131.csv.gz", true), september);
        assertThat(diff.before()).isEqualTo(748);
        assertThat(diff.after()).isEqualTo(835);
        assertThat(diff.removed()).hasSizeLessThanOrEqualTo(16);
        assertThat(diff.added()).hasSize(87 + diff.removed().size());
        assertThat(diff.shrank()).isFalse();
    }

    /**
     * The same two editions as another project transcribed them, with names in Chinese writing in the name's cell of the
     * one and in the alias cell of the other, brackets of another width, and four names lost. By name and country some two
     * hundred parties seem to be gone.
     */
    @Test
    void parties_that_are_only_spelled_otherwise_are_recognised() throws IOException {
        List<ListEntry> before = edition("meti-20250131-transcribed.csv.gz", false);
        List<ListEntry> after = edition("meti-20250929-transcribed.csv.gz", false);
        Set<String> names = new HashSet<>();
        after.forEach(entry -> names.add(entry.name() + entry.countryCodes()));
        EditionDiff diff = EditionDiff.of(before, after);
        Set<ListEntry> removed = new HashSet<>(diff.removed());
        List<ListEntry> seemGone = before.stream()
                .filter(entry -> !names.contains(entry.name() + entry.countryCodes()))
                .toList();
        assertThat(seemGone).hasSizeGreaterThanOrEqualTo(195);
        assertThat(diff.removed()).hasSizeLessThanOrEqualTo(16);
        assertThat(seemGone.stream().filter(entry -> !removed.contains(entry))).hasSizeGreaterThanOrEqualTo(179);
        assertThat(EditionDiff.of(before, september).removed()).hasSizeLessThanOrEqualTo(16);
    }

    @Test
    void an_own_id_links_what_no_name_links() {
        ListEntry old = entry("7", "Alpha Works", "RU").entry(1);
        ListEntry now = entry("7", "Omega Plant", "RU").entry(5);
        assertThat(EditionDiff.of(List.of(old), List.of(now)).renamed())
                .containsExactly(new EditionDiff.Pair(old, now));
    }

    @Test
    void the_same_name_in_another_country_is_another_party() {
        EditionDiff diff = EditionDiff.of(
                List.of(entry(null, "National University", "RU").entry(1)),
                List.of(entry(null, "National University", "CN").entry(1)));
        assertThat(diff.removed()).hasSize(1);
        assertThat(diff.added()).hasSize(1);
    }

    @Test
    void only_another_running_number_is_no_change() {
        EditionDiff diff = EditionDiff.of(
                List.of(entry("7", "Alpha Works", "RU").entry(1)),
                List.of(entry("7", "Alpha Works", "RU").entry(9)));
        assertThat(diff.isEmpty()).isTrue();
    }

    @Test
    void a_tenth_less_is_too_much() {
        List<ListEntry> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            all.add(entry("id" + i, "Party " + (char) ('A' + i % 26) + i * i * 7919, "RU")
                    .entry(i + 1));
        }
        assertThat(EditionDiff.of(all, all.subList(0, 90)).shrank()).isTrue();
        assertThat(EditionDiff.of(all, all.subList(0, 91)).shrank()).isFalse();
    }

    private static EntryDraft entry(@Nullable String id, String name, String country) {
        return new EntryDraft().ownId(id).name(name, NameKind.PRIMARY).country(country);
    }

    private static List<ListEntry> edition(String file, boolean withConcerns) throws IOException {
        List<ListEntry> entries = new ArrayList<>();
        try (InputStream in = new ClassPathResource("list-files/" + file).getInputStream()) {
            Csv.records(in, row -> {
                int no = entries.size() + 1;
                String name = row.cell("name").isBlank()
                        ? row.cell("aliases").lines().findFirst().orElseThrow()
                        : row.cell("name");
                EntryDraft draft = new EntryDraft()
                        .kind(Kind.ORGANISATION)
                        .effect(LegalEffect.LICENCE_OR_CHECK)
                        .printed(MetiNames.oneLine(name))
                        .names(MetiNames.names(name, row.cell("aliases")))
                        .country(row.cell("country"));
                if (withConcerns) {
                    draft.concerns(MetiWorkbook.concerns(row.cell("concern"), no));
                }
                entries.add(draft.entry(no));
            });
        }
        return entries;
    }
}

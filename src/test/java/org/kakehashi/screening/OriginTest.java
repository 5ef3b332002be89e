package org.kakehashi.screening;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kakehashi.architecture.ProductClasses;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.review.figures.CaseFigures;

/** The country of a party is kept for figures alone (P22): whoever reads it elsewhere breaks this. */
class OriginTest {

    private static final Pattern COLUMN = Pattern.compile("\\borigin\\b");

    @Test
    void nothing_is_compared_or_remembered_by_it() {
        Party here = party("CN");
        Party there = party("FR");
        assertThat(here.named()).isEqualTo(there.named());
        assertThat(here.key("BUAA"))
                .isEqualTo(there.key("BUAA"))
                .isEqualTo(party(null).key("BUAA"));
    }

    @Test
    void it_is_written_by_the_store_and_read_by_the_figures_alone() throws IOException {
        noClasses()
                .that()
                .doNotBelongToAnyOf(MatchStore.class)
                .should()
                .callMethod(Party.class, "origin")
                .check(ProductClasses.ALL);
        noClasses()
                .that()
                .doNotBelongToAnyOf(CaseFigures.class)
                .should()
                .callMethod(LookedUpParties.LookedUp.class, "origin")
                .check(ProductClasses.ALL);
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> read(file).contains("screening_run"))
                            .filter(file -> COLUMN.matcher(read(file)).find()))
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrder("MatchStore.java", "LookedUpParties.java");
        }
        assertThat(new FactCatalogue().entries())
                .noneMatch(entry -> entry.key().toLowerCase(Locale.ROOT).endsWith(".origin"));
    }

    private static Party party(@Nullable String origin) {
        return new Party(
                UUID.nameUUIDFromBytes(new byte[0]),
                "Beihang University",
                List.of("BUAA"),
                Party.Kind.ORGANISATION,
                Set.of(),
                Map.of(),
                "",
                origin);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

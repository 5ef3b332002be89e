package org.kakehashi.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WorldRegionsTest {

    private final WorldRegions regions = new WorldRegions();

    @Test
    void a_country_is_found_by_code_and_by_name_in_both_languages() {
        assertThat(regions.of("FR")).hasValue("155");
        assertThat(regions.of("France")).hasValue("155");
        assertThat(regions.of(" フランス ")).hasValue("155");
        assertThat(regions.of("Sylvania")).isEmpty();
        assertThat(regions.code(" フランス ")).hasValue("FR");
        assertThat(regions.name("FR", Locale.JAPANESE)).isEqualTo("フランス");
        assertThat(regions.name("155", Locale.ENGLISH)).isEqualTo("Western Europe");
        assertThat(regions.name("155", Locale.JAPANESE)).isEqualTo("西ヨーロッパ");
    }

    @Test
    void every_region_that_a_country_leads_to_has_a_name() {
        for (String country : Locale.getISOCountries()) {
            assertThat(regions.of(country).stream())
                    .allSatisfy(region -> assertThat(regions.name(region, Locale.JAPANESE))
                            .isNotBlank()
                            .doesNotContain(region));
        }
    }
}

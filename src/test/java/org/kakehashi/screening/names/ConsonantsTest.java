package org.kakehashi.screening.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of two words the one with far too many consonants is told at once; what is told so must be so. */
class ConsonantsTest {

    private static final List<String> HARD =
            List.of("tschernenko", "jumblatt", "salahaldin", "noureddine", "xx", "dschaafar");

    private final List<String> written =
            ArabicNames.spellings().keySet().stream().sorted().toList();
    private final List<String> latin = Stream.concat(
                    HARD.stream(),
                    ArabicNames.spellings().values().stream()
                            .flatMap(List::stream)
                            .sorted())
            .distinct()
            .toList();

    @Test
    void what_has_too_many_consonants_is_never_alike() {
        int cut = 0;
        for (String one : written) {
            for (int next = 0; next < written.size(); next += 7) {
                String sounds = Abjad.sounds(one) + Abjad.sounds(written.get(next));
                for (String other : latin) {
                    if (Consonants.tooMany(sounds, other)) {
                        cut++;
                        for (char[] letters : Abjad.read(other)) {
                            assertThat(Consonants.likeness(sounds, letters, 0))
                                    .as("%s %s", sounds, other)
                                    .isZero();
                        }
                    }
                }
            }
        }
        assertThat(cut).isGreaterThan(1000);
    }

    @Test
    void one_word_is_told_from_several_written_as_one() {
        assertThat(Consonants.tooMany(Abjad.sounds("محمد") + Abjad.sounds("حسن"), "hasan"))
                .isTrue();
        assertThat(Consonants.tooMany(Abjad.sounds("علي"), "mohammadjavad")).isTrue();
        assertThat(Consonants.tooMany(Abjad.sounds("محمد"), "mohammad")).isFalse();
        assertThat(Consonants.tooMany(Abjad.sounds("جعفر"), "dschaafar")).isFalse();
    }
}

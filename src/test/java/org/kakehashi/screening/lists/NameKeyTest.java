package org.kakehashi.screening.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ＡＳＥ　Ｃｏ．，Ltd. | ase co ltd",
                "LUMIÈRE ÉLYSÉES | lumiere elysees",
                "Al Qa'ida/Islamic Army | al qaida islamic army",
                "K. N. Toosi | kn toosi",
                "K.N. Toosi | kn toosi",
                "J.V. Co. | jv co",
                "Łódź Straße | lodz strasse",
                "がくしゅう | がくしゅう",
                "苏州埃⽂特种合⾦ | 苏州埃文特种合金"
            })
    void takes_spelling_habits_off(String name, String normalised) {
        assertThat(NameKey.of(name).normalised()).isEqualTo(normalised);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Emirates Alloys LLC | Emirates Alloys",
                "JSC MMZ Motors | MMZ Motors Joint Stock Company",
                "株式会社架け橋製作所 | 架け橋製作所",
                "Mecatech (Private) Limited | Mecatech (Pvt.) Ltd."
            })
    void takes_the_legal_form_off(String one, String other) {
        assertThat(NameKey.of(one).bare()).isEqualTo(NameKey.of(other).bare());
    }

    @Test
    void keeps_a_name_that_is_only_a_legal_form() {
        assertThat(NameKey.of("Company Limited").bare()).isEqualTo("companylimited");
        assertThat(NameKey.of("株式会社").bare()).isEqualTo("株式会社");
    }

    @Test
    void keeps_the_and_of() {
        assertThat(NameKey.of("The University of Somewhere").joined()).isEqualTo("theuniversityofsomewhere");
    }

    @Test
    void is_empty_for_punctuation() {
        assertThat(NameKey.of(" – ・ ").isEmpty()).isTrue();
    }
}

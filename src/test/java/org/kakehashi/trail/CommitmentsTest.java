package org.kakehashi.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentsTest {

    private final Commitments commitments = new Commitments();

    /** Expected values from Python's hmac: key 00 01 … 1f over field, zero byte, value in UTF-8. */
    @ParameterizedTest
    @CsvSource({
        "研究の理由, 399dc487f5454985919624062b72b8a04107f282e33c431b38b4df5833edf1f7",
        "がく, 9d9f9b5e2f6f361c11f0bb3be6a4dcedeba8cd8528aa82a154dff136e37fa5cc"
    })
    void are_hmac_sha256_over_field_zero_byte_and_value(String value, String expected) {
        byte[] key = new byte[32];
        for (byte i = 0; i < key.length; i++) {
            key[i] = i;
        }
        assertThat(HexFormat.of().formatHex(Commitments.commitment(key, "comment", value)))
                .isEqualTo(expected);
    }

    @Test
    void take_a_fresh_key_for_each_field_and_each_act() {
        Map<String, String> values = Map.of("a", "same", "b", "same");
        var keys = List.of(commitments.commit(values), commitments.commit(values)).stream()
                .flatMap(List::stream)
                .map(opening -> HexFormat.of().formatHex(opening.key()))
                .toList();

        assertThat(keys).hasSize(4).doesNotHaveDuplicates().allMatch(key -> key.length() == 64);
        assertThat(commitments.commit(values))
                .extracting(opening -> HexFormat.of().formatHex(opening.commitment()))
                .doesNotHaveDuplicates();
    }

    @Test
    void are_to_the_value_in_normal_form_c_which_is_the_one_that_is_kept() {
        Commitments.Opening opening =
                commitments.commit(Map.of("comment", "か\u3099く")).get(0);

        assertThat(opening.value()).isEqualTo("がく");
        assertThat(opening.commitment()).isEqualTo(Commitments.commitment(opening.key(), "comment", "がく"));
    }

    @Test
    void tell_field_and_value_apart() {
        byte[] key = new byte[32];
        assertThat(Commitments.commitment(key, "ab", "c")).isNotEqualTo(Commitments.commitment(key, "a", "bc"));
    }
}

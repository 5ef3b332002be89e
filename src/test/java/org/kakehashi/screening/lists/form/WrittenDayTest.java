package org.kakehashi.screening.lists.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDayTest {

    @ParameterizedTest
    @CsvSource({
        "1951, 1951",
        "1951年, 1951",
        "1951年6月, 1951-06",
        "1951年6月19日, 1951-06-19",
        "1951/6/19, 1951-06-19",
        "1951.06.19, 1951-06-19",
        "1951-06-19, 1951-06-19",
        "18798, 1951-06-19",
        "about 1951, about 1951",
        "19, 19"
    })
    void a_day_of_a_spreadsheet_is_read_however_it_was_entered(String written, String plain) {
        assertThat(WrittenDay.plain(written)).isEqualTo(plain);
    }
}

package org.kakehashi.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    /** Every character is one point wide. */
    private final Lines lines = new Lines(String::length);

    @Test
    void japanese_breaks_anywhere() {
        assertThat(lines.of("研究者が開示する", 3)).containsExactly("研究者", "が開示", "する");
    }

    @Test
    void a_line_does_not_begin_with_a_closing_mark_or_a_small_letter() {
        assertThat(lines.of("研究者、と", 3)).containsExactly("研究", "者、と");
        assertThat(lines.of("確認しょう", 3)).containsExactly("確認", "しょう");
    }

    @Test
    void a_line_does_not_end_with_an_opening_mark() {
        assertThat(lines.of("機関（学内）", 3)).containsExactly("機関", "（学", "内）");
    }

    @Test
    void a_latin_word_stays_whole() {
        assertThat(lines.of("We value openness", 11)).containsExactly("We value", "openness");
        assertThat(lines.of("契約 agreement", 10)).containsExactly("契約", "agreement");
    }

    @Test
    void a_word_longer_than_the_line_is_cut() {
        assertThat(lines.of("abcdefgh", 3)).containsExactly("abc", "def", "gh");
    }

    @Test
    void a_line_feed_ends_a_line_and_a_full_width_space_indents() {
        assertThat(lines.of("　一\n二", 5)).containsExactly("　一", "二");
    }
}

package org.kakehashi.review.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void of_fewer_than_five_cases_only_the_number_is_told() {
        Spread few = Spread.of(Collections.nCopies(4, Duration.ofDays(3)));
        assertThat(few).isEqualTo(new Spread(4, null, null));
        assertThat(Spread.of(Collections.nCopies(5, Duration.ofDays(3))).median())
                .isEqualTo(3.0);
        assertThat(new Share(0, 0).percent()).isNull();
    }

    @Test
    void the_median_and_what_nine_of_ten_did_not_exceed_are_told_in_days() {
        List<Duration> days = new ArrayList<>(
                IntStream.rangeClosed(1, 10).mapToObj(Duration::ofDays).toList());
        Collections.reverse(days);
        assertThat(Spread.of(days)).isEqualTo(new Spread(10, 5.0, 9.0));
    }

    @Test
    void groups_of_fewer_than_five_are_left_out_and_only_counted() {
        Grouping grouping = Grouping.of(Grouping.By.REGION, together(of("030", 4), of("142", 1), waited("155", 5, 3)));
        assertThat(grouping.tooSmall()).isEqualTo(2);
        assertThat(grouping.groups())
                .containsExactly(new Grouping.Group("155", new Share(5, 8), new Spread(5, 2.0, 2.0)));
    }

    @Test
    void what_is_left_out_cannot_be_told_from_the_total() {
        Grouping regions = Grouping.of(Grouping.By.REGION, together(of("030", 4), of("142", 6), of("155", 7)));
        assertThat(regions.tooSmall()).isEqualTo(2);
        assertThat(regions.groups()).extracting(Grouping.Group::key).containsExactly("155");

        Grouping countries = Grouping.ofOrigins(together(of("FR", 7), of("IS", 1), of("JP", 6)));
        assertThat(countries.tooSmall()).isZero();
        assertThat(countries.groups())
                .extracting(Grouping.Group::key, group -> group.unknown().whole())
                .containsExactly(tuple("FR", 7), tuple("other", 7));
    }

    private static List<Grouping.Member> of(String key, int cases) {
        return Collections.nCopies(cases, new Grouping.Member(key, null));
    }

    private static List<Grouping.Member> waited(String key, int cases, int others) {
        return together(Collections.nCopies(cases, new Grouping.Member(key, Duration.ofDays(2))), of(key, others));
    }

    @SafeVarargs
    private static List<Grouping.Member> together(List<Grouping.Member>... groups) {
        return Arrays.stream(groups).flatMap(List::stream).toList();
    }
}

package org.kakehashi.review.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
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
    void a_group_of_fewer_than_five_is_left_out_and_only_counted() {
        List<Grouping.Member> members = new ArrayList<>(Collections.nCopies(4, new Grouping.Member("030", null)));
        members.addAll(Collections.nCopies(5, new Grouping.Member("155", Duration.ofDays(2))));
        members.addAll(Collections.nCopies(3, new Grouping.Member("155", null)));
        Grouping grouping = Grouping.of(Grouping.By.REGION, members);
        assertThat(grouping.tooSmall()).isEqualTo(1);
        assertThat(grouping.groups())
                .containsExactly(new Grouping.Group("155", new Share(5, 8), new Spread(5, 2.0, 2.0)));
    }
}

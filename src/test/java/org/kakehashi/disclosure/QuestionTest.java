package org.kakehashi.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class QuestionTest {

    @Test
    void what_goes_beyond_the_common_disclosure_names_a_row_that_the_pack_has() throws IOException {
        String pack = Files.readString(Path.of("processes/packs/jp-base/texts.yaml"));
        List<String> rows = Arrays.stream(Question.values())
                .map(Question::askedBecause)
                .filter(Objects::nonNull)
                .distinct()
                .toList();

        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(pack).contains("\n  " + row + ":\n"));
        assertThat(Question.EFFORT.askedBecause()).isEqualTo("Rule_CorrectEffort");
    }

    @Test
    void nobody_is_asked_for_a_country_or_a_nationality() {
        assertThat(Arrays.stream(Question.values()).map(Question::key))
                .noneMatch(key -> key.matches("(?i).*(country|nation|citizen|residen|birth).*"));
    }

    @Test
    void every_question_is_asked_by_some_part() {
        assertThat(Question.values()).allSatisfy(question -> assertThat(Part.values())
                .anySatisfy(part -> assertThat(part.questions()).contains(question)));
    }
}

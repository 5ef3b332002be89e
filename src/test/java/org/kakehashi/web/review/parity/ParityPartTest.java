package org.kakehashi.web.review.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.KakehashiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The part of the case page that sets home and partner side by side. */
@KakehashiTest
class ParityPartTest {

    @Autowired
    private SpringTemplateEngine templates;

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void both_sides_stand_beside_each_other_in_both_languages(String language) {
        var home = new ParityView.Line("home pack", "REQUIREMENT", true, false, "ours", "1", "");
        var partner = new ParityView.Line("partner pack", "PROHIBITION", false, true, "theirs", "2", "a fact");
        var topic = new ParityView("topic", List.of(home), List.of(partner), "RAISE_TO_PARTNER", "why");
        var alone = new ParityView("other", List.of(home), List.of(), "OWN_ONLY", "why");

        String page = templates.process(
                "review/case/parity",
                Set.of("parity"),
                new Context(Locale.forLanguageTag(language), Map.of("parity", List.of(topic, alone))));

        assertThat(page).doesNotContain("??").contains("ours", "theirs", "a fact", "partner pack");
        assertThat(page.indexOf(">ours<")).isLessThan(page.indexOf(">theirs<"));
    }
}

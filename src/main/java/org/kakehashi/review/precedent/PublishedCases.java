package org.kakehashi.review.precedent;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.table.ProcessFiles;
import org.kakehashi.policy.table.YamlText;
import org.kakehashi.review.Outcome;
import org.springframework.stereotype.Component;

/** The library of published cases, {@code processes/precedents/published.yaml}: facts and outcomes in our own words (P7). */
@Component
class PublishedCases {

    record Published(Text label, Text outcome, @Nullable Outcome form, List<String> rules, Precedent.Source source) {}

    private final List<Published> cases;

    PublishedCases(ProcessFiles files) {
        cases = YamlText.maps(
                        YamlText.read(files.file("precedents/published.yaml")).get("cases"))
                .stream()
                .map(PublishedCases::read)
                .toList();
    }

    List<Published> all() {
        return cases;
    }

    private static Published read(Map<String, @Nullable Object> one) {
        Object form = one.get("form");
        return new Published(
                new Text(YamlText.text(one, "ja"), YamlText.text(one, "en")),
                new Text(YamlText.text(one, "outcome_ja"), YamlText.text(one, "outcome_en")),
                form == null ? null : Outcome.valueOf(form.toString()),
                YamlText.texts(one.get("rules")),
                new Precedent.Source(
                        YamlText.text(one, "id"),
                        YamlText.text(one, "source"),
                        YamlText.text(one, "address"),
                        YamlText.text(one, "mark")));
    }
}

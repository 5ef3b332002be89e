package org.kakehashi.policy.pack;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kakehashi.policy.table.YamlText;

/** Reads {@code applies} and {@code asks} of a {@code pack.yaml}. */
final class AppliesReader {

    private AppliesReader() {}

    static Applies read(Map<String, @Nullable Object> about) {
        Map<String, @Nullable Object> applies = YamlText.map(about.get("applies"));
        return new Applies(
                YamlText.maps(applies.get("when")).stream()
                        .map(ground -> new Applies.Ground(PackReader.words(ground), allowed(ground)))
                        .toList(),
                Standing.valueOf(YamlText.text(applies, "otherwise", Standing.BINDS.name())),
                notBefore(YamlText.map(applies.get("not_before"))),
                Set.copyOf(YamlText.texts(applies.get("partner_of"))),
                Set.copyOf(YamlText.texts(about.get("asks"))));
    }

    private static Map<String, List<String>> allowed(Map<String, @Nullable Object> ground) {
        Map<String, List<String>> allowed = new LinkedHashMap<>();
        YamlText.map(ground.get("facts")).forEach((key, values) -> allowed.put(key, YamlText.texts(values)));
        return allowed;
    }

    private static Applies.@Nullable NotBefore notBefore(Map<String, @Nullable Object> limit) {
        return limit.isEmpty()
                ? null
                : new Applies.NotBefore(
                        YamlText.text(limit, "fact"),
                        LocalDate.parse(YamlText.text(limit, "day")),
                        PackReader.words(limit));
    }
}

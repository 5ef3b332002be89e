package org.kakehashi.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The seven values of {@code reference/shared-values.yaml}, in its order. */
@Component
public class SharedValues {

    private final List<SharedValue> all = YamlData.rows("shared-values.yaml", "values").stream()
            .map(row -> new SharedValue(
                    row.text("id"),
                    SharedValue.Role.valueOf(row.text("role").toUpperCase(Locale.ROOT)),
                    row.text("ja"),
                    row.text("en"),
                    row.text("question_ja"),
                    row.text("question_en")))
            .toList();

    public List<SharedValue> all() {
        return all;
    }

    /** The five that are confirmed with a partner. */
    public List<SharedValue> confirmed() {
        return all.stream()
                .filter(one -> one.role() == SharedValue.Role.CONFIRMED)
                .toList();
    }

    public Optional<SharedValue> find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}

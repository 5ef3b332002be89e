package org.kakehashi.collaboration.judging;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks the scope table what it would answer, without starting anything: the same table that the flow asks first (P1). */
public interface ScopePreview {

    /** Answers of the scope table. */
    enum Scope {
        NO_PROCEDURE,
        IN_SCOPE,
        IN_SCOPE_WITH_LEAD_DISCLOSURE
    }

    /**
     * The answer and the row that gave it.
     *
     * @param rule id of the row, with its texts and source
     */
    record Answer(Scope scope, String rule, String ja, String en, @Nullable String source) {}

    Answer ask(Map<String, Object> flags);
}

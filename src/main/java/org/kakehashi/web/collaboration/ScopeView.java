package org.kakehashi.web.collaboration;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.judging.ScopeTable;

/**
 * What the scope table answers so far, with the row that says so.
 *
 * @param key name of the answer, in message keys
 * @param open whether questions are left that can change it
 */
public record ScopeView(String key, boolean needed, String rule, String reason, String source, boolean open) {

    /** What follows from it, or that it may still change. */
    public String textKey() {
        return "collaboration.scope." + key + (open && !needed ? ".open" : ".text");
    }

    public boolean good() {
        return !needed && !open;
    }

    static @Nullable ScopeView of(Optional<ScopeTable.Answer> answer, boolean open, Locale locale) {
        return answer.map(found -> new ScopeView(
                        found.scope().name(),
                        found.scope() != ScopeTable.Scope.NO_PROCEDURE,
                        found.rule(),
                        found.reason(locale),
                        found.words().source(),
                        open))
                .orElse(null);
    }
}

package org.kakehashi.web.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.parts.Choice;

/**
 * The page {@code lists/index}: every list with its edition in force and its age.
 *
 * @param families of which one more list may be brought
 */
record ListsScreen(List<Line> lines, List<Choice> families, boolean editing) {

    /** How a list stands: in use, stale, unreadable, waiting for a decision, or never loaded. */
    public enum Standing {
        GOOD("good"),
        STALE("care"),
        FAILED("stop"),
        WAITING("care"),
        ABSENT("quiet");

        private final String tone;

        Standing(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }

        boolean needsSomebody() {
            return this == STALE || this == FAILED || this == WAITING;
        }
    }

    /** @param edition the one in use; null if there is none */
    public record Line(
            String id,
            String title,
            @Nullable UUID edition,
            @Nullable LocalDate published,
            long age,
            int entries,
            String licence,
            Standing standing) {}
}

package org.kakehashi.trail;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Each module that keeps what people say, or who they are, has a bean of this type; together they erase a case or a person.
 * What stays is what a decision stands on: ids, dates, states, names of rules, outcomes. All may be called twice.
 */
public interface Erases {

    /** In the place of a text that must not be empty. */
    String GONE = "—";

    /** The cases of which this person is the subject, as far as the module knows. */
    default List<UUID> casesOf(UUID person) {
        return List.of();
    }

    /** Whether the case is not closed yet; nothing of it is erased then. */
    default boolean goesOn(UUID caseId) {
        return false;
    }

    /** In the transaction of the caller. */
    default void eraseCase(UUID caseId) {}

    /** In the transaction of the caller. */
    default void erasePerson(UUID person) {}

    /** What the program's own role may not remove. */
    default void eraseFinal(UUID caseId, JdbcClient eraser) {}
}

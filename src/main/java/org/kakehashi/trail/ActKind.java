package org.kakehashi.trail;

import java.util.List;

/**
 * One kind of act, in the closed list that the modules declare together ({@link DeclaresActs}).
 *
 * @param name UPPER_SNAKE, past tense, unique over all modules
 * @param read whether it records that content was shown; such an act is committed before the content is sent
 * @param facts names of values that stand in clear in the leaf: ids, enum names, counts, dates, hashes; never personal
 * @param commits names of values of which only a commitment stands in the leaf; the value itself is an opening
 */
public record ActKind(String name, boolean read, List<String> facts, List<String> commits) {

    public ActKind {
        facts = List.copyOf(facts);
        commits = List.copyOf(commits);
    }

    /** A thing done, with the clear facts it must carry. */
    public static ActKind done(String name, String... facts) {
        return new ActKind(name, false, List.of(facts), List.of());
    }

    /** Content shown to someone. */
    public static ActKind read(String name, String... facts) {
        return new ActKind(name, true, List.of(facts), List.of());
    }

    /** The same kind with committed fields: text and whatever else may be personal. */
    public ActKind committing(String... fields) {
        return new ActKind(name, read, facts, List.of(fields));
    }
}

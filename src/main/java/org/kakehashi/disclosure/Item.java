package org.kakehashi.disclosure;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One post, job, grant, support or conflict, with the answers given about it. An answer that is not there is blank, which
 * is neither "no" nor "I do not know". Answers are kept as tidied by {@link Answers}.
 *
 * @param id stays the same over all versions of a disclosure, so that a finding can name the item
 */
public record Item(UUID id, Map<Question, String> answers) {

    public Item {
        Map<Question, String> kept = new TreeMap<>();
        answers.forEach((question, answer) -> {
            String tidy = Answers.tidy(question, answer);
            if (!tidy.isEmpty()) {
                kept.put(question, tidy);
            }
        });
        answers = java.util.Collections.unmodifiableMap(kept);
    }

    public Optional<String> answer(Question question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** Details may be left out: a contract of secrecy binds, and only the effort must be told. */
    public boolean confidential() {
        return is(Question.CONFIDENTIAL, "YES");
    }

    boolean is(Question question, @Nullable String answer) {
        return answers.containsKey(question) && answers.get(question).equals(answer);
    }

    /** Whether nothing is missing and nothing malformed. */
    public boolean finished(Part part) {
        return Answers.problems(part, this, true).isEmpty();
    }
}

package org.kakehashi.collaboration.proposal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Answers to what the rules of others ask: which funder, contract or law brings its rules along, and what the packs that bind
 * then want to know. Nobody has to answer; what is left open is unknown to the pack that asks.
 */
public record Further(List<Given> answers) implements Part {

    static final Further EMPTY = new Further(List.of());

    /**
     * One answer.
     *
     * @param key of the fact catalogue
     * @param subject what it is about: the id of the collaboration, or of the agreement or institution
     * @param value canonical text; null if the proposer said that he does not know
     */
    public record Given(String key, UUID subject, @Nullable String value) {

        /** Of the field in its form. */
        public String field() {
            return field(key, subject.toString());
        }

        public static String field(String key, String subject) {
            return key.replace('.', '-') + "-" + subject;
        }
    }

    /** An answer that is left out of JSON where it is empty, so that what was sent before the page was there keeps its hash. */
    static final class Nothing {

        @Override
        public boolean equals(@Nullable Object other) {
            return other == null || other.equals(EMPTY);
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    public Further(@Nullable List<Given> answers) {
        this.answers = answers == null ? List.of() : List.copyOf(answers);
    }

    @Override
    public void tellWrong(BiConsumer<String, String> wrong) {
        Set<String> fields = new HashSet<>();
        answers.stream()
                .map(Given::field)
                .filter(field -> !fields.add(field))
                .forEach(field -> wrong.accept(field, "not-a-choice"));
    }

    @Override
    public void tellMissing(Proposal whole, BiConsumer<String, String> missing) {
        // what is left open is unknown, and asked about where a rule needs it
    }
}

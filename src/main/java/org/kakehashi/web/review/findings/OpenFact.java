package org.kakehashi.web.review.findings;

import java.util.List;
import java.util.stream.Stream;
import org.kakehashi.fact.FactType;
import org.kakehashi.fact.Subject;
import org.kakehashi.web.parts.Choice;

/**
 * A fact that stands between a rule and its answer, and that a reviewer may find out.
 *
 * @param choices empty where it is a number or a day
 * @param askedBy titles of the packs whose rules read it
 */
public record OpenFact(
        Subject subject,
        String key,
        String subjectName,
        String name,
        FactType type,
        List<Choice> choices,
        List<String> askedBy) {

    /** Of the field in its form. */
    public String field() {
        return "fact-" + key.replace('.', '-') + "-" + subject.id();
    }

    /** The same, asked for by both. */
    OpenFact and(OpenFact other) {
        List<String> both = Stream.concat(askedBy.stream(), other.askedBy.stream())
                .distinct()
                .toList();
        return new OpenFact(subject, key, subjectName, name, type, choices, both);
    }
}

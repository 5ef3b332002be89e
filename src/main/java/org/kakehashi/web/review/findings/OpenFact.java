package org.kakehashi.web.review.findings;

import java.util.List;
import org.kakehashi.fact.FactType;
import org.kakehashi.fact.Subject;
import org.kakehashi.web.parts.Choice;

/**
 * A fact that stands between a rule and its answer, and that a reviewer may find out.
 *
 * @param choices empty where it is a number or a day
 */
public record OpenFact(
        Subject subject, String key, String subjectName, String name, FactType type, List<Choice> choices) {

    /** Of the field in its form. */
    public String field() {
        return "fact-" + key.replace('.', '-') + "-" + subject.id();
    }
}

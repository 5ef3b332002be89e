package org.kakehashi.policy.weighing;

import java.util.List;
import java.util.Map;
import org.kakehashi.policy.Concern;
import org.kakehashi.policy.Text;

/**
 * Something that can be promised and done to lower concerns.
 *
 * @param lowers the grade that is left of a concern, by the rule that raised it
 * @param owners roles of which one has to do it
 * @param dueDays calendar days that are offered as its due date
 * @param evidence what is asked to show that it is in place
 * @param effort what it costs whoever does it; chooses nothing
 * @param mark how well the source was read
 */
public record Measure(
        String id,
        Text text,
        String source,
        Map<String, Concern> lowers,
        List<String> owners,
        int dueDays,
        Text evidence,
        Effort effort,
        String mark) {

    /** What a measure costs. */
    public enum Effort {
        LITTLE,
        SOME,
        MUCH
    }

    public Measure {
        lowers = Map.copyOf(lowers);
        owners = List.copyOf(owners);
    }

    /** What is left of a grade that the rule gave. A measure never raises one. */
    Concern left(String rule, Concern grade) {
        Concern to = lowers.getOrDefault(rule, grade);
        return to.worseThan(grade) ? grade : to;
    }
}

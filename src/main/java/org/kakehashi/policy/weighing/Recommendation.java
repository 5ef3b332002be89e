package org.kakehashi.policy.weighing;

import java.util.List;
import org.kakehashi.policy.Text;
import org.kakehashi.trail.PolicyRef;

/**
 * The form that the table suggests. A person decides.
 *
 * @param rules the row or rows that gave it
 * @param table the exact table that was asked
 */
public record Recommendation(Form form, List<String> rules, Text reason, PolicyRef table) {

    public Recommendation {
        rules = List.copyOf(rules);
    }
}

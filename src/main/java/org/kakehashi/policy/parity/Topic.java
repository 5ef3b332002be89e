package org.kakehashi.policy.parity;

import java.util.Set;
import org.kakehashi.policy.Text;

/** What rules of several packs are about: one entry of {@code processes/parity/topics.yaml}. */
public record Topic(String id, Text text, Set<String> rules) {

    public Topic {
        rules = Set.copyOf(rules);
    }
}

package org.kakehashi.review.precedent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kakehashi.policy.Assessment;
import org.kakehashi.policy.Finding;
import org.kakehashi.policy.RuleKind;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.parity.Parities;
import org.kakehashi.policy.parity.Topic;

/** What was found in a case, as far as another case can have found it too: its rules, and what these are about. */
final class Found {

    private static final double RULES_WEIGH = 0.7;

    private final Map<String, Text> rules;
    private final Map<String, Topic> topics;
    private final Set<String> topicIds;

    private Found(Map<String, Text> rules, Map<String, Topic> topics) {
        this.rules = rules;
        this.topics = topics;
        this.topicIds = topicsOf(rules.keySet());
    }

    /** Context says nothing about what to do, so that it makes no two cases alike. */
    static Found in(Assessment assessment, Parities parities) {
        Map<String, Text> rules = new HashMap<>();
        for (Finding finding : assessment.findings()) {
            if (finding.kind() != RuleKind.CONTEXT && !finding.unresolved()) {
                rules.putIfAbsent(finding.rule(), finding.text());
            }
        }
        Map<String, Topic> topics = new HashMap<>();
        parities.topics().forEach(topic -> topic.rules().forEach(rule -> topics.put(rule, topic)));
        return new Found(rules, topics);
    }

    double likeness(Collection<String> others) {
        return RULES_WEIGH * share(rules.keySet(), new HashSet<>(others))
                + (1 - RULES_WEIGH) * share(topicIds, topicsOf(others));
    }

    /** The same rules first, then topics on which different rules speak. */
    List<Precedent.Shared> shared(Collection<String> others) {
        List<Precedent.Shared> shared = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (String rule : new TreeSet<>(others)) {
            Text text = rules.get(rule);
            if (text != null) {
                shared.add(new Precedent.Shared(true, text));
                Topic topic = topics.get(rule);
                told.add(topic == null ? rule : topic.id());
            }
        }
        for (String rule : new TreeSet<>(others)) {
            Topic topic = topics.get(rule);
            if (topic != null && topicIds.contains(topic.id()) && told.add(topic.id())) {
                shared.add(new Precedent.Shared(false, topic.text()));
            }
        }
        return shared;
    }

    private Set<String> topicsOf(Collection<String> some) {
        Set<String> ids = new HashSet<>();
        for (String rule : some) {
            Topic topic = topics.get(rule);
            if (topic != null) {
                ids.add(topic.id());
            }
        }
        return ids;
    }

    private static double share(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        Set<String> any = new HashSet<>(one);
        any.addAll(other);
        return any.isEmpty() ? 0 : (double) both.size() / any.size();
    }
}

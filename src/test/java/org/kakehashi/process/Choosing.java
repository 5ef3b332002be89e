package org.kakehashi.process;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Faults in how a flow divides: what a condition reads, and what happens if none holds. */
final class Choosing {

    private static final Pattern COMPARISON = Pattern.compile("\\$\\{[a-z][A-Za-z]* [=!]= ('[A-Z_]+'|true|false)\\}");

    private Choosing() {}

    static Stream<String> byOtherThanOneVariable(Flow flow) {
        return flow.all(ConditionExpression.class).stream()
                .map(ConditionExpression::getTextContent)
                .filter(condition -> !COMPARISON.matcher(condition).matches());
    }

    static Stream<String> withoutCondition(Flow flow) {
        return flow.choices()
                .filter(way -> (way.getConditionExpression() == null) != isDefault(way))
                .map(BaseElement::getId);
    }

    private static boolean isDefault(SequenceFlow way) {
        return way.getSource() instanceof ExclusiveGateway gateway && way.equals(gateway.getDefault());
    }
}

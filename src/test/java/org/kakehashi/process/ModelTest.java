package org.kakehashi.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds every flow below {@code processes/} against every rule, and every rule against a flow that breaks them all. */
class ModelTest {

    private static final Flow OFFENDING =
            Flow.read(Path.of("src/test/resources/org/kakehashi/process/offending-flow/OffendingFlow.bpmn"));

    @Test
    void there_are_flows_to_walk() {
        assertThat(Flow.all().map(Flow::name))
                .contains("researcher-disclosure", "institutional-review", "collaboration-decision");
    }

    @TestFactory
    Stream<DynamicTest> every_flow_keeps_every_rule() {
        return Flow.all().flatMap(flow -> Arrays.stream(FlowRule.values())
                .map(rule -> dynamicTest(flow + ": " + rule, () -> assertThat(rule.faultsIn(flow))
                        .isEmpty())));
    }

    @Test
    void every_deadline_belongs_to_a_node() {
        assertThat(Flow.all().flatMap(Flow::nodes).map(FlowNode::getId))
                .containsAll(Asking.deadlines().toList());
    }

    @Test
    void nodes_and_messages_that_the_code_names_are_in_the_flows() {
        assertThat(Flow.all().flatMap(Flow::nodes).map(FlowNode::getId)).containsAll(Code.nodes());
        assertThat(Flow.all().flatMap(flow -> flow.all(Message.class).stream()).map(Message::getName))
                .containsAll(Code.messages());
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_can_fail(FlowRule rule) {
        assertThat(rule.faultsIn(OFFENDING)).isNotEmpty();
    }
}

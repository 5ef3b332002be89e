package org.kakehashi.process.decisions;

import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.kakehashi.policy.table.FeelTest;
import org.kakehashi.policy.table.Truth;
import org.springframework.stereotype.Component;

/** The FEEL library that comes with the engine. */
@Component
public class EngineFeel implements FeelTest {

    private static final String INPUT = "cellInput";

    private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();

    @Override
    public Truth judge(String tests, @Nullable Object value) {
        try {
            return Truth.of(feel.evaluateSimpleUnaryTests(
                    tests,
                    INPUT,
                    Variables.fromMap(java.util.Collections.singletonMap(INPUT, value))
                            .asVariableContext()));
        } catch (FeelException e) {
            return Truth.UNKNOWN;
        }
    }
}

package org.kakehashi.process;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Keeps code out of models: whatever could run a script, load a class or reach past the beans of the flows is refused when
 * a model is deployed. What is not named here is refused, so that a new version of the engine opens nothing by itself.
 */
@Component
class RefusedConstructs extends AbstractBpmnParseListener {

    /** The model holds something that a flow of this product never needs. */
    static final class Refused extends RuntimeException {
        Refused(Element element, String what) {
            super("line " + element.getLine() + ": " + what + " is not for models of this product");
        }
    }

    private static final String ENGINE = "http://camunda.org/schema/1.0/bpmn";
    private static final Set<String> ENGINE_ELEMENTS = Set.of("in", "out");
    private static final Set<String> ENGINE_ATTRIBUTES = Set.of(
            "historyTimeToLive",
            "versionTag",
            "delegateExpression",
            "asyncBefore",
            "exclusive",
            "decisionRef",
            "resultVariable",
            "mapDecisionResult",
            "calledElementBinding");
    private static final Set<String> CODE_ELEMENTS = Set.of("scriptTask", "script");
    private static final Set<String> CODE_ATTRIBUTES = Set.of("scriptFormat", "language");

    private static final Pattern ANY_EXPRESSION = Pattern.compile("[$#]\\s*\\{");
    private static final List<Pattern> EXPRESSIONS = List.of(
            Pattern.compile("\\$\\{[a-z]\\w*}"),
            Pattern.compile("\\$\\{[a-z]\\w* == ('[A-Z_]+'|true|false)}"),
            Pattern.compile("\\$\\{deadlines\\.at\\(execution, '\\w+'\\)}"),
            Pattern.compile("#\\{execution\\.processBusinessKey}"));

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
        check(root);
    }

    private static void check(Element element) {
        boolean ofEngine = ENGINE.equals(element.getUri());
        if (CODE_ELEMENTS.contains(element.getTagName())
                || ofEngine && !ENGINE_ELEMENTS.contains(element.getTagName())) {
            throw new Refused(element, element.getTagName());
        }
        for (String attribute : element.attributes()) {
            boolean engines = attribute.startsWith(ENGINE + ":");
            String name = engines ? attribute.substring(ENGINE.length() + 1) : attribute;
            if (engines && !ENGINE_ATTRIBUTES.contains(name) || CODE_ATTRIBUTES.contains(name)) {
                throw new Refused(element, name);
            }
            checkExpression(element, element.attribute(attribute));
        }
        checkExpression(element, element.getText().strip());
        element.elements().forEach(RefusedConstructs::check);
    }

    private static void checkExpression(Element element, String text) {
        boolean plain = !ANY_EXPRESSION.matcher(text).find()
                || EXPRESSIONS.stream().anyMatch(one -> one.matcher(text).matches());
        if (!plain) {
            throw new Refused(element, "the expression " + text);
        }
    }
}

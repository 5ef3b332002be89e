package org.kakehashi.process;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;

/** How an id is built from what it names. */
final class Named {

    private Named() {}

    static boolean isGateway(BaseElement element) {
        return element instanceof Gateway;
    }

    /** The first half of a node's id: {@code UserTask}, {@code Gateway}. */
    static String type(BaseElement element) {
        return isGateway(element)
                ? "Gateway"
                : capitalised(element.getElementType().getTypeName());
    }

    /** The second half of a node's id: {@code ReviewCase}; the whole id where there is only one half. */
    static String what(BaseElement element) {
        return element.getId().substring(element.getId().indexOf('_') + 1);
    }

    static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    static String uncapitalised(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    /** {@code collaboration-decision} as {@code collaborationDecision}. */
    static String camelCase(String kebabCase) {
        return uncapitalised(
                Arrays.stream(kebabCase.split("-", -1)).map(Named::capitalised).collect(Collectors.joining()));
    }
}

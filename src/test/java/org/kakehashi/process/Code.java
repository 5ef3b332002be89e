package org.kakehashi.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** Faults between the flows and the sources of this package, which must name the same things. */
final class Code {

    private static final Path SOURCES = Path.of("src/main/java/org/kakehashi/process");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z_.]+)\"");
    private static final Pattern NODE = Pattern.compile("([A-Z][a-z]+)*(Event|Task|Activity|Process|Gateway)_\\w+");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)");

    private Code() {}

    static Stream<String> withoutClass(Flow flow) {
        Set<String> classes = sources()
                .map(file -> file.getFileName().toString().replaceFirst("\\.java$", ""))
                .collect(Collectors.toSet());
        return flow.all(ServiceTask.class).stream().map(Named::what).filter(name -> !classes.contains(name));
    }

    static Stream<String> messagesThatNobodySends(Flow flow) {
        Set<String> named = literals().collect(Collectors.toSet());
        return flow.all(Message.class).stream().map(Message::getName).filter(name -> !named.contains(name));
    }

    /** A variable is set by the code or by a table that the flow asks. */
    static Stream<String> variablesThatNobodySets(Flow flow) {
        Set<String> set = Stream.concat(
                        literals(),
                        flow.all(BusinessRuleTask.class).stream().map(BusinessRuleTask::getCamundaResultVariable))
                .collect(Collectors.toSet());
        return flow.all(ConditionExpression.class).stream()
                .flatMap(condition ->
                        VARIABLE.matcher(condition.getTextContent()).results())
                .map(found -> found.group(1))
                .filter(name -> !set.contains(name));
    }

    /** The nodes that the sources name. */
    static List<String> nodes() {
        return literals().filter(NODE.asMatchPredicate()).toList();
    }

    /** The messages that the sources name: literals that begin like a flow. */
    static List<String> messages() {
        List<String> flows =
                Flow.all().map(flow -> Named.camelCase(flow.name()) + ".").toList();
        return literals()
                .filter(name -> flows.stream().anyMatch(name::startsWith))
                .toList();
    }

    private static Stream<String> literals() {
        return sources().flatMap(file -> LITERAL.matcher(read(file)).results()).map(found -> found.group(1));
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.kakehashi.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.yaml.snakeyaml.Yaml;

/**
 * One BPMN file as the model test sees it: the file, what is drawn in it, and what its folder's {@code texts.yaml} says.
 * Reading refuses what the BPMN schema forbids.
 */
record Flow(Path file, BpmnModelInstance model, Map<String, Map<String, Map<String, String>>> texts) {

    static final Path PROCESSES = Path.of("processes");

    static Stream<Flow> all() {
        try (Stream<Path> files = Files.walk(PROCESSES)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList().stream()
                    .map(Flow::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Flow read(Path file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        Bpmn.validateModel(model);
        try (var in = Files.newBufferedReader(file.resolveSibling("texts.yaml"))) {
            return new Flow(file, model, new Yaml().load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's name without its ending. */
    String name() {
        return file.getFileName().toString().replaceFirst("\\.bpmn$", "");
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    Stream<FlowNode> nodes() {
        return all(FlowNode.class).stream();
    }

    /** The ways out of gateways where the flow divides. */
    Stream<SequenceFlow> choices() {
        return all(SequenceFlow.class).stream()
                .filter(way -> Named.isGateway(way.getSource()))
                .filter(way -> way.getSource().getOutgoing().size() > 1);
    }

    /** Words by id below a heading of the texts file; none if the heading is missing. */
    Map<String, Map<String, String>> texts(String heading) {
        return texts.getOrDefault(heading, Map.of());
    }

    /** Every element of the file, whatever its kind. */
    Stream<DomElement> elements() {
        return below(model.getDocument().getRootElement());
    }

    private static Stream<DomElement> below(DomElement element) {
        return Stream.concat(
                Stream.of(element), element.getChildElements().stream().flatMap(Flow::below));
    }

    @Override
    public String toString() {
        return name();
    }
}

package org.kakehashi.web.process;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kakehashi.audit.ProcessPictures;
import org.kakehashi.audit.rulebook.FlowText;
import org.kakehashi.audit.rulebook.Rulebook;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.web.ShowsDiagram;
import org.kakehashi.web.Texts;
import org.kakehashi.web.parts.Crumb;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** One flow: its drawing, and its nodes in words. */
@Controller
@RequestMapping("/processes/flows")
class FlowController {

    /** What the drawing of a flow is given beside its file. */
    record Names(Map<String, String> names, List<String> passed) {}

    private final Rulebook rulebook;
    private final ProcessPictures pictures;
    private final RuleWords words;
    private final Texts texts;

    FlowController(Rulebook rulebook, ProcessPictures pictures, RuleWords words, Texts texts) {
        this.rulebook = rulebook;
        this.pictures = pictures;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping("/{id}")
    @ShowsDiagram
    String show(@PathVariable String id, Locale locale, Model model) {
        FlowText flow = rulebook.flow(id);
        model.addAttribute(
                "screen",
                new FlowScreen(
                        id,
                        flow.name().in(locale),
                        flow.help().in(locale),
                        flow.nodes().stream()
                                .map(node -> new FlowScreen.Node(
                                        node.id().substring(0, node.id().indexOf('_')),
                                        node.name().in(locale),
                                        node.help().in(locale)))
                                .toList(),
                        rulebook.tables().stream()
                                .filter(table -> table.folder().equals(id))
                                .map(table -> new FlowScreen.Line(table.id(), words.name(table, locale)))
                                .toList(),
                        List.of(
                                Crumb.to(Texts.in(texts, locale, "process.title"), "/processes"),
                                Crumb.here(flow.name().in(locale)))));
        return "process/flow";
    }

    /** The drawing as it is now. */
    @GetMapping("/{id}.bpmn")
    ResponseEntity<byte[]> drawing(@PathVariable String id) {
        return xml(rulebook.drawing(id));
    }

    /** The drawing as it was in one version. */
    @GetMapping("/{id}/versions/{version}.bpmn")
    ResponseEntity<byte[]> drawing(@PathVariable String id, @PathVariable int version) {
        return xml(pictures.drawing(id, version).orElseThrow(() -> new NoSuchThing("process")));
    }

    /** The names in the reader's language. */
    @GetMapping("/{id}/names.json")
    @ResponseBody
    Names names(@PathVariable String id, Locale locale) {
        return new Names(rulebook.flow(id).names(locale), List.of());
    }

    private static ResponseEntity<byte[]> xml(byte[] bytes) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(bytes);
    }
}

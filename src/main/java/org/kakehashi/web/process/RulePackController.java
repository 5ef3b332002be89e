package org.kakehashi.web.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kakehashi.audit.rulebook.Rulebook;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.policy.pack.Marks;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.PackVersion;
import org.kakehashi.policy.pack.Packs;
import org.kakehashi.web.Texts;
import org.kakehashi.web.parts.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One pack: versions, sources, and what it does not cover. */
@Controller
class RulePackController {

    private final Packs packs;
    private final Marks marks;
    private final Clock clock;
    private final Rulebook rulebook;
    private final RuleWords words;
    private final Texts texts;

    RulePackController(Packs packs, Marks marks, Clock clock, Rulebook rulebook, RuleWords words, Texts texts) {
        this.packs = packs;
        this.marks = marks;
        this.clock = clock;
        this.rulebook = rulebook;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping("/processes/packs/{id}")
    String show(@PathVariable String id, Locale locale, Model model) {
        List<PackVersion> versions = packs.versions().stream()
                .filter(version -> version.pack().equals(id))
                .toList();
        PackVersion newest = versions.stream().findFirst().orElseThrow(() -> new NoSuchThing("pack"));
        Pack pack = packs.pack(id, newest.sha256());
        String title = pack.title().in(locale);
        model.addAttribute(
                "screen",
                new PackScreen(
                        title,
                        pack.version(),
                        pack.jurisdiction(),
                        newest.state() == PackVersion.State.DRAFT,
                        grounds(pack, locale),
                        pack.applies().otherwise().name(),
                        marks(pack),
                        pack.sources().stream()
                                .map(source ->
                                        source.id() + " " + source.title().in(locale)
                                                + (source.address().isEmpty() ? "" : " (" + source.address() + ")"))
                                .toList(),
                        pack.notEncoded().stream().map(one -> one.in(locale)).toList(),
                        versions.stream()
                                .map(one -> new PackScreen.Version(
                                        one.version(), one.state().name(), one.from(), one.until(), one.sha256()))
                                .toList(),
                        rulebook.tables().stream()
                                .filter(table -> table.about() != null
                                        && table.about().pack().equals(id))
                                .map(table -> new FlowScreen.Line(table.id(), words.name(table, locale)))
                                .toList(),
                        List.of(Crumb.to(Texts.in(texts, locale, "process.title"), "/processes"), Crumb.here(title))));
        return "process/pack";
    }

    private static List<String> grounds(Pack pack, Locale locale) {
        List<String> grounds = new ArrayList<>();
        pack.applies().when().forEach(ground -> grounds.add(ground.text().in(locale)));
        if (pack.applies().notBefore() != null) {
            grounds.add(pack.applies().notBefore().text().in(locale));
        }
        return grounds;
    }

    private List<PackScreen.Mark> marks(Pack pack) {
        Map<String, Long> rows = pack.tables().stream()
                .flatMap(table -> table.table().rows().stream())
                .collect(Collectors.groupingBy(
                        row -> pack.text(row.rule()).mark(), TreeMap::new, Collectors.counting()));
        Set<String> off = marks.off(LocalDate.now(clock));
        return rows.entrySet().stream()
                .map(one -> new PackScreen.Mark(one.getKey(), one.getValue(), off.contains(one.getKey())))
                .toList();
    }
}

package org.kakehashi.policy.weighing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kakehashi.policy.Concern;
import org.kakehashi.policy.Finding;
import org.kakehashi.policy.RuleKind;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.table.ProcessFiles;
import org.kakehashi.policy.table.UnreadableTable;
import org.kakehashi.policy.table.YamlText;
import org.springframework.stereotype.Component;

/**
 * The catalogue of measures, {@code processes/measures/measures.yaml}, and what measures leave of concerns. More measures
 * never leave more. Prohibitions and requirements are no concerns: nothing here touches them.
 */
@Component
public class Measures {

    private static final int SEARCHED = 16;

    private final Map<String, Measure> catalogue = new LinkedHashMap<>();

    public Measures(ProcessFiles files) {
        for (Object item : YamlText.list(
                YamlText.read(files.file("measures/measures.yaml")).get("measures"))) {
            Measure measure = read(YamlText.map(item));
            if (catalogue.put(measure.id(), measure) != null) {
                throw new UnreadableTable("two measures are called " + measure.id());
            }
        }
    }

    public List<Measure> all() {
        return List.copyOf(catalogue.values());
    }

    public Optional<Measure> find(String id) {
        return Optional.ofNullable(catalogue.get(id));
    }

    /** The measures that lower at least one of the concerns found. */
    public List<Measure> fitting(Collection<Finding> findings) {
        return catalogue.values().stream()
                .filter(measure -> concerns(findings).stream()
                        .anyMatch(finding -> finding.grade().worseThan(measure.left(finding.rule(), finding.grade()))))
                .toList();
    }

    /** @throws NoSuchMeasure for an id that the catalogue does not have */
    public Residual residual(Collection<Finding> findings, Set<String> chosen) {
        List<Measure> taken = chosen.stream().sorted().map(this::require).toList();
        List<Residual.Lowered> lowered = new ArrayList<>();
        for (Finding finding : concerns(findings)) {
            Concern left = finding.grade();
            List<String> by = new ArrayList<>();
            for (Measure measure : taken) {
                Concern after = measure.left(finding.rule(), finding.grade());
                if (finding.grade().worseThan(after)) {
                    by.add(measure.id());
                    left = left.worseThan(after) ? after : left;
                }
            }
            lowered.add(new Residual.Lowered(
                    finding.id(), finding.rule(), finding.subject(), finding.grade(), left, List.copyOf(by)));
        }
        return new Residual(
                Concern.worst(lowered.stream().map(Residual.Lowered::to).toList()), lowered);
    }

    /** The fewest measures after which no concern is worse than the target; the catalogue's order settles ties. */
    public SmallestSet smallestSet(Collection<Finding> findings, Concern target) {
        List<Set<String>> needs = new ArrayList<>();
        boolean reached = true;
        for (Finding finding : concerns(findings)) {
            if (finding.grade().worseThan(target)) {
                Concern best = Concern.MEASURES_REQUIRED;
                for (Measure measure : catalogue.values()) {
                    Concern left = measure.left(finding.rule(), finding.grade());
                    best = best.worseThan(left) ? left : best;
                }
                Concern bound = best.worseThan(target) ? best : target;
                reached &= !best.worseThan(target);
                needs.add(enough(finding, bound));
            }
        }
        // what no measure lowers needs none
        needs.removeIf(Set::isEmpty);
        Set<String> chosen = FewestHits.of(needs, SEARCHED);
        List<String> ordered =
                catalogue.keySet().stream().filter(chosen::contains).toList();
        return new SmallestSet(ordered, residual(findings, chosen).worst(), reached);
    }

    private Set<String> enough(Finding finding, Concern bound) {
        Set<String> ids = new LinkedHashSet<>();
        for (Measure measure : catalogue.values()) {
            Concern left = measure.left(finding.rule(), finding.grade());
            if (finding.grade().worseThan(left) && !left.worseThan(bound)) {
                ids.add(measure.id());
            }
        }
        return ids;
    }

    private static List<Finding> concerns(Collection<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.kind() == RuleKind.CONCERN && !finding.unresolved())
                .toList();
    }

    private Measure require(String id) {
        return find(id).orElseThrow(() -> new NoSuchMeasure(id));
    }

    private static Measure read(Map<String, @Nullable Object> item) {
        Map<String, Concern> lowers = new LinkedHashMap<>();
        for (Object one : YamlText.list(item.get("lowers"))) {
            Map<String, @Nullable Object> entry = YamlText.map(one);
            lowers.put(YamlText.text(entry, "rule"), Concern.valueOf(YamlText.text(entry, "to")));
        }
        return new Measure(
                YamlText.text(item, "id"),
                new Text(YamlText.text(item, "ja"), YamlText.text(item, "en")),
                YamlText.text(item, "source", ""),
                lowers,
                YamlText.texts(item.get("owner_role")),
                Integer.parseInt(YamlText.text(item, "due_days")),
                new Text(YamlText.text(item, "evidence_ja", ""), YamlText.text(item, "evidence_en", "")),
                Measure.Effort.valueOf(YamlText.text(item, "effort", "SOME")),
                YamlText.text(item, "mark", ""));
    }
}

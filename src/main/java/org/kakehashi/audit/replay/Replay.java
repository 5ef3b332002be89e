package org.kakehashi.audit.replay;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.policy.Assessment;
import org.kakehashi.policy.Assessments;
import org.kakehashi.policy.Finding;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.PackReader;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.TableJudge;
import org.kakehashi.policy.table.Tables;
import org.kakehashi.policy.table.UnreadableTable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Decides one act again from files alone; the same for the auditor's page and for a bundle off line. */
@Component
public class Replay {

    /** The kind of act that says that what was said in earlier acts of its stream has been erased. */
    public static final String ERASURE = "ERASED";

    /** Where files such as {@code tables/<sha256>.dmn} are; null if there is no such file. */
    @FunctionalInterface
    public interface Exhibit {
        byte @Nullable [] file(String name);
    }

    private final Tables tables;
    private final TableJudge judge;
    private final FactCatalogue catalogue;
    private final PackReader packs;
    private final ObjectMapper json;
    private final Set<String> marksOff;

    Replay(
            Tables tables,
            TableJudge judge,
            FactCatalogue catalogue,
            PackReader packs,
            ObjectMapper json,
            @Value("${kakehashi.policy.marks-off:}") Set<String> marksOff) {
        this.tables = tables;
        this.judge = judge;
        this.catalogue = catalogue;
        this.packs = packs;
        this.json = json;
        this.marksOff = Set.copyOf(marksOff);
    }

    /**
     * @param leaf of the act; what it holds beside kind, policy and facts is not looked at
     * @return nothing for a kind that decides nothing by rules
     */
    public Optional<Replayed> of(String kind, Map<String, ?> leaf, Exhibit exhibit) {
        return switch (kind) {
            case "DMN_EVALUATED" -> Optional.of(table(leaf, exhibit));
            case "CASE_ASSESSED" -> Optional.of(judgement(map(leaf.get("facts")), exhibit));
            default -> Optional.empty();
        };
    }

    private Replayed table(Map<String, ?> leaf, Exhibit exhibit) {
        Map<String, ?> policy = map(leaf.get("policy"));
        Map<String, ?> facts = map(leaf.get("facts"));
        String id = String.valueOf(policy.get("id"));
        String sha256 = String.valueOf(policy.get("sha256"));
        String recorded = String.join(", ", texts(facts.get("hitRules")));
        Table table = exact(id, sha256, exhibit.file("tables/" + sha256 + ".dmn"));
        if (table == null) {
            return new Replayed("DMN_EVALUATED", id, Replayed.Outcome.DIFFERENT, recorded, "-");
        }
        Map<String, String> given = new HashMap<>();
        for (String input : texts(facts.get("inputs"))) {
            int cut = input.indexOf('=');
            given.put(input.substring(0, cut), input.substring(cut + 1));
        }
        Map<String, Object> values = new HashMap<>();
        for (Table.Input input : table.inputs()) {
            Object value = typed(input.type(), given.getOrDefault(input.expression(), "null"));
            if (value != null) {
                values.put(input.expression(), value);
            }
        }
        String found = String.join(
                ", ", judge.answers(table, values).stream().map(Table.Row::rule).toList());
        return new Replayed(
                "DMN_EVALUATED",
                id,
                found.equals(recorded) ? Replayed.Outcome.SAME : Replayed.Outcome.DIFFERENT,
                recorded,
                found);
    }

    private @Nullable Table exact(String id, String sha256, byte @Nullable [] dmn) {
        try {
            Table table = dmn == null ? null : tables.read(id, dmn);
            return table != null && table.sha256().equals(sha256) ? table : null;
        } catch (UnreadableTable e) {
            return null;
        }
    }

    private static @Nullable Object typed(String type, String text) {
        if (text.equals("null")) {
            return null;
        }
        return switch (type) {
            case "boolean" -> Boolean.valueOf(text);
            case "integer", "long", "double", "number" -> new BigDecimal(text);
            default -> text;
        };
    }

    private Replayed judgement(Map<String, ?> facts, Exhibit exhibit) {
        String under = String.join(
                ", ",
                texts(facts.get("packs")).stream()
                        .map(pack -> pack.substring(0, pack.lastIndexOf(' ')))
                        .toList());
        byte[] text = exhibit.file("judgements/" + facts.get("assessment") + ".json");
        if (text == null) {
            return new Replayed("CASE_ASSESSED", under, Replayed.Outcome.MISSING, "", "");
        }
        try {
            Assessment kept = json.readValue(text, Assessment.class);
            List<Pack> used = new ArrayList<>();
            for (var ref : kept.packs()) {
                byte[] zip = exhibit.file("packs/" + ref.id() + "-" + ref.sha256() + ".zip");
                Pack pack = zip == null ? null : packs.read(ref.id(), zip);
                if (pack == null || !pack.sha256().equals(ref.sha256())) {
                    return new Replayed("CASE_ASSESSED", under, Replayed.Outcome.DIFFERENT, ref.id(), "-");
                }
                used.add(pack.without(marksOff));
            }
            Assessment found = new Assessments((on, ids) -> used, catalogue, judge)
                    .assess(kept.facts(), kept.on(), used.stream().map(Pack::id).toList());
            return compared(under, kept, found, text, facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Replayed compared(String under, Assessment kept, Assessment found, byte[] text, Map<String, ?> facts)
            throws IOException {
        String then = findings(kept);
        String now = findings(found);
        boolean told = kept.worst().name().equals(facts.get("worst"))
                && Boolean.valueOf(kept.prohibited()).equals(facts.get("prohibited"))
                && Boolean.valueOf(kept.unresolved()).equals(facts.get("unresolved"));
        Replayed.Outcome outcome = Replayed.Outcome.DIFFERENT;
        if (told && then.equals(now)) {
            outcome = json.writeValueAsString(found).equals(new String(text, StandardCharsets.UTF_8))
                    ? Replayed.Outcome.SAME
                    : Replayed.Outcome.SAME_FINDINGS;
        }
        return new Replayed("CASE_ASSESSED", under, outcome, then, now);
    }

    /** What a judgement comes to: each finding with its grade, and the three answers. */
    private static String findings(Assessment one) {
        Set<String> findings = new TreeSet<>();
        for (Finding finding : one.findings()) {
            findings.add(finding.rule() + " " + finding.subject().type() + " "
                    + finding.subject().id() + " " + finding.grade() + (finding.unresolved() ? " ?" : ""));
        }
        return one.worst() + (one.prohibited() ? " prohibited" : "") + (one.unresolved() ? " unresolved" : "") + "\n"
                + String.join("\n", findings);
    }

    private static List<String> texts(@Nullable Object list) {
        return list instanceof List<?> many ? many.stream().map(String::valueOf).toList() : List.of();
    }

    private static Map<String, ?> map(@Nullable Object value) {
        Map<String, Object> map = new HashMap<>();
        if (value instanceof Map<?, ?> given) {
            given.forEach((key, one) -> map.put(String.valueOf(key), one));
        }
        return map;
    }
}

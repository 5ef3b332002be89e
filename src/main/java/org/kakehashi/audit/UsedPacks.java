package org.kakehashi.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kakehashi.audit.JudgedUse.Mark;
import org.kakehashi.audit.rulebook.Rulebook;
import org.kakehashi.audit.rulebook.TableText;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.KnownFacts;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.policy.Assessment;
import org.kakehashi.policy.JudgedTable;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.PackTable;
import org.kakehashi.policy.pack.Packs;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.TableJudge.JudgedRow;
import org.kakehashi.policy.table.Truth;
import org.kakehashi.review.CaseAssessment;
import org.kakehashi.trail.PolicyRef;
import org.springframework.stereotype.Component;

/** The pack tables of a kept judgement, put back together with the pack version that was in force then. */
@Component
class UsedPacks {

    private final Packs packs;
    private final Rulebook rulebook;
    private final FactCatalogue catalogue;
    private final UsedTables others;

    UsedPacks(Packs packs, Rulebook rulebook, FactCatalogue catalogue, UsedTables others) {
        this.packs = packs;
        this.rulebook = rulebook;
        this.catalogue = catalogue;
        this.others = others;
    }

    List<JudgedUse> of(CaseAssessment one) {
        List<JudgedUse> uses = new ArrayList<>();
        for (PolicyRef ref : one.assessment().packs()) {
            Pack pack = packs.pack(ref.id(), ref.sha256());
            one.assessment().tables().stream()
                    .filter(table -> table.pack().equals(ref.id()))
                    .forEach(table -> uses.add(use(one, pack, table)));
        }
        return uses;
    }

    private JudgedUse use(CaseAssessment one, Pack pack, JudgedTable judged) {
        Table table = pack.tables().stream()
                .map(PackTable::table)
                .filter(candidate -> candidate.id().equals(judged.table()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(pack.id() + " has no " + judged.table()));
        TableText text = rulebook.text(table, pack.texts());
        Map<String, TableText.Row> byRule = new LinkedHashMap<>();
        text.rows().forEach(row -> byRule.put(row.row().rule(), row));
        List<JudgedUse.Row> rows = new ArrayList<>();
        for (JudgedRow row : judged.rows()) {
            TableText.Row rule = byRule.get(row.rule());
            if (rule != null) {
                rows.add(new JudgedUse.Row(rule, mark(row.truth()), row.cells()));
            }
        }
        return new JudgedUse(
                one.id(),
                null,
                one.at(),
                text,
                judged.packVersion(),
                judged.sha256(),
                table.sha256().equals(judged.sha256()),
                others.isNow(new PolicyRef(table.id(), judged.packVersion(), judged.sha256())),
                judged.subject(),
                values(one.assessment(), judged),
                null,
                rows);
    }

    private static Mark mark(Truth truth) {
        return switch (truth) {
            case TRUE -> Mark.FIRED;
            case UNKNOWN -> Mark.UNRESOLVED;
            case FALSE -> Mark.NOT_FIRED;
        };
    }

    private Map<String, List<FactValue>> values(Assessment assessment, JudgedTable judged) {
        Map<String, List<FactValue>> values = new LinkedHashMap<>();
        KnownFacts known = catalogue.known(assessment.facts());
        for (String key : judged.inputs()) {
            SubjectType type = SubjectType.ofKey(key);
            List<Subject> read = type == judged.subject().type()
                    ? List.of(judged.subject())
                    : assessment.facts().subjects(type);
            if (catalogue.find(key).isPresent()) {
                values.put(
                        key,
                        read.stream()
                                .map(subject -> known.value(subject, key))
                                .distinct()
                                .toList());
            }
        }
        return values;
    }
}

package org.kakehashi.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.PackTable;
import org.kakehashi.policy.pack.PacksInForce;
import org.kakehashi.policy.pack.Standing;
import org.kakehashi.policy.table.TableJudge;
import org.springframework.stereotype.Component;

/**
 * Judges facts by the packs in force. Changes nothing and keeps nothing; whoever asks stores the {@link Assessment}.
 */
@Component
public class Assessments {

    private final PacksInForce packs;
    private final FactCatalogue catalogue;
    private final TableJudge judge;

    public Assessments(PacksInForce packs, FactCatalogue catalogue, TableJudge judge) {
        this.packs = packs;
        this.catalogue = catalogue;
        this.judge = judge;
    }

    /**
     * @param under ids of the packs that the case is under; no other pack is looked at. One that the facts show not to bind
     *     informs, or says nothing, see {@link org.kakehashi.policy.pack.Applies#standing}
     * @throws org.kakehashi.policy.pack.PackNotInForce if one of them has no version in force on the day
     * @throws org.kakehashi.fact.UnknownFactKey for a fact that the catalogue does not list
     * @throws org.kakehashi.fact.WrongFactType for a value that it does not allow
     */
    public Assessment assess(Facts facts, LocalDate on, Collection<String> under) {
        facts.facts().forEach(catalogue::check);
        List<Pack> inForce = packs.inForce(on, under);
        List<Finding> findings = new ArrayList<>();
        List<JudgedTable> tables = new ArrayList<>();
        for (Pack pack : inForce) {
            Standing standing = pack.applies().standing(facts);
            if (standing == Standing.SILENT) {
                continue;
            }
            Facts asked = standing == Standing.BINDS ? asked(facts, pack) : facts;
            List<Finding> found = judged(asked, on, pack, tables);
            findings.addAll(standing == Standing.BINDS ? found : informed(found));
        }
        return Assessment.of(on, inForce.stream().map(Pack::ref).toList(), facts, findings, tables);
    }

    /** What a pack says of the facts where it binds, whether or not it does here; to be told, not to be decided by. */
    public List<Finding> asIfBinding(Facts facts, LocalDate on, Pack pack) {
        return judged(asked(facts, pack), on, pack, new ArrayList<>());
    }

    private List<Finding> judged(Facts facts, LocalDate on, Pack pack, List<JudgedTable> tables) {
        PackJudge packJudge = new PackJudge(pack, facts, on, catalogue, judge);
        List<Finding> found = new ArrayList<>();
        for (PackTable table : pack.tables()) {
            for (Subject subject : facts.subjects(table.subject())) {
                packJudge.judge(table, subject, found, tables);
            }
        }
        return found;
    }

    /** Where a pack binds, the questions that it brings along are asked: a blank is an unknown. */
    private static Facts asked(Facts facts, Pack pack) {
        if (facts.asked().isEmpty() || pack.applies().asks().isEmpty()) {
            return facts;
        }
        Set<String> parts = new HashSet<>(facts.asked());
        parts.addAll(pack.applies().asks());
        return facts.askedBy(parts.toArray(String[]::new));
    }

    /** A rule that does not bind here is told, restricts nobody, and what it would have to know is not asked. */
    private static List<Finding> informed(List<Finding> found) {
        return found.stream()
                .filter(finding -> !finding.unresolved())
                .map(Finding::asInformation)
                .toList();
    }
}

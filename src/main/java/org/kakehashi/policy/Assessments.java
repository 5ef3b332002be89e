package org.kakehashi.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.PackTable;
import org.kakehashi.policy.pack.PacksInForce;
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
     * @param under ids of the packs that the case is under; no other pack is looked at
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
            PackJudge packJudge = new PackJudge(pack, facts, on, catalogue, judge);
            for (PackTable table : pack.tables()) {
                for (Subject subject : facts.subjects(table.subject())) {
                    packJudge.judge(table, subject, findings, tables);
                }
            }
        }
        return Assessment.of(on, inForce.stream().map(Pack::ref).toList(), facts, findings, tables);
    }
}

package org.kakehashi.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.KnownFacts;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.PacksInForce;
import org.kakehashi.policy.pack.Standing;
import org.kakehashi.policy.table.TableJudge;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentReferenceHashMap;

/**
 * Judges facts by the packs in force. Changes nothing and keeps nothing; whoever asks stores the {@link Assessment}.
 */
@Component
public class Assessments {

    private final PacksInForce packs;
    private final FactCatalogue catalogue;
    private final TableJudge judge;

    /** By identity, since a pack version is one object; given up when memory is short, and made again. */
    private final Map<Pack, ReadyPack> ready =
            new ConcurrentReferenceHashMap<>(64, ConcurrentReferenceHashMap.ReferenceType.SOFT) {
                @Override
                protected int getHash(@Nullable Object pack) {
                    return System.identityHashCode(pack);
                }
            };

    /** @param asks what the pack asks for where something brings it along */
    private record ReadyPack(List<ReadyTable> tables, Set<String> asks) {}

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
        KnownFacts known = catalogue.known(facts);
        List<Finding> findings = new ArrayList<>();
        List<JudgedTable> tables = new ArrayList<>();
        for (Pack pack : inForce) {
            Standing standing = pack.applies().standing(facts);
            if (standing == Standing.SILENT) {
                continue;
            }
            // where a pack binds, the questions that it brings along are asked: a blank is an unknown
            KnownFacts asked = standing == Standing.BINDS ? asked(known, facts, pack) : known;
            List<Finding> found = new ArrayList<>();
            new PackJudge(ready(pack).tables(), asked, on).judge(found, tables);
            findings.addAll(standing == Standing.BINDS ? found : informed(found));
        }
        return Assessment.of(on, inForce.stream().map(Pack::ref).toList(), facts, findings, tables);
    }

    private KnownFacts asked(KnownFacts known, Facts facts, Pack pack) {
        KnownFacts asked = known.askedAlsoBy(pack.applies().asks());
        return facts.asked().contains(Facts.RULES) && !pack.applies().when().isEmpty()
                ? asked.askedAlsoFor(ready(pack).asks())
                : asked;
    }

    /** What a pack says of the facts where it binds, whether or not it does here; to be told, not to be decided by. */
    public List<Finding> asIfBinding(Facts facts, LocalDate on, Pack pack) {
        List<Finding> found = new ArrayList<>();
        KnownFacts asked = catalogue.known(facts).askedAlsoBy(pack.applies().asks());
        new PackJudge(ready(pack).tables(), asked, on).judge(found, new ArrayList<>());
        return found;
    }

    private ReadyPack ready(Pack pack) {
        return ready.computeIfAbsent(
                pack,
                one -> new ReadyPack(
                        one.tables().stream()
                                .map(table -> new ReadyTable(one, table, judge))
                                .toList(),
                        one.asksOf()));
    }

    /** A rule that does not bind here is told, restricts nobody, and what it would have to know is not asked. */
    private static List<Finding> informed(List<Finding> found) {
        return found.stream()
                .filter(finding -> !finding.unresolved())
                .map(Finding::asInformation)
                .toList();
    }
}

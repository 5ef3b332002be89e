package org.kakehashi.policy.parity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kakehashi.fact.Facts;
import org.kakehashi.policy.Assessments;
import org.kakehashi.policy.RuleKind;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.Packs;
import org.kakehashi.policy.pack.Standing;
import org.kakehashi.policy.table.ProcessFiles;
import org.kakehashi.policy.table.RowText;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.TableJudge;
import org.kakehashi.policy.table.Tables;
import org.kakehashi.policy.table.YamlText;
import org.springframework.stereotype.Component;

/** Sets side by side what home and partner rules demand of a case. Changes nothing and keeps nothing. */
@Component
public class Parities {

    private static final String TABLE = "parity-safeguard";

    private final List<Topic> topics;
    private final Packs packs;
    private final Assessments assessments;
    private final Tables tables;
    private final TableJudge judge;

    public Parities(ProcessFiles files, Packs packs, Assessments assessments, Tables tables, TableJudge judge) {
        this.topics = YamlText.maps(
                        YamlText.read(files.file("parity/topics.yaml")).get("topics"))
                .stream()
                .map(Parities::topic)
                .toList();
        this.packs = packs;
        this.assessments = assessments;
        this.tables = tables;
        this.judge = judge;
    }

    private static Topic topic(Map<String, ?> one) {
        Set<String> rules = new HashSet<>();
        YamlText.map(one.get("rules")).values().forEach(some -> rules.addAll(YamlText.texts(some)));
        return new Topic(
                String.valueOf(one.get("id")),
                new Text(String.valueOf(one.get("ja")), String.valueOf(one.get("en"))),
                rules);
    }

    public List<Topic> topics() {
        return topics;
    }

    /**
     * The topics on which one side says something.
     *
     * @param home ids of the packs that the case is under at home
     * @param territories codes of the partners' territories: they bring rules along as information, and decide nothing
     */
    public List<ParityLine> of(Facts facts, LocalDate on, Collection<String> home, Collection<String> territories) {
        List<Demand> ours = new ArrayList<>();
        List<Demand> theirs = new ArrayList<>();
        for (Pack pack : packs.inForce(on)) {
            boolean binds = pack.applies().bindsByItself(facts);
            boolean partners = binds || pack.applies().partnerOf().stream().anyMatch(territories::contains);
            boolean foreign = pack.applies().otherwise() == Standing.INFORMS;
            if (foreign ? partners : home.contains(pack.id())) {
                assessments.asIfBinding(facts, on, pack).forEach(finding -> (foreign ? theirs : ours)
                        .add(new Demand(pack.title(), binds || !foreign, finding)));
            }
        }
        return topics.stream()
                .map(topic -> line(topic, ours, theirs))
                .filter(line -> !line.home().isEmpty() || !line.partner().isEmpty())
                .toList();
    }

    private ParityLine line(Topic topic, List<Demand> ours, List<Demand> theirs) {
        List<Demand> home = about(topic, ours);
        List<Demand> partner = about(topic, theirs);
        boolean binds = partner.stream().anyMatch(one -> one.binds() && one.strength() > 0);
        Table table = tables.table(TABLE);
        Table.Row row = judge.answers(
                        table,
                        Map.of(
                                "homeDemands", strongest(home) > 0,
                                "partnerDemands", strongest(partner) > 0,
                                "partnerAhead", strongest(partner) > strongest(home),
                                "binds", binds))
                .get(0);
        RowText text = tables.texts(TABLE).get(row.rule());
        return new ParityLine(
                topic,
                home,
                partner,
                table.output(row, "safeguard"),
                text == null ? new Text("", "") : new Text(text.ja(), text.en()));
    }

    private static List<Demand> about(Topic topic, List<Demand> all) {
        return all.stream()
                .filter(one -> topic.rules().contains(one.finding().rule()))
                .filter(one -> !(one.finding().unresolved() && one.kind() == RuleKind.CONTEXT))
                .toList();
    }

    private static int strongest(List<Demand> demands) {
        return demands.stream().mapToInt(Demand::strength).max().orElse(0);
    }
}

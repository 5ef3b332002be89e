package org.kakehashi.policy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.FactSource;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.PackNotInForce;
import org.kakehashi.policy.pack.PackTable;
import org.kakehashi.policy.pack.PacksInForce;
import org.kakehashi.policy.table.HitPolicy;
import org.kakehashi.policy.table.RowText;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.TableJudge;
import org.kakehashi.process.decisions.EngineFeel;

/** Small packs and facts, written in tests where they are read. */
public final class Fixture {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    public static final TableJudge JUDGE = new TableJudge(new EngineFeel());
    public static final Subject PERSON = new Subject(SubjectType.PERSON, "p");
    public static final Subject PROJECT = new Subject(SubjectType.PROJECT, "j");
    public static final Subject AGREEMENT = new Subject(SubjectType.AGREEMENT, "a1");
    public static final Subject OTHER_AGREEMENT = new Subject(SubjectType.AGREEMENT, "a2");
    private static final Instant THEN = Instant.parse("2026-11-20T00:00:00Z");

    public static final FactCatalogue CATALOGUE = FactCatalogue.read(new ByteArrayInputStream(
            """
            facts:
              - {key: person.effort, type: integer, min: 0, ja: "エフォート", en: "effort", set_by: [disclosure.pledge], sensitivity: normal}
              - {key: person.conflict, type: enum, values: [{id: "NONE", ja: "なし", en: "none"}, {id: "OPEN", ja: "あり", en: "open"}], ja: "利益相反", en: "conflict", set_by: [disclosure.conflict], sensitivity: sensitive}
              - {key: person.birthplace, type: enum, ja: "出生地", en: "birthplace", set_by: [], sensitivity: protected}
              - {key: person.exportStatus, type: enum, values: [{id: "R", ja: "居住者", en: "resident"}], ja: "居住性", en: "residency", set_by: [export-control.person], sensitivity: export_control}
              - {key: funding.rulesOf, type: enum, values: [{id: "US", ja: "米国", en: "US"}, {id: "JP", ja: "日本", en: "Japan"}], ja: "資金の規則", en: "rules of the funder", set_by: [disclosure.funding], sensitivity: normal}
              - {key: funding.appliedOn, type: date, ja: "申請日", en: "applied on", set_by: [disclosure.funding], sensitivity: normal}
              - {key: project.kind, type: enum, values: [{id: "JOINT", ja: "共同", en: "joint"}, {id: "MOU", ja: "覚書", en: "MOU"}], ja: "種類", en: "kind", set_by: [collaboration.kind], sensitivity: normal}
              - {key: agreement.abroad, type: boolean, ja: "国外", en: "abroad", set_by: [disclosure.posts], sensitivity: normal}
              - {key: agreement.reported, type: boolean, ja: "届出", en: "reported", set_by: [disclosure.posts], asked_when: {agreement.abroad: ["true"]}, sensitivity: normal}
              - {key: agreement.signedOn, type: date, ja: "締結日", en: "signed on", set_by: [disclosure.posts], sensitivity: normal}
            """
                    .getBytes(StandardCharsets.UTF_8)));

    private Fixture() {}

    public static Fact fact(Subject subject, String key, Object value) {
        return fact(subject, key, FactValue.known(value));
    }

    public static Fact fact(Subject subject, String key, FactValue value) {
        return new Fact(subject, key, value, FactSource.DECLARED, THEN, null);
    }

    public static Facts facts(Fact... facts) {
        return Facts.of(List.of(facts)).askedBy("disclosure");
    }

    public static Table.Row row(String rule, String grade, String... cells) {
        return new Table.Row(rule, List.of(cells), List.of('"' + grade + '"'), "");
    }

    public static Table table(String id, List<String> keys, Table.Row... rows) {
        return new Table(
                id,
                id,
                "1",
                "0".repeat(64),
                HitPolicy.COLLECT,
                keys.stream().map(key -> new Table.Input(key, key, "")).toList(),
                List.of(new Table.Output("grade", "grade", "string")),
                List.of(rows));
    }

    public static PackTable concern(SubjectType subject, List<String> keys, Table.Row... rows) {
        return new PackTable(RuleKind.CONCERN, subject, table("test-concern-" + subject.word(), keys, rows));
    }

    public static Pack pack(String id, PackTable... tables) {
        Map<String, RowText> texts = new LinkedHashMap<>();
        for (PackTable table : tables) {
            table.table().rows().forEach(row -> texts.put(row.rule(), text(null, null)));
        }
        return pack(id, texts, tables);
    }

    public static Pack pack(String id, Map<String, RowText> texts, PackTable... tables) {
        return new Pack(
                id,
                "1",
                "a".repeat(64),
                new Text("試験", "test"),
                "JP",
                LocalDate.of(2026, 4, 1),
                null,
                List.of(),
                List.of(),
                List.of(tables),
                texts);
    }

    /** The same pack of another profile. */
    public static Pack pack(Pack pack, Pack.Profile profile) {
        return new Pack(
                pack.id(),
                pack.version(),
                pack.sha256(),
                pack.title(),
                pack.jurisdiction(),
                pack.from(),
                pack.to(),
                pack.sources(),
                pack.notEncoded(),
                pack.tables(),
                pack.texts(),
                profile);
    }

    public static RowText text(
            @org.jspecify.annotations.Nullable LocalDate from, @org.jspecify.annotations.Nullable LocalDate to) {
        return new RowText("規則", "rule", "公開", "public", "S", "1", "ADVICE", from, to, "PUBLIC", "found", List.of());
    }

    public static PacksInForce inForce(Pack... packs) {
        return (on, ids) -> {
            List<Pack> chosen = new ArrayList<>();
            for (String id : ids.stream().sorted().toList()) {
                chosen.add(List.of(packs).stream()
                        .filter(pack -> pack.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new PackNotInForce(id, on)));
            }
            return chosen;
        };
    }

    public static Assessment assess(Facts facts, PackTable... tables) {
        return new Assessments(inForce(pack("test", tables)), CATALOGUE, JUDGE).assess(facts, DAY, List.of("test"));
    }
}

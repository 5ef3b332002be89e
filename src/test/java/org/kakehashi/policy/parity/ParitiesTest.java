package org.kakehashi.policy.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.policy.Fixture;
import org.kakehashi.policy.pack.PackVersion;
import org.kakehashi.policy.pack.Packs;
import org.springframework.beans.factory.annotation.Autowired;

/** P12: what home and partner demand stands side by side; the safeguard is equal, no more and no less. */
@KakehashiTest
class ParitiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Subject AGREEMENT = new Subject(SubjectType.AGREEMENT, "a");
    private static final Subject FUNDING = new Subject(SubjectType.FUNDING, "f");
    private static final List<Fact> PROGRAMME = List.of(
            Fixture.fact(AGREEMENT, "agreement.kind", "TALENT_PROGRAMME"),
            Fixture.fact(AGREEMENT, "agreement.reportedToInstitution", true),
            Fixture.fact(AGREEMENT, "agreement.disclosedToFunder", false));

    @Autowired
    private Parities parities;

    @Autowired
    private Packs packs;

    private ParityLine talent(List<Fact> facts, String... territories) {
        return parities
                .of(Facts.of(facts).askedBy("disclosure"), DAY, List.of("jp-base"), List.of(territories))
                .stream()
                .filter(line -> line.topic().id().equals("talent-programmes"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_partners_rule_informs_and_an_equal_safeguard_is_recommended() {
        ParityLine line = talent(PROGRAMME, "US");

        assertThat(line.safeguard()).isEqualTo("RAISE_TO_PARTNER");
        assertThat(line.partner()).isNotEmpty().noneMatch(Demand::binds);
        assertThat(line.reason().en()).contains("no more");
    }

    @Test
    void where_the_funder_makes_it_bind_it_binds() {
        List<Fact> facts = new java.util.ArrayList<>(PROGRAMME);
        facts.add(Fixture.fact(FUNDING, "funding.rulesOf", "US_NSF"));

        assertThat(talent(facts).safeguard()).isEqualTo("PARTNER_BINDS");
    }

    @Test
    void a_case_without_a_partner_abroad_has_no_foreign_demands() {
        assertThat(parities.of(Facts.of(PROGRAMME).askedBy("disclosure"), DAY, List.of("jp-base"), List.of()))
                .allMatch(line -> line.partner().isEmpty());
    }

    @Test
    void every_rule_that_may_demand_something_stands_in_one_topic() {
        Set<String> seen = new HashSet<>();
        parities.topics().forEach(topic -> topic.rules()
                .forEach(rule -> assertThat(seen.add(rule)).as(rule).isTrue()));
        Set<String> rules = new HashSet<>();
        packs.versions().stream()
                .filter(version -> version.state() != PackVersion.State.WITHDRAWN)
                .filter(version ->
                        !version.pack().startsWith("test-") && !version.pack().startsWith("own-"))
                .map(version -> packs.pack(version.pack(), version.sha256()))
                .flatMap(pack -> pack.tables().stream())
                .forEach(table -> table.table().rows().forEach(row -> rules.add(row.rule())));

        assertThat(seen).containsAll(rules);
    }
}

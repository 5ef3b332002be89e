package org.kakehashi.process.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Role;

class RiskAnswersTest {

    private static final UUID CASE = UUID.fromString("0d4d2f2e-7a3f-4f39-8f0f-6a6a4f3a0009");
    private static final Subject PROJECT = new Subject(SubjectType.PROJECT, CASE.toString());
    private static final Command COMMAND =
            new Command(UUID.randomUUID(), new Actor(CASE, Role.SYSTEM), Instant.parse("2026-11-21T00:00:00Z"));

    private final RiskAnswers risks = new RiskAnswers(new FactCatalogue());
    private final Facts none = Facts.of(List.of()).about(List.of(PROJECT)).askedBy("collaboration");

    @Test
    void answers_of_the_risk_side_become_facts_by_their_step() {
        Facts facts = risks.added(none, CASE, Map.of("VG7", 0, "VB4", 3, "PA1", 2, "VG4", 1), COMMAND);

        assertThat(facts.facts()).hasSize(2);
        assertThat(facts.value(PROJECT, "project.seriousRisksExamined")).contains(FactValue.known("NOT_CONSIDERED"));
        assertThat(facts.value(PROJECT, "project.lawAndCultureExamined")).contains(FactValue.known("CHECKED"));
        assertThat(facts.asked()).containsExactly("collaboration");
    }

    @Test
    void a_later_answer_takes_the_place_of_the_one_before_and_no_answer_says_nothing() {
        Facts first = risks.added(none, CASE, Map.of("VG7", 0), COMMAND);
        Facts second = risks.added(first, CASE, Map.of("VG7", 2), COMMAND);

        assertThat(second.value(PROJECT, "project.seriousRisksExamined")).contains(FactValue.known("PLANNED"));
        assertThat(risks.added(second, CASE, Map.of("PA1", 3), COMMAND)).isSameAs(second);
    }
}

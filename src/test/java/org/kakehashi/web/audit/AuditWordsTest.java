package org.kakehashi.web.audit;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.kakehashi.collaboration.State;
import org.kakehashi.collaboration.partner.ValuesState;
import org.kakehashi.collaboration.proposal.Page;
import org.kakehashi.disclosure.Part;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.identity.Role;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.policy.Concern;
import org.kakehashi.policy.weighing.Form;
import org.kakehashi.review.CaseKind;
import org.kakehashi.review.CaseState;
import org.kakehashi.review.Outcome;
import org.kakehashi.screening.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KakehashiTest
class AuditWordsTest {

    @Autowired
    AuditWords words;

    @Autowired
    JdbcClient db;

    @Test
    void every_name_of_a_list_that_acts_hold_has_words() {
        Map<String, List<? extends Enum<?>>> lists = Map.ofEntries(
                entry("before", List.of(Verdict.values())),
                entry("caseKind", List.of(CaseKind.values())),
                entry("from", List.of(State.values())),
                entry("kind", List.of(NoticeKind.values())),
                entry("outcome", List.of(Outcome.values())),
                entry("page", List.of(Page.values())),
                entry("part", List.of(Part.values())),
                entry("recommended", List.of(Form.values())),
                entry("residual", List.of(Concern.values())),
                entry("state", List.of(CaseState.values())),
                entry("subjectType", List.of(SubjectType.values())),
                entry("to", List.of(State.values())),
                entry("toRole", List.of(Role.values())),
                entry("worst", List.of(Concern.values())),
                entry("verdict", List.of(ValuesState.CONFIRMED, ValuesState.BROKEN)));
        lists.forEach((fact, names) -> assertThat(names).as(fact).allSatisfy(name -> assertThat(
                        words.value(fact, name, Locale.ENGLISH))
                .isNotEqualTo(name.name())));
    }

    @Test
    void no_worst_concern_is_called_none_and_not_unset() {
        assertThat(words.value("worst", "NONE", Locale.ENGLISH)).isEqualTo("None");
        assertThat(words.value("worst", "NONE", Locale.JAPANESE)).isEqualTo("該当なし");
    }

    @Test
    void editions_of_lists_are_told_by_title_and_day() {
        var one = db.sql("select sha256, title_ja || '、' || edition as told from list_edition limit 1")
                .query()
                .singleRow();
        assertThat(words.value("editions", List.of(one.get("sha256"), "0".repeat(64)), Locale.JAPANESE))
                .startsWith(one.get("told") + " · ")
                .endsWith("…\n" + "0".repeat(12) + "…");
    }

    @Test
    void who_wrote_nothing_is_told_so() {
        assertThat(words.value("reason", "", Locale.ENGLISH)).isEqualTo("none");
    }

    @Test
    void a_row_stands_with_its_words() {
        assertThat(words.value("hitRules", List.of("Rule_JointResearchAgreement", "Rule_GoneLongAgo"), Locale.ENGLISH))
                .isEqualTo(
                        "Rule_JointResearchAgreement: Joint research under a contract asks for the lead's disclosure.\nRule_GoneLongAgo");
    }

    @Test
    void a_long_id_is_told_by_its_first_digits() {
        assertThat(words.value("letter", "29976d46-72c4-4568-bb59-3b098aa3df54", Locale.ENGLISH))
                .isEqualTo("29976d46…");
    }
}

package org.kakehashi.web.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.audit.AuditTest;
import org.kakehashi.audit.rulebook.FlowText;
import org.kakehashi.audit.rulebook.Rulebook;
import org.kakehashi.audit.rulebook.TableText;
import org.kakehashi.stories.Cast;
import org.kakehashi.web.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@AuditTest
class RulePagesTest {

    private static final Pattern NAME = Pattern.compile("\"([A-Z][A-Z_]+)\"");

    @Autowired
    MockMvc mvc;

    @Autowired
    RuleWords words;

    @Autowired
    Rulebook rulebook;

    @Autowired
    Cast cast;

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void every_flow_table_and_pack_has_a_page_in_both_languages(String language) throws Exception {
        String all = page("/processes", language, "sato");
        for (FlowText flow : rulebook.flows()) {
            String path = "/processes/flows/" + flow.id();
            assertThat(all).contains(path);
            assertThat(page(path, language, "sato")).contains("data-bpmn=\"" + path + ".bpmn\"", "data-way");
        }
        assertThat(rulebook.tables()).hasSizeGreaterThan(20);
        for (TableText table : rulebook.tables()) {
            String path = "/processes/tables/" + table.id();
            assertThat(all).contains(path);
            String page = page(path, language, "sato");
            table.rows().forEach(row -> assertThat(page)
                    .contains("id=\"" + row.row().rule() + "\""));
        }
        assertThat(all).contains("/processes/packs/jp-base");
        assertThat(page("/processes/packs/jp-base", language, "sato"))
                .contains(language.equals("ja") ? "虚偽申告への応募制限" : "Exclusion for false declaration");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void a_pack_says_whose_rules_it_holds_when_they_bind_and_whether_it_is_a_draft(String language) throws Exception {
        String draft = page("/processes/packs/us-dod", language, "sato");
        assertThat(draft).doesNotContain("??").contains(language.equals("ja") ? "案：" : "A draft:");
        assertThat(page("/processes/packs/us-nspm33", language, "sato"))
                .doesNotContain("??")
                .contains(language.equals("ja") ? "資金配分機関の条件" : "a condition of the funder");
        assertThat(page("/processes/technology?q=quantum", language, "sato"))
                .doesNotContain("??")
                .contains(language.equals("ja") ? "量子" : "quantum");
    }

    @Test
    void every_name_that_a_table_of_a_flow_holds_has_words() {
        List<String> names = rulebook.tables().stream()
                .filter(table -> table.about() == null)
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> Stream.concat(row.row().cells().stream(), row.row().outputs().stream()))
                .flatMap(cell -> NAME.matcher(cell).results().map(name -> name.group(1)))
                .distinct()
                .filter(name -> words.value(name, Locale.JAPANESE).equals(name)
                        || words.value(name, Locale.ENGLISH).equals(name))
                .toList();
        assertThat(names).isEmpty();
    }

    @Test
    void where_the_rule_about_something_stands_can_be_found() throws Exception {
        assertThat(page("/processes?q=Rule_GivePledge", "en", "hayashi"))
                .contains("/processes/tables/jp-base-requirement-person#Rule_GivePledge");
        assertThat(page("/processes?q=zzzz", "en", "hayashi")).contains("No row holds these words");
    }

    @Test
    void a_row_says_its_source_force_and_how_well_it_was_read() throws Exception {
        assertThat(page("/processes/tables/jp-base-requirement-person", "en", "sato"))
                .contains("Condition of a funder", "Read in a text of the body that issued it", "Source:");
    }

    @Test
    void the_conditions_of_a_restricted_row_are_open_to_examiners_alone() throws Exception {
        TableText.Row restricted = null;
        String table = "";
        for (TableText one : rulebook.tables()) {
            for (TableText.Row row : one.rows()) {
                if (row.text() != null && row.text().audience().equals("RESTRICTED")) {
                    restricted = row;
                    table = one.id();
                }
            }
        }
        assertThat(restricted).isNotNull();
        String hidden = "open only to those who examine cases";
        assertThat(page("/processes/tables/" + table, "en", "sato")).contains(hidden);
        assertThat(page("/processes/tables/" + table, "en", "watanabe")).doesNotContain(hidden);
    }

    @Test
    void programs_read_the_same() throws Exception {
        String all = answer(get("/api/v1/processes").with(httpBasic("sato", "demo")))
                .getContentAsString(StandardCharsets.UTF_8);
        List<String> ids = JsonPath.read(all, "$.tables[*].id");
        assertThat(ids).contains("disclosure-triage", "deadlines", "jp-base-concern-agreement");
        String table = answer(get("/api/v1/tables/disclosure-triage").with(httpBasic("sato", "demo")))
                .getContentAsString(StandardCharsets.UTF_8);
        List<String> rules = JsonPath.read(table, "$.rows[*].rule");
        assertThat(rules).contains("Rule_Prohibited");
        assertThat(answer(get("/api/v1/tables/none").with(httpBasic("sato", "demo")))
                        .getStatus())
                .isEqualTo(404);
    }

    private String page(String path, String language, String who) throws Exception {
        MockHttpServletResponse answer =
                answer(get(path).header("Accept-Language", language).with(user(new SignedIn(cast.id(who), who, ""))));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        String page = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).as(path).doesNotContain("??");
        return page;
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}

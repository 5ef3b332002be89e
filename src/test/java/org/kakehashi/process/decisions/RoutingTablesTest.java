package org.kakehashi.process.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;

/** What holds for every answer of the tables that route and recommend, over all combinations of their inputs. */
class RoutingTablesTest {

    private static final List<String> GRADES =
            List.of("NONE", "NOTED", "MEASURES_SUGGESTED", "MEASURES_RECOMMENDED", "MEASURES_REQUIRED");
    private static final List<String> FORMS =
            List.of("PROCEED", "PROCEED_WITH_MEASURES", "RESHAPE", "REFER_UPWARD", "POSTPONE", "DECLINE");
    private static final List<String> LEVELS = List.of("UNIT_HEAD", "INTEGRITY_OFFICE", "COMMITTEE", "EXECUTIVE");
    private static final List<Boolean> BOTH = List.of(false, true);

    private static final WrittenTable FORM = WrittenTable.of("collaboration-decision/decision-form");
    private static final WrittenTable AUTHORITY = WrittenTable.of("collaboration-decision/decision-authority");
    private static final WrittenTable ROUTE = WrittenTable.of("institutional-review/review-route");
    private static final WrittenTable TRIAGE = WrittenTable.of("researcher-disclosure/disclosure-triage");

    @Test
    void theEngineParsesEveryTable() {
        var engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        assertThat(WrittenTable.all())
                .allSatisfy(table -> assertThat(engine.parseDecision(table.decisionId(), table.model()))
                        .isNotNull());
    }

    @Test
    void moreRiskNeverGivesAMilderForm() {
        for (int benefit = 0; benefit <= 3; benefit++) {
            for (boolean unresolved : BOTH) {
                for (int grade = 1; grade < GRADES.size(); grade++) {
                    assertThat(severity(false, unresolved, grade, benefit))
                            .isGreaterThanOrEqualTo(severity(false, unresolved, grade - 1, benefit));
                }
            }
            for (int grade = 0; grade < GRADES.size(); grade++) {
                assertThat(severity(false, true, grade, benefit))
                        .isGreaterThanOrEqualTo(severity(false, false, grade, benefit));
                assertThat(severity(true, false, grade, benefit))
                        .isGreaterThanOrEqualTo(severity(false, true, grade, benefit));
            }
        }
    }

    @Test
    void moreBenefitNeverGivesAStricterFormAndNeverLiftsAProhibition() {
        for (boolean unresolved : BOTH) {
            for (int grade = 0; grade < GRADES.size(); grade++) {
                for (int benefit = 0; benefit <= 3; benefit++) {
                    assertThat(form(true, unresolved, grade, benefit)).isEqualTo("DECLINE");
                    if (benefit > 0) {
                        assertThat(severity(false, unresolved, grade, benefit))
                                .isLessThanOrEqualTo(severity(false, unresolved, grade, benefit - 1));
                    }
                }
            }
        }
    }

    @Test
    void anUnknownNeverProceedsAndNothingIsRefusedWithoutAGraveReason() {
        for (int benefit = 0; benefit <= 3; benefit++) {
            for (int grade = 0; grade < GRADES.size(); grade++) {
                assertThat(form(false, true, grade, benefit)).isIn("POSTPONE", "DECLINE");
                if (grade < GRADES.indexOf("MEASURES_REQUIRED") || benefit > 0) {
                    assertThat(form(false, false, grade, benefit)).isNotEqualTo("DECLINE");
                }
            }
        }
    }

    @Test
    void moreRiskNeverLowersTheLevelThatDecides() {
        for (String form : FORMS) {
            for (int grade = 0; grade < GRADES.size(); grade++) {
                int level = level(form, grade, false, false);
                assertThat(level(form, grade, false, true)).isGreaterThanOrEqualTo(level);
                assertThat(level(form, grade, true, false)).isEqualTo(LEVELS.indexOf("COMMITTEE"));
                if (grade > 0) {
                    assertThat(level).isGreaterThanOrEqualTo(level(form, grade - 1, false, false));
                }
            }
        }
    }

    @Test
    void nobodyReviewsHisOwnCaseAndEveryStepUpwardEndsAtTheExecutive() {
        for (String kind : List.of("DISCLOSURE", "COLLABORATION")) {
            for (String authority : List.of("NONE", "UNIT_HEAD", "INTEGRITY_OFFICE", "COMMITTEE", "EXECUTIVE")) {
                for (String grade : GRADES) {
                    for (boolean unresolved : BOTH) {
                        for (boolean head : BOTH) {
                            for (boolean present : BOTH) {
                                int before = -1;
                                for (int raised = 0; raised <= 3; raised++) {
                                    int level =
                                            route(kind, authority, grade, unresolved, head, present, raised, before);
                                    assertThat(level)
                                            .isGreaterThan(before == 3 ? 2 : before)
                                            .isLessThanOrEqualTo(3);
                                    if (head || !present) {
                                        assertThat(level).isPositive();
                                    }
                                    before = level;
                                }
                                assertThat(before).isEqualTo(3);
                            }
                        }
                    }
                }
            }
        }
    }

    @Test
    void aReviewBeginsAtTheLevelThatTheAuthorityTableDemandsOrHigher() {
        for (int level = 0; level < LEVELS.size(); level++) {
            for (String grade : GRADES) {
                assertThat(route("COLLABORATION", LEVELS.get(level), grade, true, false, true, 0, -1))
                        .isEqualTo(level);
            }
        }
    }

    @Test
    void aDisclosureIsAcceptedByRuleOnlyIfNothingIsLeftOpen() {
        for (String grade : GRADES) {
            for (boolean unresolved : BOTH) {
                for (boolean prohibited : BOTH) {
                    for (boolean requirement : BOTH) {
                        boolean clear = GRADES.indexOf(grade) < 2 && !unresolved && !prohibited && !requirement;
                        assertThat(TRIAGE.answer(Map.of(
                                        "worstConcern", grade,
                                        "unresolved", unresolved,
                                        "prohibited", prohibited,
                                        "requirement", requirement)))
                                .isEqualTo(clear ? "ACCEPT" : "REVIEW");
                    }
                }
            }
        }
    }

    @Test
    void everyTimerOfTheFlowsHasADeadline() {
        Set<String> timed = new HashSet<>();
        WrittenTable.of("deadlines")
                .rows()
                .forEach(row -> timed.add(row.getInputEntries()
                        .iterator()
                        .next()
                        .getText()
                        .getTextContent()
                        .replace("\"", "")));
        List<String> asked = new ArrayList<>();
        Pattern nodes = Pattern.compile("deadlines\\.at\\(execution,\\s*'([^']+)'|<bpmn:userTask id=\"([^\"]+)\"");
        for (Path flow : Yaml.below(Path.of("processes"), ".bpmn")) {
            Matcher node = nodes.matcher(read(flow));
            while (node.find()) {
                asked.add(node.group(1) == null ? node.group(2) : node.group(1));
            }
        }
        assertThat(asked).isNotEmpty();
        assertThat(timed).containsAll(asked);
    }

    private static String read(Path file) {
        try {
            return java.nio.file.Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void whatProceedsOnlyByMeasuresProceedsWithThem() {
        for (int benefit = 0; benefit <= 3; benefit++) {
            assertThat(form(false, false, 1, benefit, false)).isEqualTo("PROCEED");
            assertThat(form(false, false, 1, benefit, true)).isEqualTo("PROCEED_WITH_MEASURES");
        }
    }

    private static String form(boolean prohibited, boolean unresolved, int grade, int benefit) {
        return form(prohibited, unresolved, grade, benefit, false);
    }

    private static String form(boolean prohibited, boolean unresolved, int grade, int benefit, boolean withMeasures) {
        return (String) FORM.answer(Map.of(
                "prohibited", prohibited,
                "unresolved", unresolved,
                "residualConcern", GRADES.get(grade),
                "withMeasures", withMeasures,
                "benefit", benefit));
    }

    private static int severity(boolean prohibited, boolean unresolved, int grade, int benefit) {
        return FORMS.indexOf(form(prohibited, unresolved, grade, benefit));
    }

    private static int level(String form, int grade, boolean prohibited, boolean unresolved) {
        return LEVELS.indexOf(AUTHORITY.answer(Map.of(
                "recommendedForm", form,
                "worstConcern", GRADES.get(grade),
                "prohibited", prohibited,
                "unresolved", unresolved)));
    }

    private static int route(
            String kind,
            String authority,
            String grade,
            boolean unresolved,
            boolean head,
            boolean present,
            int raised,
            int by) {
        return LEVELS.indexOf(ROUTE.answer(Map.of(
                "caseKind", kind,
                "authority", authority,
                "worstConcern", grade,
                "unresolved", unresolved,
                "subjectIsHead", head,
                "headPresent", present,
                "raised", raised,
                "raisedBy", by < 0 ? "NONE" : LEVELS.get(by))));
    }
}

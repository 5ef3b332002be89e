package org.kakehashi.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.identity.People;
import org.kakehashi.stories.StoryTest;
import org.kakehashi.web.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.ClassUtils;

/** What a model cannot do here, though the engine could. */
@StoryTest
class EngineTest {

    private static final String MODEL =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="test">
              <bpmn:process id="tried-model" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="Start"/>
                <bpmn:sequenceFlow id="First" sourceRef="Start" targetRef="Tried"/>
                %s
                <bpmn:sequenceFlow id="Second" sourceRef="Tried" targetRef="End">%s</bpmn:sequenceFlow>
                <bpmn:endEvent id="End"/>
              </bpmn:process>
            </bpmn:definitions>
            """;

    private static final String TABLE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
                xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="Tried" name="tried" namespace="test">
              <decision id="tried-table" name="tried" camunda:historyTimeToLive="P1D">
                <decisionTable id="Table">
                  <output id="Output" name="out" typeRef="string"/>
                  <rule id="Rule">
                    <outputEntry id="Entry" expressionLanguage="%s"><text>%s</text></outputEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    DecisionService decisions;

    @Autowired
    ProcessEngine engine;

    @Autowired
    People people;

    @Autowired
    MockMvc web;

    @AfterEach
    void takeBack() {
        repository
                .createDeploymentQuery()
                .deploymentName("tried")
                .list()
                .forEach(one -> repository.deleteDeployment(one.getId(), true));
    }

    private Deployment deploy(String file, String content) {
        return repository
                .createDeployment()
                .name("tried")
                .addString(file, content)
                .deploy();
    }

    private Deployment deployModel(String node) {
        return deploy("tried.bpmn", MODEL.formatted(node, ""));
    }

    @Test
    void a_plain_model_is_taken_so_that_a_refusal_means_something() {
        assertThat(deployModel("<bpmn:serviceTask id=\"Tried\" camunda:delegateExpression=\"${remindOfDraft}\"/>")
                        .getId())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:scriptTask id='Tried' scriptFormat='juel'><bpmn:script>${1}</bpmn:script></bpmn:scriptTask>",
                "<bpmn:serviceTask id='Tried' camunda:class='org.kakehashi.Kakehashi'/>",
                "<bpmn:serviceTask id='Tried' camunda:expression='${cases.now()}'/>",
                "<bpmn:serviceTask id='Tried' camunda:type='external' camunda:topic='out'/>",
                "<bpmn:sendTask id='Tried' camunda:class='org.kakehashi.Kakehashi'/>",
                "<bpmn:businessRuleTask id='Tried' camunda:class='org.kakehashi.Kakehashi'/>",
                "<bpmn:serviceTask id='Tried' camunda:delegateExpression='${a.getClass().forName(b)}'/>",
                "<bpmn:serviceTask id='Tried' camunda:delegateExpression='${execution.processEngineServices}'/>",
                "<bpmn:task id='Tried'><bpmn:extensionElements><camunda:executionListener event='start'"
                        + " class='org.kakehashi.Kakehashi'/></bpmn:extensionElements></bpmn:task>",
                "<bpmn:task id='Tried'><bpmn:extensionElements><camunda:executionListener event='start'>"
                        + "<camunda:script scriptFormat='juel'>${1}</camunda:script></camunda:executionListener>"
                        + "</bpmn:extensionElements></bpmn:task>",
                "<bpmn:task id='Tried'><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name='x'>"
                        + "<camunda:script scriptFormat='juel'>${1}</camunda:script></camunda:inputParameter>"
                        + "</camunda:inputOutput></bpmn:extensionElements></bpmn:task>",
                "<bpmn:callActivity id='Tried' calledElement='institutional-review'"
                        + " camunda:variableMappingClass='org.kakehashi.Kakehashi'/>"
            })
    void code_in_a_model_is_refused_when_it_is_deployed(String node) {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> deployModel(node.replace('\'', '"')))
                .withStackTraceContaining(RefusedConstructs.Refused.class.getName());
    }

    @ParameterizedTest
    @CsvSource({
        "language=\"juel\", ${true}",
        "'', ${''.getClass() == true}",
        "'', ${triage == 'ACCEPT' && true}",
        "camunda:resource=\"x.js\" language=\"javascript\", ''"
    })
    void a_condition_reads_one_variable_and_runs_nothing(String attributes, String condition) {
        String step = "<bpmn:task id=\"Tried\"/>";
        String flow = "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\" %s>%s</bpmn:conditionExpression>"
                .formatted(attributes, condition.replace("&", "&amp;"));

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> deploy("tried.bpmn", MODEL.formatted(step, flow)))
                .withStackTraceContaining(RefusedConstructs.Refused.class.getName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataSource", "people", "environment", "trail", "repositoryService", "systemProperties"})
    void an_expression_reaches_no_bean_but_those_of_the_flows(String bean) {
        deployModel("<bpmn:serviceTask id=\"Tried\" camunda:delegateExpression=\"${" + bean + "}\"/>");

        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(() -> runtime.startProcessInstanceByKey(
                        "tried-model", UUID.randomUUID().toString()))
                .withMessageContaining("Cannot resolve identifier '" + bean + "'");
    }

    @ParameterizedTest
    @CsvSource({"javascript, 1+1", "groovy, 1+1", "juel, ${dataSource}", "juel, ${environment}"})
    void a_table_runs_no_script_and_reaches_no_bean(String language, String text) {
        deploy("tried.dmn", TABLE.formatted(language, text));

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> decisions.evaluateDecisionTableByKey("tried-table", Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest",
                "/engine-rest/engine",
                "/engine-rest/deployment",
                "/rest/engine",
                "/camunda",
                "/camunda/app/admin/default/setup/",
                "/camunda/api/engine/engine/default/process-instance"
            })
    void the_engine_s_own_addresses_do_not_exist(String path) throws Exception {
        var person = people.byUsername("watanabe").orElseThrow();
        var officer = new SignedIn(person.id(), person.username(), "");

        for (var request : List.of(get(path), post(path).with(csrf()))) {
            var result = web.perform(request.with(user(officer))).andReturn();
            // what no page is at is refused before anybody looks for it
            assertThat(result.getResponse().getStatus()).isIn(403, 404);
            assertThat(result.getHandler()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.camunda.bpm.engine.rest.impl.CamundaRestResources",
                "org.camunda.bpm.webapp.impl.security.auth.AuthenticationFilter",
                "org.camunda.bpm.admin.impl.web.SetupResource",
                "org.camunda.spin.Spin",
                "org.graalvm.polyglot.Context",
                "groovy.lang.GroovyShell"
            })
    void what_is_not_wanted_is_not_there(String type) {
        assertThat(ClassUtils.isPresent(type, getClass().getClassLoader())).isFalse();
    }

    @Test
    void the_engine_is_set_as_it_must_be() {
        var set = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(set.isDbIdentityUsed()).isFalse();
        assertThat(set.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(set.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(set.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(set.getQueryMaxResultsLimit()).isEqualTo(1000);
        assertThat(set.isEnableXxeProcessing()).isFalse();
        assertThat(set.isEnforceHistoryTimeToLive()).isTrue();
        assertThat(set.getDatabaseSchemaUpdate()).isEqualTo("false");
    }
}

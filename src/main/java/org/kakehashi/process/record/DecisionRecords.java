package org.kakehashi.process.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInputInstanceEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionOutputInstanceEntity;
import org.kakehashi.identity.Command;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.DeclaresActs;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a table in a flow answered: a row for the auditor's page and an act in the case's stream. */
@Component
class DecisionRecords implements DeclaresActs {

    private static final ActKind DMN_EVALUATED = ActKind.done("DMN_EVALUATED", "node", "inputs", "output", "hitRules");

    private final JdbcClient db;
    private final Trail trail;
    private final PendingRecords pending;
    private final DeployedTables tables;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();

    DecisionRecords(JdbcClient db, Trail trail, PendingRecords pending, @Lazy DeployedTables tables, Clock clock) {
        this.db = db;
        this.trail = trail;
        this.pending = pending;
        this.tables = tables;
        this.clock = clock;
    }

    void evaluated(HistoricDecisionInstanceEntity decision) {
        UUID caseId = pending.caseOf(decision.getProcessInstanceId());
        DeployedTables.Deployed table = tables.of(decision.getDecisionDefinitionId());
        TreeMap<String, Object> inputs = new TreeMap<>();
        decision.getInputs().stream()
                .map(HistoricDecisionInputInstanceEntity.class::cast)
                .forEach(input -> inputs.put(table.inputName(input.getClauseId()), String.valueOf(input.getValue())));
        List<HistoricDecisionOutputInstanceEntity> outputs = decision.getOutputs().stream()
                .map(HistoricDecisionOutputInstanceEntity.class::cast)
                .toList();
        List<String> rules = outputs.stream()
                .map(HistoricDecisionOutputInstanceEntity::getRuleId)
                .distinct()
                .toList();
        String output = outputs.isEmpty() ? null : String.valueOf(outputs.get(0).getValue());
        Instant at = Instant.now(clock);
        db.sql(
                        """
                insert into decision_record
                    (id, case_id, instance_id, node, decision, version, sha256, inputs, output, rules, at)
                values (:id, :case, :instance, :node, :decision, :version, :sha, :inputs::jsonb, :output, :rules, :at)""")
                .param("id", UUID.randomUUID())
                .param("case", caseId)
                .param("instance", decision.getProcessInstanceId())
                .param("node", decision.getActivityId())
                .param("decision", decision.getDecisionDefinitionKey())
                .param("version", table.version())
                .param("sha", table.policy().sha256())
                .param("inputs", write(inputs))
                .param("output", output)
                .param("rules", rules.toArray(String[]::new))
                .param("at", Timestamp.from(at))
                .update();
        trail.write(Command.bySystem(at)
                .act(DMN_EVALUATED, Stream.ofCase(caseId))
                .policy(table.policy())
                .fact("node", decision.getActivityId())
                .fact(
                        "inputs",
                        inputs.entrySet().stream()
                                .map(one -> one.getKey() + "=" + one.getValue())
                                .toList())
                .fact("output", output)
                .fact("hitRules", rules)
                .build());
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public List<ActKind> actKinds() {
        return List.of(DMN_EVALUATED);
    }
}

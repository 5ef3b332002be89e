package org.kakehashi.process.picture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.Picture;
import org.kakehashi.audit.ProcessPictures;
import org.kakehashi.audit.TableAnswer;
import org.kakehashi.audit.rulebook.FlowText;
import org.kakehashi.audit.rulebook.Rulebook;
import org.kakehashi.policy.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what {@code process.record} wrote. */
@Component
class RecordedPictures implements ProcessPictures {

    private static final TypeReference<Map<String, String>> INPUTS = new TypeReference<>() {};

    private final JdbcClient db;
    private final DeployedFiles files;
    private final Rulebook rulebook;
    private final ObjectMapper json = new ObjectMapper();

    RecordedPictures(JdbcClient db, DeployedFiles files, Rulebook rulebook) {
        this.db = db;
        this.files = files;
        this.rulebook = rulebook;
    }

    @Override
    public Picture path(UUID caseId) {
        List<Picture.Run> runs = new ArrayList<>();
        db.sql(
                        """
                select * from process_run where case_id = :case
                order by parent_id is not null, started_at, instance_id""")
                .param("case", caseId)
                .query(row -> {
                    runs.add(run(row));
                });
        return new Picture(runs);
    }

    private Picture.Run run(ResultSet row) throws SQLException {
        byte[] drawing = files.flow(row.getString("definition_id"));
        String id = row.getString("instance_id");
        return new Picture.Run(
                id,
                row.getString("process"),
                row.getInt("version"),
                drawing,
                row.getString("parent_id"),
                row.getTimestamp("started_at").toInstant(),
                instant(row.getTimestamp("ended_at")),
                steps(id, names(drawing)));
    }

    private List<Picture.Step> steps(String instance, Map<String, String> names) {
        return db.sql("select * from process_step where instance_id = :instance order by position")
                .param("instance", instance)
                .query((row, i) -> {
                    String node = row.getString("node");
                    return new Picture.Step(
                            node,
                            name(node, names),
                            row.getString("node_type"),
                            row.getTimestamp("entered_at").toInstant(),
                            instant(row.getTimestamp("left_at")),
                            row.getBoolean("cancelled"));
                })
                .list();
    }

    private Text name(String node, Map<String, String> names) {
        Text now = rulebook.node(node).map(FlowText.Node::name).orElse(new Text(node, node));
        return new Text(names.getOrDefault(node, now.ja()), now.en());
    }

    private static Map<String, String> names(byte[] drawing) {
        BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(drawing));
        Map<String, String> names = new HashMap<>();
        for (FlowElement element : model.getModelElementsByType(FlowElement.class)) {
            if (element.getName() != null) {
                names.put(element.getId(), element.getName().strip());
            }
        }
        return names;
    }

    @Override
    public List<TableAnswer> decisions(UUID caseId) {
        return db.sql("select * from decision_record where case_id = :case order by at, id")
                .param("case", caseId)
                .query((row, i) -> new TableAnswer(
                        row.getString("node"),
                        row.getString("decision"),
                        row.getInt("version"),
                        row.getString("sha256"),
                        inputs(row.getString("inputs")),
                        row.getString("output"),
                        rules(row.getArray("rules")),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    @Override
    public Optional<byte[]> drawing(String process, int version) {
        return files.flow(process, version);
    }

    @Override
    public Optional<byte[]> table(String table, String sha256) {
        return files.table(table, sha256);
    }

    private Map<String, String> inputs(String text) {
        try {
            return json.readValue(text, INPUTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("recorded inputs cannot be read", e);
        }
    }

    private static List<String> rules(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}

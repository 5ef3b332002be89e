package org.kakehashi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The engine alone with the same flows and tables: its delegates do nothing but tell what the program's told, nothing is
 * checked, and its own history, on by default, is the only record.
 */
final class BareEngine implements Workload, AutoCloseable {

    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");

    private final ProcessEngine engine;
    private final NodeResults results;

    private BareEngine(ProcessEngine engine, NodeResults results) {
        this.engine = engine;
        this.results = results;
    }

    static BareEngine start(DataSource database, NodeResults results) throws IOException {
        Map<Object, Object> beans = new HashMap<>();
        beans.put("deadlines", new InAMonth());
        JavaDelegate teller =
                execution -> results.of(execution.getCurrentActivityId()).forEach(execution::setVariable);
        Resource[] flows = resources("bpmn");
        for (Resource flow : flows) {
            DELEGATE.matcher(flow.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .forEach(found -> beans.put(found.group(1), teller));
        }
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(beans);
        BareEngine bare = new BareEngine(configuration.buildProcessEngine(), results);
        bare.deploy(flows);
        bare.deploy(resources("dmn"));
        return bare;
    }

    private static Resource[] resources(String kind) throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*/*." + kind);
    }

    private void deploy(Resource[] files) throws IOException {
        var deployment = engine.getRepositoryService().createDeployment();
        for (Resource file : files) {
            deployment.addInputStream(String.valueOf(file.getFilename()), file.getInputStream());
        }
        deployment.deploy();
    }

    @Override
    public void one(int n) {
        String id = UUID.randomUUID().toString();
        engine.getRuntimeService()
                .startProcessInstanceByKey("collaboration-decision", id, Map.of("caseKind", "COLLABORATION"));
        for (String node : results.waits()) {
            Task task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(id)
                    .taskDefinitionKey(node)
                    .singleResult();
            engine.getTaskService().complete(task.getId(), results.of(node));
        }
        boolean ended = engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(id)
                        .count()
                == 0;
        if (!ended) {
            throw new IllegalStateException("the bare engine went another way than the program");
        }
    }

    @Override
    public void close() {
        engine.close();
    }

    /** In the place of the program's deadlines; public for the expressions of the timers. */
    public static final class InAMonth {
        public Date at(DelegateExecution execution, String node) {
            return Date.from(Instant.now().plus(Duration.ofDays(30)));
        }
    }
}

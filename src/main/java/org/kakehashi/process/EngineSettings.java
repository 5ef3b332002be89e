package org.kakehashi.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * How the engine runs here: our own record instead of its history, no scripts, and expressions that reach the beans of the
 * flows and nothing else.
 */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

    private final ApplicationContext context;
    private final ObjectProvider<HistoryEventHandler> records;
    private final ObjectProvider<BpmnParseListener> listeners;

    EngineSettings(
            ApplicationContext context,
            ObjectProvider<HistoryEventHandler> records,
            ObjectProvider<BpmnParseListener> listeners) {
        this.context = context;
        this.records = records;
        this.listeners = listeners;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        Map<Object, Object> reachable = new ReachableBeans(context);
        configuration.setExpressionManager(new SpringExpressionManager(context, reachable));
        configuration.setScriptEngineResolver(new NoScripts());
        configuration.setCustomHistoryEventHandlers(
                new ArrayList<>(records.orderedStream().toList()));
        List<BpmnParseListener> parse =
                new ArrayList<>(listeners.orderedStream().toList());
        configuration.setCustomPostBPMNParseListeners(parse);
        configuration.setQueryMaxResultsLimit(1000);
        configuration.setDbIdentityUsed(false);
        configuration.setCmmnEnabled(false);
        configuration.setEnableExpressionsInStoredQueries(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setHistoryTimeToLive("P3650D");
    }

    /** Set explicitly: without a resolver the engine takes every script engine that it finds. */
    private static final class NoScripts implements ScriptEngineResolver {
        @Override
        public void addScriptEngineFactory(ScriptEngineFactory factory) {
            throw new UnsupportedOperationException("no scripts");
        }

        @Override
        public ScriptEngineManager getScriptEngineManager() {
            throw new UnsupportedOperationException("no scripts");
        }

        @Override
        public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
            throw new UnsupportedOperationException("no scripts: " + language);
        }
    }
}

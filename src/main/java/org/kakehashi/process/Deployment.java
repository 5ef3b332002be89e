package org.kakehashi.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys flows and the tables they ask, named by their path below {@code processes/}, so that a file has one name however
 * the program was started; what has not changed gets no new version. Packs are not deployed: the engine never sees them.
 */
@Component
@Order(0)
class Deployment implements ApplicationRunner {

    private static final String ROOT = "processes/";

    private final RepositoryService repository;

    Deployment(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        DeploymentBuilder deployment =
                repository.createDeployment().name("processes").enableDuplicateFiltering(true);
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            for (String kind : new String[] {"bpmn", "dmn"}) {
                for (Resource resource : resolver.getResources("classpath*:" + ROOT + "*/*." + kind)) {
                    String url = resource.getURL().toString();
                    String name = url.substring(url.lastIndexOf("/" + ROOT) + ROOT.length() + 1);
                    try (var in = resource.getInputStream()) {
                        deployment.addInputStream(name, in);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!deployment.getResourceNames().isEmpty()) {
            deployment.deploy();
        }
    }
}

package org.kakehashi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.kakehashi.stories.StoryTellers;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The whole program on a real PostgreSQL of its own, with the demo people. One context serves all such tests, so each
 * makes its own cases; where time is moved or all acts are counted, another one does (StoryTest, AuditTest).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.SAME_THREAD)
@SpringBootTest(
        properties = {
            "kakehashi.database.folder=target/test-data/${random.uuid}",
            "kakehashi.database.keep=false",
            // the other lists take seconds to load; the tests of lists load them themselves
            "kakehashi.lists.shipped=classpath*:lists/jp-meti-eul/source.yaml",
            "kakehashi.lists.rescreen-every=PT24H",
            "camunda.bpm.job-execution.enabled=false"
        })
@AutoConfigureMockMvc
@Import(StoryTellers.class)
public @interface KakehashiTest {}
